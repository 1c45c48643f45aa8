import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../../generated/client.js';
import { loadSuite } from '../suite/load.js';
import type { Unanswered } from './call-types.js';
import { Calls, readCall, refusal } from './calls.js';

async function answersOf(
  type: string,
  set: (calls: Calls) => void = () => undefined,
): Promise<{ answers: unknown[]; reported: Unanswered[] }> {
  const [answers, reported]: [unknown[], Unanswered[]] = [[], []];
  const calls = new Calls((unanswered) => reported.push(unanswered));
  set(calls);
  await calls.answer({ type, chatId: 'c', messageId: 'm' }, { message: 'Sure' }, (answer) => answers.push(answer));
  return { answers, reported };
}

describe('Calls', () => {
  it('Should answer with the value that the handler returns or resolves with', async () => {
    expect((await answersOf('confirmation', (calls) => calls.handle('confirmation', () => true))).answers).toEqual([
      true,
    ]);
    expect(
      (await answersOf('input', (calls) => calls.handle('input', (data) => Promise.resolve(data)))).answers,
    ).toEqual([{ message: 'Sure' }]);
    expect((await answersOf('execute', (calls) => calls.handle('execute', () => undefined))).answers).toEqual([null]);
  });

  it('Should send the refusal of the type once, and report it, when the handler throws or rejects', async () => {
    for (const handler of [
      () => {
        throw new Error('boom');
      },
      () => Promise.reject(new Error('boom')),
    ]) {
      const { answers, reported } = await answersOf('execute:python', (calls) =>
        calls.handle('execute:python', handler),
      );
      expect(answers).toEqual([{ stdout: null, stderr: 'boom', result: null }]);
      expect(reported).toMatchObject([{ type: 'execute:python', why: 'boom', cause: expect.any(Error) as Error }]);
    }
  });

  it.each([
    ['confirmation', false],
    ['input', false],
    ['execute', null],
    ['execute:tool', [{ error: 'this client has no handler for it' }, null]],
    ['request:user_input', { status: 'cancelled', answers: {} }],
    ['request:elicitation', { action: 'cancel' }],
    ['x:unknown', null],
    ['', null],
  ])('Should refuse %s when there is no handler', async (type, expected) => {
    const { answers, reported } = await answersOf(type);
    expect(answers).toEqual([expected]);
    expect(reported).toEqual([{ type, why: 'this client has no handler for it' }]);
  });

  it('Should use the newest handler, and never one that was removed', async () => {
    const { answers } = await answersOf('confirmation', (calls) => {
      const remove = calls.handle('confirmation', () => 1);
      calls.handle('confirmation', () => 2);
      remove();
    });
    expect(answers).toEqual([2]);
    expect((await answersOf('confirmation', (calls) => calls.handle('confirmation', () => 1)())).answers).toEqual([
      false,
    ]);
  });

  it('Should have a refusal for every call of the specification', () => {
    const calls = loadSuite().messages.filter(
      ({ area, direction, ack }) => area === 'call' && direction === 's2c' && ack !== undefined,
    );
    expect(calls.map(({ type }) => type).sort()).toEqual(Object.keys(REFUSALS).sort());
    for (const { type } of calls) expect(JSON.stringify(refusal(type!, 'why'))).not.toContain('$why');
  });

  it('Should read a call from a payload of any shape', () => {
    expect(readCall({ chat_id: 'c', message_id: 'm', data: { type: 't', data: 1 } })).toEqual([
      { type: 't', chatId: 'c', messageId: 'm' },
      1,
    ]);
    for (const payload of [null, undefined, 5, 'x', [], {}, { data: null }])
      expect(readCall(payload)[0]).toEqual({ type: '', chatId: null, messageId: null });
  });
});
