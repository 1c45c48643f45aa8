import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UsageError } from '../runner/shared/errors.js';
import { loadSubject } from './load.js';
import { openWebui } from './open-webui/index.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-subject-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('loadSubject', () => {
  it('Should find the built-in subject by name', async () => {
    expect(await loadSubject('open-webui')).toBe(openWebui);
  });

  it('Should load the default export of a module', async () => {
    const path = file('good.mjs', 'export default async () => ({ name: "mine" });');
    expect(await (await loadSubject(path))({} as never)).toEqual({ name: 'mine' });
  });

  it.each([
    ['an unknown name', 'toString', /Unknown subject "toString": built in is open-webui/],
    ['a missing file', './no-such-subject.mjs', /no such file/],
    [
      'a module without a default export',
      file('none.mjs', 'export const x = 1;'),
      /no default export; expected a function/,
    ],
    [
      'a default export that is no function',
      file('object.mjs', 'export default {};'),
      /of type object; expected a function/,
    ],
    ['a module that throws', file('bad.mjs', 'throw new Error("broken");'), /cannot be loaded: broken/],
  ])('Should refuse %s with a message', async (_what, name, message) => {
    await expect(loadSubject(name)).rejects.toThrow(UsageError);
    await expect(loadSubject(name)).rejects.toThrow(message);
  });
});
