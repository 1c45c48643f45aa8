import { describe, expect, it } from 'vitest';
import { Assembly } from './assembly.js';

const bytes = Buffer.from([1, 2, 255]);
const text = (frame: string): Buffer => Buffer.from(frame);

describe('Assembly', () => {
  it('Should hold a binary event back until its last attachment has arrived', () => {
    const assembly = new Assembly((base64) => [...Buffer.from(base64, 'base64')]);
    const head = '452-7["ydoc",{"a":{"_placeholder":true,"num":0},"b":{"_placeholder":true,"num":1}}]';
    expect(assembly.add(text(head), false)).toBeUndefined();
    expect(assembly.add(bytes, true)).toBeUndefined();
    expect(assembly.add(bytes, true)).toBe('427["ydoc",{"a":[1,2,255],"b":[1,2,255]}]');
  });

  it('Should drop an incomplete event when another text frame arrives, and attachments without an event', () => {
    const assembly = new Assembly(() => undefined);
    expect(assembly.add(bytes, true)).toBeUndefined();
    assembly.add(text('451-["a",{"_placeholder":true,"num":0}]'), false);
    expect(assembly.add(text('42["b"]'), false)).toBeUndefined();
    expect(assembly.add(bytes, true)).toBeUndefined();
  });
});
