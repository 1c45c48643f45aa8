import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/suite/types.js';
import { DirectStreams } from './directs.js';

async function all(directs: DirectStreams, name: string): Promise<Json[]> {
  const pieces: Json[] = [];
  for await (const piece of directs.read(name)) pieces.push(piece);
  return pieces;
}

describe('the streams of direct completions', () => {
  it('Should yield all pieces, written before or after the read, until the end', async () => {
    const directs = new DirectStreams();
    directs.open('a');
    directs.write('a', 'early');
    const read = all(directs, 'a');
    await Promise.resolve();
    for (const piece of [{ done: false }, { done: [] }, { done: {} }, null, { done: 1 }, 'late'])
      directs.write('a', piece);
    expect(await read).toEqual(['early', { done: false }, { done: [] }, { done: {} }, null]);
  });

  it('Should know only names whose stream has not ended', async () => {
    const directs = new DirectStreams();
    directs.open('a');
    directs.open('b');
    directs.write('a', { done: true });
    directs.write('nobody reads this', 'x');
    expect(await all(directs, 'a')).toEqual([]);
    expect(await all(directs, 'nobody reads this')).toEqual([]);
    expect([directs.has('a'), directs.has('b')]).toEqual([false, true]);
  });
});
