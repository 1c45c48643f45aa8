import { describe, expect, it } from 'vitest';
import type { ClientStep, Json } from '../../../src/suite/types.js';
import { describeFinding } from '../../report/finding-text.js';
import {
  requested,
  closed,
  done,
  ended,
  fence,
  got,
  inside,
  opened,
  prove,
  sent,
  shown,
  step,
  trouble,
} from '../testing/client-trace.js';

const proves = ['CLIENT-001'];
const push: ClientStep = { push: 'events', send: null };
const ask: ClientStep = { ask: 'events', send: null };
const call = '427["events",{"chat_id":"c","data":{"type":"confirmation","data":{}}}]';

/** Outcome of one expectation after one action, with what was received instead or the reason. */
function ruled(action: ClientStep, look: ClientStep, ...lines: Parameters<typeof prove>[1][]): string {
  const [proof] = prove([action, look], ...inside(), step(0), ...lines, done);
  return [proof!.outcome, proof!.finding ? describeFinding(proof!.finding).got : proof!.reason]
    .filter((part) => part !== undefined)
    .join(': ');
}

describe('expect', () => {
  const typing = (channel: string): Parameters<typeof prove>[1] =>
    sent(
      `42["events:channel",{"channel_id":"${channel}","message_id":null,` +
        `"data":{"type":"typing","data":{"typing":true}}}]`,
    );
  const look = (more: object = {}): ClientStep => ({
    expect: 'events:channel',
    match: { channel_id: 'c' },
    proves,
    ...more,
  });

  it('Should pass on a match, and report the nearest event otherwise', () => {
    expect(ruled(push, look(), typing('c'), fence(0, 'a'))).toBe('good');
    expect(ruled(push, look(), fence(0, 'a'))).toBe('bad: 0');
    expect(ruled(push, look(), typing('other'), fence(0, 'a'))).toMatch(
      /^bad: none; the nearest was 42.* at channel_id expected c, got "other"$/,
    );
  });

  it('Should count matches, and accept a count only when every connection answered the fence', () => {
    expect(ruled(push, look({ times: 1 }), typing('c'), fence(0, 'a'))).toBe('good');
    expect(ruled(push, look({ times: 1 }), typing('c'), typing('c'), fence(0, 'a'))).toBe('bad: 2');
    expect(ruled(push, look({ times: 1 }), typing('c'), fence(0))).toBe(
      'unseen: a did not answer the ping that ends the window',
    );
    expect(ruled(push, look({ times: 1 }), typing('c'))).toBe('unseen: the end of the window was not recorded');
  });

  it('Should require nothing of a client when the step is optional', () => {
    expect(ruled(push, look({ optional: true }), fence(0, 'a'))).toBe(
      'unseen: the client did nothing of the kind, and need not',
    );
    expect(ruled(push, look({ optional: true }), typing('other'), fence(0, 'a'))).toMatch(/^bad/);
  });

  it('Should match requests, CONNECT packets and any event', () => {
    expect(
      ruled(
        push,
        { expect: 'request', match: { method: 'POST', path: '/x', body: { a: 1 }, status: 404 }, proves },
        requested('POST', '/x', { a: 1 }, 404),
        fence(0, 'a'),
      ),
    ).toBe('good');
    expect(
      ruled(
        push,
        { expect: 'connect', match: { token: '$me.token' }, proves },
        opened('b'),
        sent('40{"token":"TOKEN-1"}', 'b'),
        fence(0, 'a', 'b'),
      ),
    ).toBe('good');
    expect(ruled(push, { expect: '*', proves }, requested('GET', '/x'), fence(0, 'a'))).toBe('good');
    expect(ruled(push, { expect: '*', proves }, sent('437[]'), fence(0, 'a'))).toBe('bad: 0');
  });
});

describe('nothing', () => {
  const look: ClientStep = { nothing: 'request', match: { method: 'POST' }, proves };

  it('Should fail on more forbidden events than allowed', () => {
    expect(ruled(push, look, requested('GET', '/x'), fence(0, 'a'))).toBe('good');
    expect(ruled(push, look, requested('POST', '/x'), fence(0, 'a'))).toBe('bad: 1');
    expect(ruled(push, { ...look, beyond: 1 }, requested('POST', '/x'), fence(0, 'a'))).toBe('good');
    expect(ruled(push, { ...look, beyond: 1 }, requested('POST', '/x'), requested('POST', '/x'), fence(0, 'a'))).toBe(
      'bad: 2',
    );
  });

  it('Should give no verdict without the answer to the fence', () => {
    expect(ruled(push, look, fence(0))).toBe('unseen: a did not answer the ping that ends the window');
  });
});

