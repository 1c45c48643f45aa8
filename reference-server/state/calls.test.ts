import { describe, expect, it } from 'vitest';
import { Calls, TimeoutError } from './calls.js';

describe('the calls of the reference server', () => {
  it('Should match answers to calls, and accept only the first answer', async () => {
    const calls = new Calls();
    const numbers: number[] = [];
    const both = ['a', 'b'].map(async (sid) => await calls.begin(sid, { after: 0 }, (call) => void numbers.push(call)));
    calls.answer(numbers[1]!, 'second');
    calls.answer(numbers[1]!, 'again');
    calls.answer(numbers[0]!, 'first');
    expect(await Promise.all(both)).toEqual(['first', 'second']);
  });

  it('Should reject after the time-out, or resolve with the answer of the release', async () => {
    const calls = new Calls();
    const never = (): void => undefined;
    await expect(calls.begin('a', { after: 1 }, never)).rejects.toThrow(TimeoutError);
    expect(await calls.begin('a', { after: 1, answer: { error: 'late' } }, never)).toEqual({ error: 'late' });
  });

  it('Should end only the calls of a session that has ended', async () => {
    const calls = new Calls();
    const numbers: number[] = [];
    const [gone, other] = ['a', 'b'].map(
      async (sid) => await calls.begin(sid, { after: 0 }, (call) => void numbers.push(call)),
    );
    calls.abandon('a', 'gone');
    calls.answer(numbers[1]!, 'answered');
    expect(await Promise.all([gone, other])).toEqual(['gone', 'answered']);
  });

  it('Should wait for a fitting session to enter a room, at most for the given time', async () => {
    const calls = new Calls();
    const entering = calls.waitForEntrance((sid) => sid === 'b', 1000);
    calls.entered('a');
    calls.entered('b');
    calls.entered('c');
    expect(await entering).toBe('b');
    expect(await calls.waitForEntrance(() => false, 1)).toBeUndefined();
  });
});
