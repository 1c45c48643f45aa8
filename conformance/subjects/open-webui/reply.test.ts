import { describe, expect, it } from 'vitest';
import { textOf, withTexts } from './reply.js';

const item = (text: string) => ({ type: 'message', content: [{ type: 'output_text', text }] });

describe('textOf', () => {
  it('Should take the content of a message', () => {
    expect(textOf({ content: 'Hi', output: [item('no')] })).toBe('Hi');
    expect(textOf({ content: '' })).toBe('');
    expect(textOf({})).toBeUndefined();
  });

  it('Should take the texts of the output items where the content is empty, and nothing that a tool said', () => {
    expect(
      textOf({
        content: '',
        output: [{ type: 'function_call_output', output: [{ text: 'tool' }] }, item('He'), item('llo')],
      }),
    ).toBe('Hello');
  });
});

describe('withTexts', () => {
  it('Should give each message its text and leave what has one as it is', () => {
    const plain = { content: 'Hi' };
    expect(withTexts({ a: plain, b: { content: '', output: [item('Hello')] } })).toEqual({
      a: plain,
      b: { content: 'Hello', output: [item('Hello')] },
    });
    expect(withTexts(undefined)).toEqual({});
  });
});
