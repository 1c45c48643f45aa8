import { describe, expect, it } from 'vitest';
import type { AmbientCheck, Json } from '../../../src/suite/types.js';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import { ambient, requirement, suiteOf } from '../testing/suite.js';

const TOKEN = 'TOKEN-1';

const sent = (conn: string, text: string): TraceLine => ({ kind: 'frame', conn, dir: 'c2s', text });
const got = (conn: string, text: string): TraceLine => ({ kind: 'frame', conn, dir: 's2c', text });
const event = (type: string, data: Json, conn = 'a'): TraceLine =>
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
  const done = event('chat:completion', { done: true });

  it('Should allow the events that may follow the end', () => {
    expect(
      outcome(rule, ...joins(), asked, event('chat:completion', { content: 'A' }), done, event('chat:title', 'T')),
    ).toBe('pass');
  });

  it('Should allow what the Filter of an operator emits after the end', () => {
    expect(
      outcome(
        rule,
        ...joins(),
        asked,
        done,
        event('status', { description: '42 tokens', done: true }),
        event('embeds', {}),
      ),
    ).toBe('pass');
  });

  it('Should report an event that must not follow the end, and a second end', () => {
    expect(outcome(rule, ...joins(), asked, done, event('chat:completion', { content: 'A' }))).toBe('fail');
    expect(outcome(rule, ...joins(), asked, done, done)).toBe('fail');
  });

  it('Should not judge messages that were completed twice or not at all', () => {
    expect(outcome(rule, ...joins(), asked, asked, done, done)).toBe('not-observed');
    expect(outcome(rule, ...joins(), done, done)).toBe('not-observed');
  });
});

describe('grows', () => {
  const rule = ambient('grows');
  const text = (content: string): TraceLine => event('chat:completion', { content });

  it('Should allow a growing text, also with a piece left out', () => {
    expect(outcome(rule, ...joins(), asked, text('A'), text('A b c'), text('A b c'))).toBe('pass');
  });

  it('Should report a text with another beginning', () => {
    expect(outcome(rule, ...joins(), asked, text('A b'), text('A'))).toBe('fail');
  });
});

describe('adds-up', () => {
  const rule = ambient('adds-up');
  const piece = (delta: string, conn?: string): TraceLine =>
    event('response:completion', { type: 'response.output_text.delta', item_id: 'i', delta }, conn);
  const end = (conn?: string): TraceLine =>
    event('chat:completion', { done: true, output: [{ id: 'i', content: [{ text: 'A b' }] }] }, conn);

  it('Should accept pieces that add up to the whole', () => {
    expect(outcome(rule, ...joins(), asked, piece('A'), piece(' b'), end())).toBe('pass');
  });

  it('Should report a lost piece', () => {
    expect(outcome(rule, ...joins(), asked, piece('A'), end())).toBe('fail');
  });

  it('Should not judge a session that connected during the reply', () => {
    expect(
      outcome(rule, ...joins(), asked, piece('A'), ...joins('b'), piece(' b'), piece(' b', 'b'), end(), end('b')),
    ).toBe('pass');
  });
});
