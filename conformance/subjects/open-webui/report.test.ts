import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../../src/wire/lossless.js';
import type { Reply } from './api.js';
import { reportIn, responseText } from './report.js';

const SCRIPT = '{"context":"tool","steps":[]}';
const REPORT = { emitter: true, caller: true, answers: [null] };
const text = stringifyJson(REPORT);

const reply = (body: string): Reply => {
  let json: Json | undefined;
  try {
    json = parseJson(body);
  } catch {
    json = undefined;
  }
  return { ok: true, status: 200, text: body, json };
};
const lines = (...events: Json[]): Reply =>
  reply(events.map((event) => `data: ${stringifyJson(event)}\n\n`).join('') + 'data: [DONE]\n\n');
const chunk = (content: string): Json => ({ choices: [{ index: 0, delta: { content } }] });

describe('The report of a plugin', () => {
  it.each([
    ['the text of the model', text],
    ['behind what a tool said', `<details result="{&quot;emitter&quot;">\n</details>\n${text}`],
  ])('Should be found in %s', (_where, stored) => {
    expect(reportIn(stored, SCRIPT)).toEqual(REPORT);
  });

  it('Should be none when the model repeats the script', () => {
    expect(reportIn(SCRIPT, SCRIPT)).toBe('none');
    expect(reportIn('', SCRIPT)).toBeUndefined();
    expect(reportIn('{"emitter": tr', SCRIPT)).toBeUndefined();
  });

  it.each([
    ['the whole answer', reply(text), REPORT],
    ['a message', reply(stringifyJson({ choices: [{ message: { content: text } }] })), text],
    ['the last of the messages', reply(stringifyJson({ messages: [{ content: SCRIPT }, { content: text }] })), text],
    ['a stream', lines(chunk(text.slice(0, 9)), chunk(text.slice(9))), text],
    [
      'a stream whose events nobody read',
      lines({ event: { type: 'status' } }, chunk(text)),
      { ...REPORT, emitter: false },
    ],
  ])('Should read the text of %s', (_where, answer, said) => {
    expect(responseText(answer)).toEqual(said);
  });
});
