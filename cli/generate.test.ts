import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call } from './testing/call.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'owrt-generate-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const generate = (lang: string, ...more: string[]) => call(['generate', '--lang', lang, '--out', directory, ...more]);

describe('owrt generate', () => {
  it.each([
    ['python', 'open_webui_realtime.py'],
    ['typescript', 'open-webui-realtime.ts'],
  ])('Should write %s, report it, and change nothing the second time', async (lang, name) => {
    const path = join(directory, name);
    expect(await generate(lang, '--profile', '0.12.4')).toEqual({ code: 0, stdout: `${path}  written\n`, stderr: '' });
    const text = readFileSync(path, 'utf8');
    expect(await generate(lang, '--profile', '0.12.4')).toMatchObject({ code: 0, stdout: `${path}  as before\n` });
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(await generate(lang)).toMatchObject({ code: 0, stdout: `${path}  written\n` });
  });

  it('Should delete only generated schemas that the new release does not have', async () => {
    await generate('json-schema');
    const [own, foreign] = ['chat/join.schema.json', 'chat/mine.schema.json'].map((path) => join(directory, path)) as [
      string,
      string,
    ];
    writeFileSync(foreign, '{}');
    expect(existsSync(own)).toBe(true);
    expect((await generate('json-schema', '--profile', '0.6.32')).stdout).toMatch(
      /events\.json and \d+ more {2}\d+ written, 0 as before, \d+ removed\n$/,
    );
    expect([existsSync(own), existsSync(foreign)]).toEqual([false, true]);
  });

  it('Should create the directory, and leave other files unchanged', async () => {
    const [inner, mine] = [join(directory, 'a', 'b'), join(directory, 'mine.py')];
    writeFileSync(mine, 'x = 1\n');
    expect((await call(['generate', '--lang', 'python', '--out', inner])).code).toBe(0);
    expect(existsSync(join(inner, 'open_webui_realtime.py'))).toBe(true);
    expect((await generate('python')).code).toBe(0);
    expect(readFileSync(mine, 'utf8')).toBe('x = 1\n');
  });

  it('Should write nothing when it would overwrite a file that it has not generated', async () => {
    mkdirSync(join(directory, 'events'));
    const mine = join(directory, 'events', 'status.schema.json');
    writeFileSync(mine, '{ "title": "Mine" }');
    const { code, stderr } = await generate('json-schema');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `owrt: ${mine} was not written by owrt generate: move it away, or choose another --out\n`,
    });
    expect(existsSync(join(directory, 'events.json'))).toBe(false);
    expect(readFileSync(mine, 'utf8')).toBe('{ "title": "Mine" }');
  });

  it.each([
    [
      ['generate', '--lang', 'rust', '--out', 'x'],
      new RegExp(
        String.raw`^owrt: option '--lang <lang>' argument 'rust' is invalid\. Allowed choices are ` +
          String.raw`typescript, python, json-schema\.`,
        'u',
      ),
    ],
    [['generate', '--lang', 'python'], /^owrt: required option '--out <dir>' not specified/u],
    [['generate', '--lang', 'python', '--out', 'x', '--profile', '9.9.9'], /^owrt: Unknown profile "9\.9\.9"/u],
    [
      ['generate', '--lang', 'python', '--out', join('/proc', 'self', 'nowhere')],
      /^owrt: --out \/proc\/self\/nowhere cannot be written: .*\n$/u,
    ],
    [
      ['generate', '--lang', 'python', '--out', import.meta.filename],
      /^owrt: --out .* cannot be written: a part of the path is a file, not a directory\n$/u,
    ],
  ])('Should refuse %j in one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await call(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n +at /u);
  });
});
