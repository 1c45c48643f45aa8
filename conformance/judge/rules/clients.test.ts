import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../report/finding-text.js';
import type { TraceLine } from '../../trace/line.js';
import { requested, at, closed, done, fence, got, inside, opened, rule, sent, step } from '../testing/client-trace.js';
import type { RuleName, RuleParameters } from './registry.js';

/** Number of observations, and what each finding received. */
const seen = <Name extends RuleName>(
  name: Name,
  given: RuleParameters<Name>,
  ...lines: TraceLine[]
): [number, string[]] => {
  const { observed, findings } = rule(name, given, ...lines);
  return [observed, findings.map((finding) => describeFinding(finding).got)];
};
const window = (...conns: string[]): TraceLine[] => [step(0), fence(0, ...conns)];

describe('authenticates', () => {
  it("Should require the client's own token in CONNECT or in user-join", () => {
    expect(seen('authenticates', {}, ...inside(), ...window('a'))).toEqual([1, []]);
    expect(
      seen(
        'authenticates',
        {},
        opened(),
        sent('40'),
        sent('42["user-join",{"auth":{"token":"TOKEN-1"}}]'),
        ...window('a'),
      ),
    ).toEqual([1, []]);
    expect(seen('authenticates', {}, opened(), sent('40{"token":"TOKEN-2"}'), ...window('a'))).toEqual([
      1,
      ['neither'],
    ]);
  });

  it('Should not judge a connection that was just opened', () => {
    expect(seen('authenticates', {}, opened(), sent('40'), step(0), fence(0))).toEqual([0, []]);
  });
});

describe('joins', () => {
  const connected = [opened(), sent('40{"token":"TOKEN-1"}'), got('40{"sid":"s"}')];
  const join = sent('42["user-join",{"auth":{"token":"TOKEN-1"}}]');

  it('Should require user-join when CONNECT has no token, and in channels', () => {
    expect(seen('joins', { when: 'needed' }, opened(), sent('40'), ...window('a'))).toEqual([1, ['none']]);
    expect(
      seen('joins', { when: 'needed' }, ...connected, requested('GET', '/api/v1/channels/c1/messages'), ...window('a')),
    ).toEqual([1, ['none']]);
    expect(
      seen('joins', { when: 'needed' }, ...connected, join, sent('42["join-channels",{}]'), ...window('a')),
    ).toEqual([1, []]);
    expect(
      seen('joins', { when: 'needed' }, ...connected, requested('GET', '/api/v1/channels/'), ...window('a')),
    ).toEqual([0, []]);
  });

  it('Should recommend user-join in other cases', () => {
    expect(seen('joins', { when: 'optional' }, ...connected, ...window('a'))).toEqual([1, ['none']]);
    expect(seen('joins', { when: 'optional' }, ...connected, join, ...window('a'))).toEqual([1, []]);
  });
});

describe('endpoint', () => {
  it.each([
    ['/ws/socket.io/?EIO=4&transport=websocket', []],
    ['/ws/socket.io/?EIO=3&transport=websocket', ['EIO is not 4']],
    ['/ws/socket.io/?EIO=4', ['transport is not websocket']],
    ['/ws/socket.io/?EIO=4&transport=websocket&token=TOKEN-1', ['the address holds the token']],
  ])('Should judge %s', (path, wrong) => {
    expect(seen('endpoint', {}, opened('a', path))).toEqual([1, wrong]);
  });
});

describe('known-names and client-payload', () => {
  it('Should accept the event names of the release and the channel of a request', () => {
    expect(seen('known-names', {}, opened(), sent('42["heartbeat",{}]'), sent('42["u:s:r",{}]'))).toEqual([1, []]);
    expect(seen('known-names', {}, opened(), sent('42["channel-events",{}]'))).toEqual([1, ['"channel-events"']]);
  });

  it('Should check payloads against their schema', () => {
    const typing = (data: string): Parameters<typeof rule>[2] =>
      sent(`42["events:channel",{"channel_id":"c","message_id":null,"data":${data}}]`);
    const typingEvent = { event: 'events:channel', type: 'typing' };
    expect(seen('client-payload', typingEvent, opened(), typing('{"type":"typing","data":{"typing":true}}'))).toEqual([
      1,
      [],
    ]);
    expect(seen('client-payload', typingEvent, opened(), typing('{"type":"last_read_at"}'))).toEqual([0, []]);
    expect(
      seen('client-payload', typingEvent, opened(), typing('{"type":"typing","data":{"typing":"yes"}}'))[1],
    ).toHaveLength(1);
    expect(
      seen('client-payload', { event: 'user-join' }, opened(), sent('42["user-join",{"token":"TOKEN-1"}]'))[1],
    ).toHaveLength(1);
  });
});

