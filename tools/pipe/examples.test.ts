import { describe, expect, it } from 'vitest';
import { examplesModule } from './examples.js';

describe('examplesModule', () => {
  it('Should assign each value to the type of its schema, as Python writes it', () => {
    const schemas = {
      a: { title: 'A', examples: [{ 'x-y': [true, null, 1.5, 'a"b'] }, false] },
      ack: { title: 'Ack', examples: [[]] },
    };
    const messages = [{ ack: 'ack' }] as never;
    expect(examplesModule({ messages, schemas }, ({ examples }) => examples as never[])).toEqual({
      text: 'from open_webui_realtime import *\n\nv0: A = {"x-y": [True, None, 1.5, "a\\"b"]}\nv1: A = False\n',
      count: 2,
    });
  });
});
