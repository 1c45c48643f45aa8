import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/suite/types.js';
import type { Fault } from '../judge/finding.js';
import { findMismatch } from '../match/index.js';
import { describeFinding, summarizeFinding } from './finding-text.js';
import { everyFault } from './testing/every-fault.js';

/** Both sentences as one line. */
const full = (fault: Fault): string => Object.values(describeFinding(fault)).join(' | ');
const summary = (fault: Fault): string => Object.values(summarizeFinding(fault)).join(' | ');

describe('describeFinding and summarizeFinding', () => {
  it('Should have both sentences for every code, in full and in brief', async () => {
    const lines = everyFault().flatMap((fault) => {
      const [whole, brief] = [full(fault), summary(fault)];
      return [`${fault.code}: ${whole}`, ...(brief === whole ? [] : [`${fault.code}, in brief: ${brief}`])];
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('testing/sentences.txt');
  });

  it.each<[Fault, string]>([
    [{ code: 'missing-event', event: 'events', sender: 'server' }, 'at least one "events" | 0'],
    [{ code: 'missing-event', event: '*', sender: 'client' }, 'at least one event or request from the client | 0'],
    [
      { code: 'unexpected-event', event: 'connect', sender: 'client', allowed: 1, count: 2 },
      'at most 1 CONNECT from the client | 2',
    ],
    [
      { code: 'delivery-count', event: 'e', type: 'typing', times: 2, count: 3 },
      'typing 2 times, as often as it was sent | 3 times',
    ],
    [
      { code: 'forbidden-event', sender: 'server', event: 'e', when: 'after-disconnect' },
      'no event after the DISCONNECT | the event e',
    ],
    [
      { code: 'forbidden-event', sender: 'server', event: 'e', when: 'unauthenticated' },
      'no event at a session that never authenticated | the event e',
    ],
    [
      { code: 'forbidden-event', sender: 'server', event: 'e', type: 't', when: 'after-end', names: ['a', 'b'] },
      'no event of the server about an ended reply, except a, b | t',
    ],
    [
      { code: 'forbidden-event', sender: 'client', when: 'after-disconnect' },
      'no frame to a namespace after the server disconnected it | this frame',
    ],
    [
      { code: 'missing-in-sequence', event: 'e', sender: 'server', position: 1 },
      '"e" as number 1 of the sequence | none',
    ],
    [{ code: 'wrong-order', event: 'e', beforeEvent: 'f' }, 'the order of the requests: e before f | e after f'],
    [
      { code: 'different-sequence' },
      'the same events in the same order at every session in the room | ' +
        'an event that another session in the room did not receive',
    ],
    [
      { code: 'duplicate-event', event: 'e', cause: 'f' },
      'one event for each f of another session | the same event again',
    ],
    [
      { code: 'event-without-cause', event: 'e', cause: 'sent' },
      'channel_id, message_id and data as a session sent them | values that no session sent',
    ],
    [
      { code: 'event-without-cause', event: 'e', cause: 'authored' },
      'the type and data exactly as authored | values that nobody authored',
    ],
    [
      { code: 'event-without-cause', event: 'e', cause: 'plugin' },
      'type and data of a call that the plugin made | values of no call',
    ],
    [
      { code: 'event-without-cause', event: 'e', cause: 'relayed', events: ['f'] },
      'only what another session sent with f | data that no other session sent',
    ],
    [
      { code: 'wrong-recipient', event: 'e', users: [] },
      'delivery only to sessions of entitled users | delivery to an anonymous session',
    ],
    [
      { code: 'wrong-recipient', event: 'e', users: ['u', 'v'] },
      'delivery only to sessions of entitled users | delivery to user u, v',
    ],
    [
      { code: 'schema', part: 'plugin-data', schema: 'a/b', reason: 'why' },
      'data valid against a/b, or as the plugin wrote them | why',
    ],
    [
      { code: 'schema', part: 'ack', event: 'e', schema: 'a/b', reason: 'why' },
      'ack arguments of e valid against a/b | why',
    ],
    [{ code: 'schema', part: 'payload', reason: 'why' }, 'a payload valid against its schema | why'],
    [{ code: 'wrong-value', path: 'interaction_id', actual: 1 }, 'a text as interaction_id | 1'],
    [{ code: 'wrong-value', path: 'namespace', expected: '/', actual: '/x' }, 'the namespace / | /x'],
    [{ code: 'text-mismatch', event: 'e', relation: 'adds-up', expected: 'ab', actual: 'a' }, '"ab" in pieces | "a"'],
    [
      { code: 'leak', kind: 'id', of: 'note', leaked: [{ what: 'the id of a note', whose: 'u' }] },
      'no id of a note at a session of a user without access to it | the id of a note of user u',
    ],
    [
      { code: 'leak', kind: 'internal-text', leaked: [{ what: 'Traceback' }] },
      'nothing of what went wrong inside the server | "Traceback"',
    ],
    [{ code: 'refused', trigger: 't' }, 't to be accepted | status unknown, no result'],
    [{ code: 'missing-ack', event: 'e', sender: 'server' }, 'an ack of "e" | no ack'],
    [
      { code: 'missing-ack', event: 'e', sender: 'client', id: 7, pattern: [] },
      'exactly one acknowledgement of call 7 with [] | none',
    ],
    [{ code: 'unexpected-ack', event: 'e', sender: 'server', actual: [] }, 'no ack of "e" | ack []'],
    [{ code: 'duplicate-ack', sender: 'server', id: 7 }, 'one ack for each request | a second ack 7'],
    [{ code: 'duplicate-ack', sender: 'client', id: 7 }, 'one acknowledgement for each call | a second one for 7'],
    [
      { code: 'unrequested-ack', sender: 'client', id: 7 },
      'acknowledgements only with ids of calls on this connection | id 7, the id of no call',
    ],
    [{ code: 'not-closed', by: 'close' }, 'the server to close the websocket | the session stayed'],
    [
      { code: 'closed', when: 'after-disconnect' },
      'the websocket to stay open after the DISCONNECT | the server closed it',
    ],
    [{ code: 'closed', when: 'after-pong' }, 'the session to live on after its pong | the server closed it'],
    [
      { code: 'handshake', fault: 'no-open', packet: 'ping' },
      'the Engine.IO open packet as the first frame | a ping packet',
    ],
    [{ code: 'handshake', fault: 'second-open' }, 'one open packet a connection | a second one'],
    [{ code: 'handshake', fault: 'unrequested-connect' }, 'one answer to each CONNECT | an answer without a CONNECT'],
    [{ code: 'handshake', fault: 'reused-session-id', other: 'c' }, 'a session id of its own | the id of session c'],
    [{ code: 'late', packet: 'ping', limitMs: 5, afterMs: 9, came: false }, 'a ping within 5 ms | none for 9 ms'],
    [{ code: 'late', packet: 'pong', limitMs: 5, afterMs: 9, came: true }, 'a pong within 5 ms | one after 9 ms'],
    [{ code: 'late', packet: 'pong', limitMs: 5, came: false }, 'a pong within 5 ms | none'],
    [{ code: 'connection-count', inside: ['a', 'b'] }, 'one connection in the namespace | 2: a, b'],
    [
      { code: 'connection-count', open: [], inside: [] },
      'exactly one websocket of the client, in the namespace | 0 open (none), 0 in the namespace',
    ],
    [
      { code: 'not-connected', again: false, instead: 'outside' },
      'a connection in the namespace | a connection outside of it',
    ],
    [
      { code: 'not-connected', again: true, instead: 'previous' },
      'a new connection in the namespace | only the previous connection',
    ],
    [
      { code: 'connection-lost', connection: 'a', how: 'left-namespace' },
      'the connection a to stay | it left the namespace',
    ],
    [{ code: 'missing-token', again: false }, 'the token in CONNECT or in user-join | neither'],
    [
      { code: 'misplaced-token', place: 'packet' },
      'the token in CONNECT or in auth.token only | it is elsewhere in the packet',
    ],
    [{ code: 'wrong-exit', expectedCode: 0 }, 'the client to end with exit code 0 | it did not end'],
  ])('Should word the cases of a code (%#)', (fault, sentences) => {
    expect(full(fault)).toBe(sentences);
  });

  it.each<[Json, Json | undefined, string]>([
    ['typing', 'message', 'at the result expected typing, got "message"'],
    [{ a: '<absent>' }, { a: 1 }, 'at a expected no such key, got 1'],
    ['<uuid>', 'x', 'at the result expected <uuid>, got "x"'],
    [{ a: 'x' }, {}, 'at a expected "x", got nothing'],
    [1795238571168352954n, 1, 'at the result expected 1795238571168352954, got 1'],
    [[1], [1, 2], 'at the result expected 1 element(s): [1], got [1,2]'],
    [[1], {}, 'at the result expected [1], got {}'],
    [{ '<one-of>': [1, 2] }, 3, 'at the result expected one of [1,2], got 3'],
    [{ '<all-of>': 1 }, 1, 'at the result expected a list of matchers after <all-of>, got 1'],
    [{ '<contains>': 1 }, [2], 'at the result expected an array with an element like 1, got [2]'],
    [{ '<mentions>': 'u1' }, 'u2', 'at the result expected a value with "u1" somewhere in it, got "u2"'],
    [
      { '<yjs>': [] },
      'x',
      'at the result expected bytes of a Yjs document that holds just what the updates [] hold, got "x"',
    ],
    [{ '<not>': 'x' }, 'x', 'at the result expected anything but "x", got "x"'],
    [{ '<schema>': 'a/b' }, 1, 'at the result expected a value valid against a/b (no schemas are at hand here), got 1'],
    [{ '<exact>': {} }, { b: 1 }, 'at b expected no such key, got 1'],
    [{ '<x>': 1 }, 1, 'at the result expected a known matcher (there is none called <x>), got 1'],
  ])('Should say where and why a value does not match (%#)', (pattern, value, why) => {
    const mismatch = findMismatch(pattern, value)!;
    expect(describeFinding({ code: 'state-mismatch', pattern, mismatch }).got).toBe(why.replace('result', 'state'));
  });
});
