import { describe, expect, it } from 'vitest';
import { Questions } from './questions.js';

/** The questions, and a promise of the answer to the first one. */
function asking() {
  let changes = 0;
  const questions = new Questions(() => (changes += 1));
  return { questions, changes: () => changes };
}

describe('Questions', () => {
  it('Should show one question at a time and answer each once', async () => {
    const { questions, changes } = asking();
    const first = questions.ask('confirmation', { title: 'A', message: 'one' });
    const second = questions.ask('input', { title: 'B', message: 'two', value: 'preset' });
    expect(questions.dialog).toEqual({ type: 'confirmation', title: 'A', message: 'one', value: null });
    await questions.answer(true);
    expect(await first).toBe(true);
    expect(questions.dialog).toEqual({ type: 'input', title: 'B', message: 'two', value: 'preset' });
    await questions.answer('text');
    expect(await second).toBe('text');
    expect([questions.dialog, changes()]).toEqual([null, 4]);
    await expect(questions.answer(true, 1)).rejects.toThrow('no question is open');
  });

  it.each([
    ['input', { message: 'M', value: 'preset' }, true, 'preset'],
    ['input', { message: 'M' }, true, true],
    ['input', { message: 'M', value: 'preset' }, false, false],
    ['confirmation', { message: 'M' }, false, false],
  ])('Should answer a %s with %j by %j with %j', async (type, data, value, answer) => {
    const { questions } = asking();
    const asked = questions.ask(type, data);
    await questions.answer(value);
    expect(await asked).toBe(answer);
  });

  it('Should ask for permission to run a tool', () => {
    const { questions } = asking();
    void questions.ask('confirmation', { tool_call: { name: 'weather', arguments: {} } });
    expect(questions.dialog).toEqual({ type: 'confirmation', title: '', message: 'weather', value: null });
  });

  it('Should reject data without a question', async () => {
    const { questions } = asking();
    for (const data of [undefined, null, {}, { title: 'A' }, { message: 7 }])
      await expect(questions.ask('confirmation', data)).rejects.toThrow('it asks nothing');
    expect(questions.dialog).toBeNull();
  });

  it('Should refuse an impossible answer and stay open', async () => {
    const { questions } = asking();
    void questions.ask('confirmation', { message: 'M' });
    await expect(questions.answer('text')).rejects.toThrow('no field');
    await expect(questions.answer(7)).rejects.toThrow('must be true, false or a text');
    expect(questions.dialog).not.toBeNull();
  });

  it('Should keep an answer until its question arrives', async () => {
    const { questions } = asking();
    const answered = questions.answer(true);
    expect(await questions.ask('confirmation', { message: 'M' })).toBe(true);
    await answered;
  });

  it('Should cancel all questions at once', async () => {
    const { questions } = asking();
    const both = Promise.all([
      questions.ask('confirmation', { message: 'M' }),
      questions.ask('input', { message: 'M' }),
    ]);
    questions.cancelAll();
    expect(await both).toEqual([false, false]);
    expect(questions.dialog).toBeNull();
  });
});
