import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { differences, expectedEvents, type Observed } from './faq.js';
import { readFaq, snippetsOf, type FaqQuestion } from './faq-file.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const faq = readFaq(root);
const questions = faq.groups.flatMap((group) => group.questions);
const named = (name: string): FaqQuestion => questions.find((question) => question.name === name)!;

/** The result of a release that behaves as the file says. */
const good = (question: FaqQuestion): Observed => ({
  here: expectedEvents(question.arrives, '0.12.4'),
  there: expectedEvents(
    question.arrives.filter(({ call }) => call === undefined),
    '0.12.4',
  ),
  malformed: question.malformed ? [{}] : [],
  stored: question.stored,
  answered: question.answered ?? '',
});

describe('readFaq', () => {
  it('Should have a snippet for each question, with messages and requirements that exist', () => {
    const { messages, requirements } = loadSuite();
    expect(questions.length).toBeGreaterThanOrEqual(30);
    for (const question of questions) {
      expect(question.snippet, question.name).toMatch(/await|raise/);
      expect(question.messages.filter((key) => !messages.some((message) => message.key === key))).toEqual([]);
      expect(question.requirements.filter((id) => !requirements.some((requirement) => requirement.id === id))).toEqual(
        [],
      );
    }
  });

  it('Should use the body of each function as its snippet', () => {
    const python =
      'async def one(a: int) -> str:\n    if a:\n        return "x"\n\n    return "y"\n\n\n' +
      'async def two(a: int) -> str:\n    return "z"\n';
    expect([...snippetsOf(python)]).toEqual([
      ['one', 'if a:\n    return "x"\n\nreturn "y"'],
      ['two', 'return "z"'],
    ]);
  });
});

describe('differences', () => {
  it('Should be empty when everything is as the file says', () => {
    for (const question of questions) expect(differences(question, good(question), '0.12.4')).toEqual([]);
  });

  it.each<[string, string, Partial<Observed>]>([
    ['is not sent', 'delta', { here: [] }],
    [
      'is sent twice',
      'status',
      { here: [...named('status').arrives, ...named('status').arrives].map(({ event }) => event!) },
    ],
    ['is stored', 'delta', { stored: { content: 'Partial text, next piece.' } }],
    ['is not stored', 'stream', { stored: { content: '' } }],
    ['is also sent as a call to another session', 'input_answer', { there: [named('input_answer').arrives[0]!.call!] }],
    ['does not reach the other session', 'notification', { there: [] }],
    ['violates its schema', 'status', { malformed: [{}] }],
    ['is valid, but listed as malformed', 'title_object', { malformed: [] }],
  ])('Should report an event or value that %s', (_, name, change) => {
    expect(differences(named(name), { ...good(named(name)), ...change }, '0.12.4')).toHaveLength(1);
  });
});
