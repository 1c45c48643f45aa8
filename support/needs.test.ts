import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram, isRequired, needs, type Need } from './needs.js';
import { skippedLines } from './skipped-reporter.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'owrt-needs-'));
  for (const name of ['chromium', 'python3', 'redis-server']) {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), 0o755);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('needs', () => {
  it.each<[Need, RegExp]>([
    ['chromium', /^Chromium is needed, and none is on PATH: install it \(Debian: apt-get install chromium/],
    [
      'python',
      /^Python 3\.11 or newer is needed, and none is on PATH: install it \(Debian: apt-get install python3\)\.$/,
    ],
    ['redis', /^A Redis server is needed, and none is on PATH: install it \(Debian: apt-get install redis-server\)\.$/],
  ])('Should skip a test without %s, with the reason and how to install it', (need, sentence) => {
    const { skip, meta } = needs(need, { PATH: '/nowhere' });
    expect(skip).toBe(true);
    expect(meta.skipReason).toMatch(sentence);
    expect(needs(need, { PATH: folder })).toEqual({ skip: false, meta: {} });
    expect(findProgram(need, { PATH: folder })).toContain(need === 'chromium' ? folder : need);
  });

  it('Should throw when everything is required', () => {
    for (const env of [{ CI: 'true' }, { OWRT_REQUIRE: 'all' }]) {
      expect(() => needs('chromium', { PATH: '/nowhere', ...env })).toThrow(/^Chromium is needed/);
      expect(needs('chromium', { PATH: folder, ...env }).skip).toBe(false);
    }
    expect([{}, { CI: '' }, { CI: 'false' }].map(isRequired)).toEqual([false, false, false]);
  });

  it('Should not accept a Python that is too old', () => {
    const old = mkdtempSync(join(folder, 'old-'));
    writeFileSync(join(old, 'python3'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(needs('python', { PATH: old }).skip).toBe(true);
  });
});

describe('skippedLines', () => {
  const module = (relativeModuleId: string, ...reasons: (string | undefined)[]): never =>
    ({
      relativeModuleId,
      children: {
        allTests: (state: string) =>
          state === 'skipped' ? reasons.map((skipReason) => ({ meta: () => ({ skipReason }) })) : [],
      },
    }) as never;

  it('Should name each file once per reason, and the total', () => {
    expect(skippedLines([module('a.test.ts', 'No A.', 'No A.', undefined), module('b.test.ts', 'No B.')])).toEqual([
      'a.test.ts: 2 tests skipped. No A.',
      'b.test.ts: 1 test skipped. No B.',
      '3 tests skipped for want of a program; with OWRT_REQUIRE=all they fail instead.',
    ]);
  });

  it('Should be empty when no test lacks a program', () => {
    expect(skippedLines([module('a.test.ts', undefined), module('b.test.ts')])).toEqual([]);
  });
});
