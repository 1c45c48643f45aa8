import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateBindings } from '../../src/bindings/generate.js';
import { loadSuite } from '../../src/suite/load.js';
import { findProgram, needs } from '../../support/needs.js';
import { run } from '../../support/run.js';
import { VERIFIED } from '../../support/verified-releases.js';

describe('The Python bindings', needs('python'), () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'owrt-bindings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([undefined, ...VERIFIED])('Should run in Python without a warning, for release %s', async (profile) => {
    const origin = { lang: 'python', version: '0.0.0', ...(profile === undefined ? {} : { profile }) } as const;
    const [[name, text] = ['', '']] = generateBindings(loadSuite(), origin);
    const file = join(folder, name);
    writeFileSync(file, text);
    expect(await run(findProgram('python'), ['-W', 'error', file])).toMatchObject({ code: 0, output: '' });
  });
});
