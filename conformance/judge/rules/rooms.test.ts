import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/suite/types.js';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import { ambient, requirement, suiteOf } from '../testing/suite.js';

const ghost: TraceLine[] = [
  {
    kind: 'run',
    format: 1,
    set: 't',
    suite: 'x',
    profile: '0.7.2',
    forced: false,
    subject: 's',
    target: 'u',
    capabilities: [],
    quick: true,
  },
  { kind: 'open', conn: 'g', run: 'r1', session: 'ghost' },
  { kind: 'frame', conn: 'g', dir: 's2c', text: '40{"sid":"s1"}' },
  {
    kind: 'frame',
    conn: 'g',
    dir: 's2c',
    text: '42["events:channel",{"channel_id":"c1","data":{"type":"typing","data":{"typing":true}}}]',
  },
];

describe('Rule anonymous-silence', () => {
  const outcome = (event: string, anonymous: boolean): string => {
    const suite = suiteOf([requirement('SILENCE', { ambient: ambient('anonymous-silence') })], []);
    const messages = suite.messages.map((message) => ({ ...message, event }));
    const releases = suite.releases.map((release) => ({
      ...release,
      behaviour: { ...release.behaviour, anonymous_documents: anonymous },
    }));
    const lines = ghost.map((line) =>
      line.kind === 'frame' ? { ...line, text: line.text?.replace('events:channel', event) ?? '' } : line,
    );
    return judge(lines, { suite: { ...suite, messages, releases }, profile: '0.7.2' }).verdicts[0]!.outcome;
  };

  it('Should except only the events that the release sends to anonymous sessions', () => {
    expect(outcome('events:channel', false)).toBe('fail');
    expect(outcome('ydoc:document:update', true)).toBe('pass');
    expect(outcome('events:channel', true)).toBe('fail');
    expect(outcome('ydoc:document:update', false)).toBe('fail');
  });
});

describe('Rule room-isolation', () => {
  const call = (ask: string, named: string): TraceLine[] => [
    { ...(ghost[0] as Extract<TraceLine, { kind: 'run' }>) },
    { kind: 'scenario', run: 'r1', id: 'x', digest: 'd' },
    { kind: 'fact', run: 'r1', name: 'ada', value: { id: 'ada', name: 'Ada', role: 'admin', token: 'a' } },
    { kind: 'fact', run: 'r1', name: 'bob', value: { id: 'bob', name: 'Bob', role: 'user', token: 'b' } },
    { kind: 'open', conn: 'b', run: 'r1', session: 'bob-1' },
    { kind: 'frame', conn: 'b', dir: 'c2s', text: '40{"token":"b"}' },
    { kind: 'frame', conn: 'b', dir: 's2c', text: '40{"sid":"s1"}' },
    {
      kind: 'frame',
      conn: 'b',
      dir: 's2c',
      text: `42${ask}["events",{"chat_id":"c1","message_id":null,"data":{"type":"execute","data":{"code":""}}}]`,
    },
    {
      kind: 'control',
      run: 'r1',
      index: 0,
      trigger: 'run-plugin',
      person: 'ada',
      with: { session_id: named },
      ok: true,
      result_text: '{"chat_id":"c1"}',
    },
    { kind: 'done', run: 'r1' },
  ];
  const outcome = (ask: string, more: JsonObject, named = 's1'): string => {
    const suite = suiteOf(
      [requirement('ISOLATION', { ambient: ambient('room-isolation', { events: ['events'] }) })],
      [],
    );
    const releases = suite.releases.map((release) => ({ ...release, behaviour: { ...release.behaviour, ...more } }));
    return judge(call(ask, named), { suite: { ...suite, releases }, profile: '0.7.2' }).verdicts[0]!.outcome;
  };

  it('Should allow calls, and in older releases events, at the session that a request named', () => {
    expect(outcome('7', { call_session: 'own' })).toBe('fail');
    expect(outcome('7', { call_session: 'any' })).not.toBe('fail');
    expect(outcome('7', { call_session: 'any' }, 's2')).toBe('fail');
    expect(outcome('', { call_session: 'any' })).toBe('fail');
    expect(outcome('', { call_session: 'any', named_session_hears: true })).not.toBe('fail');
  });
});

describe('Rule same-sequence', () => {
  const tab = (conn: string, run: string, ...chats: string[]): TraceLine[] => [
    { kind: 'scenario', run, id: 'x', digest: 'd' },
    { kind: 'fact', run, name: 'ada', value: { id: 'ada', name: 'Ada', role: 'admin', token: 'a' } },
    { kind: 'open', conn, run, session: conn },
    { kind: 'frame', conn, dir: 'c2s', text: '40{"token":"a"}' },
    { kind: 'frame', conn, dir: 's2c', text: `40{"sid":"${conn}"}` },
    ...chats.map((chat): TraceLine => ({
      kind: 'frame',
      conn,
      dir: 's2c',
      text: `42["events",{"chat_id":"${chat}","message_id":null,"data":{"type":"status","data":{}}}]`,
    })),
  ];
  const outcome = (...lines: TraceLine[]): string => {
    const suite = suiteOf([requirement('SEQUENCE', { ambient: ambient('same-sequence', { room: 'user' }) })], []);
    return judge([ghost[0]!, ...lines, { kind: 'done', run: 'r1' }, { kind: 'done', run: 'r2' }], {
      suite,
      profile: '0.7.2',
    }).verdicts[0]!.outcome;
  };
  const joined = (conn: string, run: string): TraceLine[] => tab(conn, run).slice(2);
  const status = (conn: string, chat: string): TraceLine => ({
    kind: 'frame',
    conn,
    dir: 's2c',
    text: `42["events",{"chat_id":"${chat}","message_id":null,"data":{"type":"status","data":{}}}]`,
  });

  it('Should compare the tabs of a person, without late events of an ended execution', () => {
    const two = [...tab('a', 'r2'), ...joined('b', 'r2')];
    expect(outcome(...two, status('a', 'c1'), status('b', 'c1'), status('a', 'c2'), status('b', 'c2'))).toBe('pass');
    expect(outcome(...two, status('a', 'c1'), status('b', 'c2'), status('a', 'c2'), status('b', 'c1'))).toBe('fail');
    expect(
      outcome(
        ...tab('old', 'r1', 'c0'),
        { kind: 'close', conn: 'old', code: 1000, by: 'client' },
        ...two,
        status('a', 'c0'),
        status('a', 'c1'),
        status('b', 'c1'),
      ),
    ).toBe('pass');
  });
});
