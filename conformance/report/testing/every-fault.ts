/**
 * A fault of every code, with all of its fields.
 *
 * @module
 */
import type { Fault, FaultCode } from '../../judge/finding.js';

const mismatch = { path: 'data.type', pattern: 'typing', actual: 'message' };

/** By code; a code without an entry does not compile. */
const ONE_OF_EACH: { readonly [Code in FaultCode]: Omit<Extract<Fault, { code: Code }>, 'code'> } = {
  'missing-event': {
    event: 'events:channel',
    sender: 'server',
    pattern: { channel_id: 'c1', at: 1795238571168352954n },
    times: 1,
    nearest: { wire: '42["events:channel",{}]', ...mismatch },
  },
  'wrong-count': { event: 'request', sender: 'client', pattern: { method: 'POST' }, times: 1, count: 2 },
  'delivery-count': { event: 'events:channel', type: 'message', trigger: 'post-message', times: 1, count: 3 },
  'unexpected-event': { event: '*', sender: 'server', pattern: { id: 'n1' }, allowed: 0, count: 1 },
  'forbidden-event': { sender: 'server', event: 'events', type: 'status', when: 'never', names: ['events', 'usage'] },
  'missing-in-sequence': { event: 'heartbeat', sender: 'client', pattern: {}, position: 2 },
  'wrong-order': { event: 'ydoc:document:state', type: 'x', beforeAck: 3, beforeEvent: 'ydoc:document:update' },
  'different-sequence': { event: 'events', other: '42["events",{}]' },
  'duplicate-event': { event: 'events:note', keys: ['id', 'updated_at'], cause: 'note-update' },
  'event-without-cause': { event: 'events', type: 'source', cause: 'requested', events: ['a', 'b'] },
  'missing-delivery': { event: 'ydoc:document:update', room: 'note:n1', missingAt: 'bob-2' },
  'wrong-recipient': { event: 'events:note', users: ['u1', 'u2'], entry: 'events:channel join' },
  'wrong-sender': { event: 'events:channel', user: 'u1' },
  'unknown-event': { event: 'join-notes', release: '0.12.4' },
  schema: { event: 'events', part: 'data', schema: 'events/status', reason: 'the value must be object' },
  'wrong-value': { event: 'events', path: 'maxPayload', expected: 100, actual: 200, release: '0.12.4' },
  'different-fields': { event: 'events:channel', paths: ['message_id', 'data.data.id'], first: 'm1', second: 'm2' },
  'argument-count': { event: 'events', count: 2 },
  'missing-type': { event: 'events' },
  'text-mismatch': { event: 'events', relation: 'continues', expected: 'Hel', actual: 'lo' },
  refused: { trigger: 'create-note', status: 403, actual: { detail: 'no' } },
  accepted: { trigger: 'update-note', status: 200, actual: { id: 'n1' } },
  'result-mismatch': { trigger: 'read-note', pattern: { title: 'x' }, mismatch },
  leak: { kind: 'secret', of: 'chat', leaked: [{ what: 'a token', whose: 'u1' }, { what: 'a password' }] },
  'missing-ack': { event: 'join-note', sender: 'server', pattern: [], case: 'no id', id: 7, laterAcked: true },
  'unexpected-ack': { event: 'usage', sender: 'server', pattern: [], case: 'no id', id: 7, actual: [1] },
  'ack-mismatch': { event: 'join-note', sender: 'server', pattern: [], case: 'no id', id: 7, actual: [1], mismatch },
  'duplicate-ack': { sender: 'client', id: 7, pattern: [true], count: 2 },
  'unrequested-ack': { sender: 'server', id: 7 },
  'reused-ack-id': { event: 'events', id: 7 },
  'not-closed': { by: 'disconnect' },
  closed: { when: 'before-call', event: 'usage' },
  handshake: { fault: 'early-packet', packet: 'event', other: 'c1' },
  'malformed-packet': { reason: 'no Engine.IO packet type starts with "g"' },
  late: { packet: 'ping', limitMs: 45000, afterMs: 50000.5, came: true },
  'connection-count': { open: ['a', 'b'], inside: ['a'] },
  'not-connected': { again: true, instead: 'none', exit: { exitCode: 1, said: 'no answer' } },
  'connection-lost': { connection: 'a', how: 'closed-by-server', exit: { said: 'killed' } },
  'unanswered-ping': { connection: 'a', reason: 'a did not answer the ping that ends the window' },
  'missing-token': { again: true },
  'misplaced-token': { place: 'address' },
  'missing-join': {},
  'wrong-endpoint': { fault: 'protocol-version' },
  'state-mismatch': { pattern: { chat: 'c1' }, mismatch: { path: '', pattern: { chat: 'c1' } } },
  'wrong-exit': { expectedCode: 0, exit: { exitCode: 1 } },
};

/** One fault of each code. */
export const everyFault = (): Fault[] =>
  Object.entries(ONE_OF_EACH).map(([code, fields]) => ({ code, ...fields }) as Fault);
