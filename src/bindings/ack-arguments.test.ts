import { describe, expect, it } from 'vitest';
import { ackArgumentsOf } from './ack-arguments.js';
import type { Shape } from './shape.js';

const list = (of: Shape['kind'], least: number, most: number): Shape => ({
  kind: 'list',
  of: { kind: of } as Shape,
  least,
  most,
});

describe('ackArgumentsOf', () => {
  it('Should make an argument optional when some acknowledgements omit it', () => {
    expect(ackArgumentsOf([list('any', 0, 0)])).toEqual([]);
    expect(ackArgumentsOf([list('flag', 1, 1)])).toEqual([{ shape: { kind: 'flag' }, optional: false }]);
    expect(ackArgumentsOf([list('any', 0, 0), list('flag', 1, 1)])).toEqual([
      { shape: { kind: 'flag' }, optional: true },
    ]);
    expect(ackArgumentsOf([{ kind: 'union', of: [list('text', 1, 1), list('flag', 1, 1)] }])).toEqual([
      { shape: { kind: 'union', of: [{ kind: 'text' }, { kind: 'flag' }] }, optional: false },
    ]);
  });

  it('Should throw on an acknowledgement that is not a list', () => {
    expect(() => ackArgumentsOf([{ kind: 'text' }])).toThrow('must be a list');
  });
});
