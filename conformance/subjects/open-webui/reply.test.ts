import { describe, expect, it } from 'vitest';
import { textOf, withTexts } from './reply.js';

const item = (text: string) => ({ type: 'message', content: [{ type: 'output_text', text }] });

describe('textOf', () => {
  it('Should take the content of a message', () => {
    expect(textOf({ content: 'Hi', output: [item('no')] })).toBe('Hi');
    expect(textOf({ content: '' })).toBe('');
    expect(textOf({})).toBeUndefined();
  });

  it('Should use the texts of the output items when the content is empty, without texts of tools', () => {
    expect(
      textOf({
        content: '',
        output: [{ type: 'function_call_output', output: [{ text: 'tool' }] }, item('He'), item('llo')],
      }),
    ).toBe('Hello');
  });
});

describe('withTexts', () => {
  it('Should add the text to each message, and keep existing ones', () => {
    const plain = { content: 'Hi' };
    expect(withTexts({ a: plain, b: { content: '', output: [item('Hello')] } })).toEqual({
      a: plain,
      b: { content: 'Hello', output: [item('Hello')] },
    });
    expect(withTexts(undefined)).toEqual({});
  });
});
