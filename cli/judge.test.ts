import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from './testing/call.js';
import { owrt } from './testing/owrt.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-judge-'));
afterAll(() => rmSync(folder, { recursive: true }));
const recording = fileURLToPath(new URL('../conformance/recordings/open-webui-0.7.2.jsonl', import.meta.url));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('owrt judge', () => {
  it('Should judge a raw recording by the version recorded in it, and report that version', async () => {
    const run = await call(['judge', recording]);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('profile 0.7.2 was taken from the recorded GET /api/version');
    expect(run.stdout).toMatch(/^judge {2}\S+ {3}profile 0\.7\.2 {3}version 0\.7\.2 {3}0 scenarios/u);
  }, 30_000);

  it('Should fail the recording under the rules of another release', async () => {
    const run = await call(['judge', recording, '--profile', '0.12.4']);
    expect(run.code).toBe(1);
    expect(run.stdout.split('\n')[0]).toContain('profile 0.12.4 (forced with --profile)');
    expect(run.stdout).toMatch(/FAIL +[A-Z]+-\d+/u);
  }, 30_000);

  it('Should read standard input', async () => {
    const run = await owrt(['judge', '-'], { input: readFileSync(recording, 'utf8') });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringMatching(/^judge {2}- /u) as string });
  }, 30_000);

  it('Should print byte-identical verdicts for the same trace', async () => {
    const bare = (text: string): string => text.replace(/\d+\.\d s\n$/u, '');
    const [first, second] = [
      await call(['judge', recording, '--verbose']),
      await call(['judge', recording, '--verbose']),
    ];
    expect(bare(first.stdout)).toBe(bare(second.stdout));
  }, 30_000);

  it.each([
    ['missing', ['judge', '/nowhere/trace.jsonl'], /^owrt: cannot read the trace \/nowhere\/trace\.jsonl: /u],
    [
      'empty',
      ['judge', file('empty.jsonl', '')],
      /^owrt: \S+empty\.jsonl: the file is empty; expected one JSON object a line/u,
    ],
    [
      'not JSON',
      ['judge', file('text.jsonl', '{"kind":"mark","label":"x"}\nhello\n')],
      /^owrt: \S+text\.jsonl:2: not JSON; expected one JSON object a line/u,
    ],
    [
      'of an unknown kind',
      ['judge', file('kind.jsonl', '{"kind":"frmae"}\n')],
      /^owrt: \S+kind\.jsonl:1: expected "kind" to be one of/u,
    ],
    [
      'without a release',
      ['judge', file('bare.jsonl', '{"kind":"open","conn":"1"}\n')],
      /^owrt: \S+bare\.jsonl has no run line .*--profile/u,
    ],
    ['of an unknown profile', ['judge', recording, '--profile', 'newest'], /^owrt: Unknown profile "newest"/u],
    [
      'selected by nothing',
      ['judge', recording, '--only', 'NOPE-*'],
      /^owrt: --only NOPE-\* matches no requirement, scenario or area \(owrt list shows all\)\n$/u,
    ],
  ])(
    'Should refuse a trace that is %s',
    async (_what, args, sentence) => {
      const { code, stdout, stderr } = await call(args);
      expect(stderr).toMatch(sentence);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toMatch(/\n +at /u);
    },
    30_000,
  );
});