describe('order', () => {
  const look: ClientStep = { order: [{ event: 'user-join' }, { event: 'heartbeat', match: {} }], proves };
  const [first, second] = [sent('42["user-join",{}]'), sent('42["heartbeat",{}]')];

  it('Should require the events in the given order', () => {
    expect(ruled(push, look, first, second, fence(0, 'a'))).toBe('good');
    expect(ruled(push, look, second, first, fence(0, 'a'))).toBe('bad: none after number 1');
    expect(ruled(push, look, second, fence(0, 'a'))).toBe('bad: none');
  });
});

describe('answers', () => {
  const look = (answers: Json): ClientStep => ({ answers, proves });

  it('Should require exactly one matching acknowledgement', () => {
    expect(ruled(ask, look(['<boolean>']), got(call), sent('437[true]'), fence(0, 'a'))).toBe('good');
    expect(ruled(ask, look(['<boolean>']), got(call), fence(0, 'a'))).toBe('bad: none');
    expect(ruled(ask, look(['<boolean>']), got(call), sent('437[true]'), sent('437[false]'), fence(0, 'a'))).toBe(
      'bad: 2',
    );
    expect(ruled(ask, look(['<boolean>']), got(call), sent('437["yes"]'), fence(0, 'a'))).toBe(
      'bad: ["yes"] (at 0 expected <boolean>, got "yes")',
    );
    expect(ruled(ask, look(['<boolean>']), got(call), sent('438[true]'), fence(0, 'a'))).toBe('bad: none');
  });

  it('Should require an answer to every call in flight', () => {
    const together: ClientStep = { ask: 'events', send: null, together: [null] };
    const second = call.replace('427', '428');
    expect(
      ruled(together, look(['<any>']), got(call), got(second), sent('438[1]'), sent('437[1]'), fence(0, 'a')),
    ).toBe('good');
    expect(ruled(together, look(['<any>']), got(call), got(second), sent('437[1]'), fence(0, 'a'))).toBe('bad: none');
  });

  it('Should accept a binary answer, and report a call that was not sent as a harness error', () => {
    expect(ruled(ask, look(['<any>']), got(call), sent('461-7[{"_placeholder":true,"num":0}]'), fence(0, 'a'))).toBe(
      'good',
    );
    expect(ruled(ask, look(['<any>']), fence(0, 'a'))).toBe('harness: no call was sent');
  });
});

describe('connection', () => {
  const look = (connection: 'stays' | 'there' | 'single' | 'back'): ClientStep => ({ connection, proves });
  const drop: ClientStep = { drop: 'cut' };

  it('Should require the connection to stay and to answer', () => {
    expect(ruled(push, look('stays'), fence(0, 'a'))).toBe('good');
    expect(ruled(push, look('stays'), closed('a'), fence(0))).toBe('bad: it was closed by the client');
    expect(ruled(push, look('stays'), closed('a', 'server'), fence(0))).toBe('bad: it was closed by the server');
    expect(ruled(push, look('stays'), sent('41'), fence(0, 'a'))).toBe('bad: it left the namespace');
    expect(ruled(push, look('stays'), fence(0))).toBe('bad: a did not answer the ping that ends the window');
  });

  it('Should require a new connection that authenticates', () => {
    expect(ruled(drop, look('back'), closed('a', 'server'), ...inside('b'), fence(0, 'b'))).toBe('good');
    expect(ruled(drop, look('back'), closed('a', 'server'), fence(0))).toBe('bad: none');
    expect(ruled(drop, look('back'), fence(0, 'a'))).toBe('bad: only the previous connection');
    expect(
      ruled(
        drop,
        look('back'),
        closed('a', 'server'),
        opened('b'),
        sent('40', 'b'),
        got('40{"sid":"s-2"}', 'b'),
        fence(0, 'b'),
      ),
    ).toBe('bad: neither');
    expect(
      ruled(
        drop,
        look('back'),
        closed('a', 'server'),
        opened('b'),
        sent('40{"token":"TOKEN-9"}', 'b'),
        got('40{"sid":"s-2"}', 'b'),
        fence(0, 'b'),
      ),
    ).toBe('bad: neither');
  });

  it('Should report stale connections and connections outside the namespace', () => {
    expect(ruled(drop, look('single'), fence(0, 'a'))).toBe('good');
    expect(ruled(drop, look('single'), ...inside('b'), fence(0, 'a', 'b'))).toBe(
      'bad: 2 open (a, b), 2 in the namespace',
    );
    expect(ruled(drop, look('single'), opened('b'), fence(0, 'a', 'b'))).toBe('bad: 2 open (a, b), 1 in the namespace');
    expect(ruled(drop, look('there'), opened('b'), fence(0, 'a', 'b'))).toBe('good');
    expect(ruled(drop, look('there'), got('41'), fence(0, 'a'))).toBe('bad: a connection outside of it');
    expect(ruled(drop, look('there'), closed('a'), fence(0))).toBe('bad: none');
  });
});

