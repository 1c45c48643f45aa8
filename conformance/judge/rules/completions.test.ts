import { describe, expect, it } from 'vitest';
import type { AmbientCheck, Json } from '../../../src/suite/types.js';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import { ambient, requirement, suiteOf } from '../testing/suite.js';

const TOKEN = 'TOKEN-1';

const sent = (conn: string, text: string): TraceLine => ({ kind: 'frame', conn, dir: 'c2s', text });
const got = (conn: string, text: string): TraceLine => ({ kind: 'frame', conn, dir: 's2c', text });
const told = (type: string, data: Json, conn = 'a'): TraceLine =>
  got(conn, `42${JSON.stringify(['events', { chat_id: 'c', message_id: 'm', data: { type, data } }])}`);
const joins = (conn = 'a'): TraceLine[] => [
  sent(conn, `421["user-join",{"auth":{"token":"${TOKEN}"}}]`),
  got(conn, '431[{"id":"u","name":"Ada"}]'),
];
const asked: TraceLine = {
  kind: 'rest',
  actor: 'u',
  method: 'POST',
  path: '/api/chat/completions',
  body: { chat_id: 'c', id: 'm' },
  status: 200,
  response_text: '{}',
};

function outcome(check: AmbientCheck, ...lines: TraceLine[]): string | undefined {
  return judge(lines, { suite: suiteOf([requirement('RULE', { ambient: check })], []), profile: '0.7.2' }).verdicts[0]
    ?.outcome;
}

describe('after-end', () => {
  const rule = ambient('after-end');
  const done = told('chat:completion', { done: true });

  it('Should let what may follow pass', () => {
    expect(
      outcome(rule, ...joins(), asked, told('chat:completion', { content: 'A' }), done, told('chat:title', 'T')),
    ).toBe('pass');
  });

  it('Should find what may not follow, a second end too', () => {
    expect(outcome(rule, ...joins(), asked, done, told('chat:completion', { content: 'A' }))).toBe('fail');
    expect(outcome(rule, ...joins(), asked, done, done)).toBe('fail');
  });

  it('Should say nothing about messages that were completed twice, or not at all', () => {
    expect(outcome(rule, ...joins(), asked, asked, done, done)).toBe('not-observed');
    expect(outcome(rule, ...joins(), done, done)).toBe('not-observed');
  });
});

describe('grows', () => {
  const rule = ambient('grows');
  const text = (content: string): TraceLine => told('chat:completion', { content });

  it('Should let a growing text pass, and a piece that was left out', () => {
    expect(outcome(rule, ...joins(), asked, text('A'), text('A b c'), text('A b c'))).toBe('pass');
  });

  it('Should find a text that begins otherwise', () => {
    expect(outcome(rule, ...joins(), asked, text('A b'), text('A'))).toBe('fail');
  });
});

describe('adds-up', () => {
  const rule = ambient('adds-up');
  const piece = (delta: string, conn?: string): TraceLine =>
    told('response:completion', { type: 'response.output_text.delta', item_id: 'i', delta }, conn);
  const end = (conn?: string): TraceLine =>
    told('chat:completion', { done: true, output: [{ id: 'i', content: [{ text: 'A b' }] }] }, conn);

  it('Should let pieces pass that make the whole', () => {
    expect(outcome(rule, ...joins(), asked, piece('A'), piece(' b'), end())).toBe('pass');
  });

  it('Should find a lost piece', () => {
    expect(outcome(rule, ...joins(), asked, piece('A'), end())).toBe('fail');
  });

  it('Should say nothing of a session that came in the middle', () => {
    expect(
      outcome(rule, ...joins(), asked, piece('A'), ...joins('b'), piece(' b'), piece(' b', 'b'), end(), end('b')),
    ).toBe('pass');
  });
});
