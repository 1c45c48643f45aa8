import { describe, expect, it } from 'vitest';
import { call } from '../../cli/testing/call.js';
import { loadSuite } from '../../src/suite/load.js';
import { verified } from '../../src/suite/project.js';

describe('owrt demo', () => {
  it.each(verified(loadSuite()))(
    'Should check the reference server as %s, including slow scenarios',
    async (profile) => {
      const { code, stdout } = await call(['demo', '--profile', profile]);
      expect(stdout).toMatch(/\n {2}slow scenarios +\d+ pass\n/u);
      expect(stdout).toMatch(/ 0 fail, .* 0 harness errors {3}\d+\.\d s\n$/u);
      expect(code).toBe(0);
    },
  );
});