describe('answers-once', () => {
  const call = got('427["events",{}]');

  it('Should require one answer for a call, on its connection', () => {
    expect(seen('answers-once', {}, opened(), call, sent('437[true]'))).toEqual([1, []]);
    expect(seen('answers-once', {}, opened(), call, sent('437[true]'), sent('437[true]'))).toEqual([
      2,
      ['a second one for 7'],
    ]);
    expect(seen('answers-once', {}, opened(), opened('b'), call, sent('437[true]', 'b'))).toEqual([
      1,
      ['id 7, the id of no call'],
    ]);
  });
});

describe('one-session', () => {
  it('Should count the connections in the namespace at the end of a window', () => {
    expect(seen('one-session', {}, ...inside(), ...window('a'), done)).toEqual([1, []]);
    expect(seen('one-session', {}, ...inside(), ...inside('b'), ...window('a', 'b'), done)).toEqual([1, ['2: a, b']]);
    expect(seen('one-session', {}, ...inside(), closed('a'), ...inside('b'), ...window('b'), done)).toEqual([1, []]);
    expect(seen('one-session', {}, ...inside(), opened('b'), ...window('a', 'b'), done)).toEqual([1, []]);
  });
});

describe('token-places', () => {
  it('Should report a token in a wrong place', () => {
    const wrong = (...lines: TraceLine[]): string[] => seen('token-places', {}, ...lines)[1];
    expect(
      wrong(
        ...inside(),
        requested('GET', '/api/v1/chats/1'),
        requested('POST', '/api/v1/auths/signin', { token: 'TOKEN-1' }),
      ),
    ).toEqual([]);
    expect(wrong(opened(), sent('40{"token":"TOKEN-1","also":"TOKEN-1"}'))).toEqual(['it is elsewhere in the packet']);
    expect(wrong(opened(), sent('42["heartbeat",{"token":"TOKEN-1"}]'))).toEqual(['it is elsewhere in the packet']);
    expect(wrong(opened(), sent('42["heartbeat",{},"TOKEN-1"]'))).toEqual(['it is elsewhere in the packet']);
    expect(wrong(opened(), requested('GET', '/api/v1/chats/?token=TOKEN-1'))).toEqual([
      'it is in the address of a request',
    ]);
    expect(wrong(opened(), requested('POST', '/api/v1/chats/1', { note: 'TOKEN-1' }))).toEqual([
      'it is in the body of a request',
    ]);
  });
});

describe('pongs', () => {
  const open = at(0, got('0{"sid":"e","pingInterval":500,"pingTimeout":1000}'));

  it('Should require a pong within the announced time', () => {
    expect(seen('pongs', {}, opened(), open, at(500, got('2')), at(900, sent('3')))).toEqual([1, []]);
    expect(seen('pongs', {}, opened(), open, at(500, got('2')), at(2000, sent('3')))).toEqual([
      1,
      ['one after 1500 ms'],
    ]);
    expect(seen('pongs', {}, opened(), open, at(500, got('2')), at(3000, got('2')))).toEqual([1, ['none']]);
  });

  it('Should not require a pong after an early end, but report it missing after a late one', () => {
    expect(seen('pongs', {}, opened(), open, at(500, got('2')), at(900, closed('a')), at(9000, got('6')))).toEqual([
      0,
      [],
    ]);
    expect(seen('pongs', {}, opened(), open, at(500, got('2')), at(1900, closed('a', 'server')))).toEqual([
      1,
      ['none'],
    ]);
  });
});

describe('quiet-after-leave', () => {
  const leave = at(100, got('41'));

  it('Should require silence after a DISCONNECT, except for frames already on the way', () => {
    expect(seen('quiet-after-leave', {}, ...inside())).toEqual([0, []]);
    expect(seen('quiet-after-leave', {}, opened(), leave, at(200, sent('42["heartbeat",{}]')))).toEqual([1, []]);
    expect(seen('quiet-after-leave', {}, opened(), leave, at(900, sent('42["heartbeat",{}]')))).toEqual([
      1,
      ['this frame'],
    ]);
    expect(seen('quiet-after-leave', {}, opened(), leave, at(900, sent('40{"token":"TOKEN-1"}')))).toEqual([1, []]);
  });
});
