import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findOperand } from './operand.js';
import { call } from './testing/call.js';

const recording = fileURLToPath(new URL('../conformance/recordings/open-webui-0.7.2.jsonl', import.meta.url));
/** Nothing listens at this address. The error "Cannot reach" shows that the address was understood. */
const NOWHERE = 'http://127.0.0.1:9';

describe('findOperand', () => {
  const isAddress = (value: string): boolean => value.includes('://');

  it('Should remove the operand from the values of an option, and keep the others', () => {
    expect(findOperand({ only: ['A', 'http://x', 'B'], quick: true }, ['only'], isAddress)).toEqual({
      operand: 'http://x',
      flags: { only: ['A', 'B'], quick: true },
    });
    expect(findOperand({ host: 'http://x' }, ['host'], isAddress)).toEqual({
      operand: 'http://x',
      flags: { host: true },
    });
    expect(findOperand({ only: ['A'] }, ['only'], isAddress)).toEqual({ operand: undefined, flags: { only: ['A'] } });
  });

  it('Should throw when the operand was the only value', () => {
    expect(() => findOperand({ only: ['http://x'] }, ['only'], isAddress)).toThrow(
      '--only needs a value before http://x',
    );
  });
});

describe('An operand after an option with several values', () => {
  it.each([
    ['server', ['server', '--only', 'CHANNEL-*', NOWHERE], /^owrt: Cannot reach http:\/\/127\.0\.0\.1:9: /u],
    ['server', ['server', '--only', 'CALL-001,note', 'events', NOWHERE, '--quick'], /^owrt: Cannot reach /u],
    ['server', ['server', '--allow-upstream', NOWHERE], /^owrt: Cannot reach /u],
    ['server', ['server', '--only', 'note', 'localhost:8080'], /^owrt: "localhost:8080" is no address of a server/u],
    ['server', ['server', '--only', NOWHERE], /^owrt: --only needs a value before http:/u],
    ['server', ['server', '--scenario', 'no.yaml', NOWHERE], /^owrt: no\.yaml: this file cannot be read/u],
    [
      'judge',
      ['judge', '--only', 'CHANNEL-*', 'no.jsonl'],
      /^owrt: cannot read the trace no\.jsonl: there is no such file/u,
    ],
    ['judge', ['judge', '--scenario', 'no.yaml', 'no.jsonl'], /^owrt: no\.yaml: this file cannot be read/u],
    ['judge', ['judge', '--only', 'CHANNEL-004'], /^owrt: missing required argument 'file'\n/u],
    [
      'client',
      ['client', '--only', 'CLIENT-001', 'node', 'bot.mjs'],
      /^owrt: say what starts the client, as in owrt client -- node bot\.mjs/u,
    ],
  ])('Should be found by owrt %s: %j', async (_command, args, sentence) => {
    const { code, stdout, stderr } = await call(args);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('Should be judged after a glob, and give the same verdicts as with an area', async () => {
    const { code, stdout } = await call(['judge', '--only', 'CHANNEL-*', recording]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n {2}channel +\d+ pass/u);
    const bare = (text: string): string => text.replace(/\d+\.\d s\n$/u, '');
    expect(bare((await call(['judge', recording, '--only', 'channel'])).stdout)).toBe(bare(stdout));
    const two = (await call(['judge', recording, '--only', 'channel,CALL-*'])).stdout;
    expect(two).toMatch(/\n {2}call .*\n {2}channel /u);
    expect(two).not.toMatch(/\n {2}session /u);
  });
});