describe('shows and exits', () => {
  it('Should judge the last state, each key separately', () => {
    const look: ClientStep = { shows: { chat: { id: 'c' }, dialog: null }, proves };
    expect(ruled(push, look, shown({ chat: { id: 'c' } }), shown({ dialog: null }), fence(0, 'a'))).toBe('good');
    expect(
      ruled(push, look, shown({ chat: { id: 'c' }, dialog: null }), shown({ chat: { id: 'd' } }), fence(0, 'a')),
    ).toBe('bad: at chat.id expected c, got "d"');
    expect(ruled(push, look, fence(0, 'a'))).toMatch(/^bad: at chat expected/);
  });

  it('Should judge the exit code of the client', () => {
    const [wait, look]: ClientStep[] = [{ wait: 1 }, { exits: 0, proves }];
    expect(ruled(wait!, look!, ended(0), fence(0))).toBe('good');
    expect(ruled(wait!, look!, ended(3), fence(0))).toBe('bad: it ended with exit code 3');
    expect(ruled(wait!, look!, ended(), fence(0))).toBe('bad: it was ended by a signal');
    expect(ruled(wait!, look!, fence(0, 'a'))).toBe('bad: it did not end');
  });
});

describe('an execution', () => {
  const steps: ClientStep[] = [
    push,
    { connection: 'stays', proves },
    push,
    { connection: 'stays', proves: ['CLIENT-002'] },
  ];
  const outcomes = (...lines: Parameters<typeof prove>[1][]): string[] =>
    prove(steps, ...inside(), ...lines).map(({ requirement, outcome, reason }) =>
      [requirement, outcome, ...(reason === undefined ? [] : [reason])].join(' '),
    );

  it('Should judge each window by its own frames', () => {
    expect(outcomes(step(0), fence(0, 'a'), step(2), closed('a'), fence(2), done)).toEqual([
      'CLIENT-001 good',
      'CLIENT-002 bad',
    ]);
  });

  it('Should not fail a step that was not carried out', () => {
    expect(outcomes(step(0), fence(0, 'a'), trouble('no such thing', 2), done)).toEqual([
      'CLIENT-001 good',
      'CLIENT-002 harness no such thing',
    ]);
    expect(outcomes(step(0), fence(0, 'a'))).toEqual([
      'CLIENT-001 harness the run ended in the middle of step 1 of client/sample',
      'CLIENT-002 harness step 3 of client/sample was not carried out',
    ]);
    expect(outcomes(step(0), closed('a'), fence(0), done)).toEqual([
      'CLIENT-001 bad',
      'CLIENT-002 unseen the client was gone before step 3 of client/sample',
    ]);
  });

  it('Should add scenario, step and session to a finding', () => {
    const [, proof] = prove(steps, ...inside(), step(0), fence(0, 'a'), step(2), closed('a'), fence(2), done);
    expect(proof!.finding).toMatchObject({ scenario: 'client/sample', step: 4, session: 'client' });
  });

  it('Should report an undefined capture as a harness error', () => {
    expect(
      ruled(
        push,
        { expect: 'heartbeat', match: { id: '$nobody.id' }, proves },
        sent('42["heartbeat",{}]'),
        fence(0, 'a'),
      ),
    ).toMatch(/^harness: step 2: .*nobody/);
  });
});
