/**
 * Recipients of events: isolation of rooms, and the same events in the same order for every session in a room.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Behaviours, Json } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { rule } from '../define-rule.js';
import { oneOf, optional, texts } from '../parameters.js';
import {
  findingAt,
  serverEventsIn,
  serverEvents,
  excerpt,
  FILTER,
  filterFrames,
  type RuleContext,
  type RuleResult,
} from '../rule.js';
import { append, type Connection, type EventFrame, type Frame, type DecodedTrace } from '../decoded-trace.js';
import type { Stay, AccessModel } from '../access-model.js';
import { isMessage, sidIn } from '../frame.js';
import { roomOf, ROOMS, staysIn, type RoomKind } from './room-entry.js';

const idOf = (payload: Json | undefined, key: string): string | undefined => {
  const value = isObject(payload) ? payload[key] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Ids of the users who may see the frame; undefined when the trace does not show it. */
function entitledUsers(
  { access, trace, projection }: RuleContext,
  frame: Frame,
): { has(user: string): boolean } | undefined {
  const document = idOf(frame.payload, 'document_id');
  if (frame.event?.startsWith('ydoc:'))
    return document?.startsWith('note:') ? readersOf(access, document.slice('note:'.length)) : undefined;
  if (frame.event === 'events:note') return readersOf(access, idOf(frame.payload, 'id') ?? '');
  if (frame.event === 'events:channel') return access.channels.get(idOf(frame.payload, 'channel_id') ?? '')?.members;
  const chat = idOf(frame.payload, 'chat_id') ?? '';
  if (
    isForNamedSession(projection.release.behaviour, frame) &&
    namedSessions(trace, chat).has(sidIn(frame.conn.accepted[0]))
  )
    return undefined;
  const owner = access.chatOwners.get(chat);
  if (owner === undefined) return undefined;
  if (projection.release.behaviour.event_target !== 'caller') return new Set([owner]);
  const callers = trace.controls.filter(
    (control) => control.trigger === 'emit-event' && control.with['chat_id'] === chat,
  );
  return new Set([owner, ...callers.map((control) => access.personOf(control) ?? '')]);
}

/**
 * True when the release sends this frame to the session that the request named: a call, and in older releases an event
 * too.
 */
function isForNamedSession({ call_session, named_session_hears }: Behaviours, { id }: Frame): boolean {
  return id === undefined ? named_session_hears === true : call_session !== 'own';
}

/** Sessions that the plugin runs of a chat named. */
function namedSessions({ controls }: DecodedTrace, chat: string): Set<Json | undefined> {
  const runs = controls.filter(({ trigger, result }) => trigger === 'run-plugin' && idOf(result, 'chat_id') === chat);
  return new Set(runs.map((control) => control.with['session_id']));
}

/**
 * Readers of a note. Administrators may read every note; a user is known not to be one only if the trace has the role.
 */
function readersOf({ notes, roles }: AccessModel, note: string): { has(user: string): boolean } | undefined {
  const readers = notes.get(note);
  if (readers === undefined || readers === 'everybody') return undefined;
  return { has: (user) => readers.has(user) || roles.get(user) !== 'user' };
}

/**
 * An event about a chat, channel or note reaches only users who may see it; an event of a room only sessions that
 * entered it.
 */
export const roomIsolation = rule({
  name: 'room-isolation',
  parameters: {
    events: texts('Events of the server (newest names).'),
    room: optional(
      oneOf('They go only to sessions that asked to enter this kind of room and were let in.', 'chat', 'document'),
    ),
    only: FILTER.only,
    ignore: FILTER.ignore,
  },
  sentence: ({ events, room }) =>
    room === undefined
      ? `each ${events.join(' or ')} frame reaches only sessions of people who may see what it is about`
      : `each ${events.join(' or ')} frame reaches only sessions that were let into the ${room}`,
  messages: ({ events }) => events.map((event) => ({ direction: 's2c', event })),
}).check((context, given) => {
  const { events, room } = given;
  const result: RuleResult = { observed: 0, findings: [] };
  const frames = filterFrames(
    events.flatMap((name) => serverEvents(context.trace, name)),
    given,
  );
  if (room !== undefined) return checkInside(context, frames, ROOMS[room]);
  for (const frame of frames) {
    const allowed = entitledUsers(context, frame);
    if (!allowed) continue;
    result.observed += 1;
    const users = [...context.access.users.get(frame.conn)!]
      .filter(([, from]) => from < frame.line)
      .map(([user]) => user);
    const shown = frame.event === 'events:note' ? context.access.tokenUsers.get(frame.conn)! : [];
    if (![...users, ...shown].some((user) => allowed.has(user))) {
      result.findings.push(findingAt(frame, { code: 'wrong-recipient', event: frame.event, users }));
    }
  }
  return result;
});

function checkInside(context: RuleContext, frames: readonly EventFrame[], room: RoomKind): RuleResult {
  const stays = staysIn(context, room);
  const isInside = (frame: Frame): boolean =>
    stays.some(
      ({ conn, id, first, last }) =>
        conn === frame.conn && id === roomOf(room, frame.payload) && first < frame.line && frame.line < last,
    );
  const outside = frames.filter((frame) => !isInside(frame));
  const entry = [room.event, room.enter].filter((part) => part !== undefined).join(' ');
  return {
    observed: frames.length,
    findings: outside.map((frame) => findingAt(frame, { code: 'wrong-recipient', event: frame.event, entry })),
  };
}

/** Events that any session receives, in releases where the behaviour `anonymous_documents` is true. */
const ANONYMOUS_EVENTS = [
  'ydoc:document:state',
  'ydoc:document:update',
  'ydoc:awareness:update',
  'ydoc:user:joined',
  'ydoc:user:left',
  'error',
];

/** A session that never authenticated receives none of the described events. */
export const anonymousSilence = rule({
  name: 'anonymous-silence',
  parameters: {},
  sentence: () =>
    'a session that never showed a valid token receives no event; ' +
    `where anonymous_documents is true, none but ${ANONYMOUS_EVENTS.join(', ')}`,
}).check(({ trace, access, projection }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const described = new Set(
    projection.messages.filter(({ direction }) => direction === 's2c').map(({ event }) => event),
  );
  if (projection.release.behaviour['anonymous_documents'] === true)
    for (const event of ANONYMOUS_EVENTS) described.delete(event);
  for (const conn of trace.conns) {
    if (
      access.users.get(conn)!.size > 0 ||
      access.tokenUsers.get(conn)!.size > 0 ||
      !conn.frames.some((frame) => frame.dir === 's2c' && isMessage(frame))
    )
      continue;
    result.observed += 1;
    for (const frame of serverEventsIn(conn.frames).filter(({ event }) => described.has(event)))
      result.findings.push(
        findingAt(frame, { code: 'forbidden-event', sender: 'server', event: frame.event, when: 'unauthenticated' }),
      );
  }
  return result;
});

/** The event of each kind of room. */
const ROOM_EVENTS = { user: 'events', channel: 'events:channel', chat: 'events' } as const;

/**
 * All sessions in a room receive the same events in the same order. `except` and `ignore` exclude events for one
 * session.
 */
export const sameSequence = rule({
  name: 'same-sequence',
  parameters: {
    room: oneOf('Kind of room.', 'user', 'channel', 'chat'),
    ...FILTER,
    unordered: optional(texts('Values of `data.type` that have no order, but come to all sessions or to none.')),
  },
  sentence: ({ room }) => `all sessions of one ${room} receive the same frames in the same order`,
  messages: ({ room }) => [{ direction: 's2c', event: ROOM_EVENTS[room] }],
}).check((context, given) => {
  const { room, unordered = [] } = given;
  const { access, trace, completions } = context;
  const result: RuleResult = { observed: 0, findings: [] };
  if (room === 'channel') {
    const byChannel = groupBy(filterFrames(serverEvents(trace, ROOM_EVENTS[room]), given), (frame) =>
      idOf(frame.payload, 'channel_id'),
    );
    for (const [channel, frames] of byChannel) compareStays(access.channelStays(channel), frames, result);
    return result;
  }
  if (room === 'chat') {
    const stays = groupBy(staysIn(context, ROOMS.chat), ({ id }) => id);
    // In a busy chat the session that requested the completion does not receive its copies.
    const byRoom = groupBy(filterFrames(serverEvents(trace, ROOM_EVENTS[room]), given), (frame) =>
      roomOf(ROOMS.chat, frame.payload),
    );
    for (const [id, frames] of byRoom)
      if (!completions.busyChats.has(id)) compareStays(stays.get(id) ?? [], frames, result);
    return result;
  }
  const users = new Set([...access.users.values()].flatMap((found) => [...found.keys()]));
  const isLate = lateEventTest(trace);
  const events = filterFrames(serverEventsIn(trace.frames), given).filter(
    (frame) => frame.id === undefined && isForUserRoom(frame) && !isLate(frame),
  );
  const isUnordered = ({ type }: Frame): boolean => type !== undefined && unordered.includes(type);
  // equal events have no order among themselves
  const equalEvents = groupBy(events.filter(isUnordered), ({ payload }) => stringifyJson(payload!));
  const staysOfUsers = [...users].map((user) => access.userStays(user)).filter((stays) => stays.length > 1);
  for (const sequence of [events.filter((frame) => !isUnordered(frame)), ...equalEvents.values()]) {
    const byConn = groupBy(sequence, (frame) => frame.conn.id);
    const [begin, end] = [sequence[0]?.line ?? 0, sequence.at(-1)?.line ?? 0];
    for (const all of staysOfUsers) {
      if (!all.some(({ conn }) => byConn.has(conn.id))) continue;
      // a session that was not connected during the sequence has nothing to compare
      const stays = all.filter(({ from, to }) => from < end && to > begin);
      compareStays(
        stays,
        stays.flatMap(({ conn }) => byConn.get(conn.id) ?? []).sort((a, b) => a.line - b.line),
        result,
      );
    }
  }
  return result;
});

/**
 * True for a late event: one of a chat of an ended execution, received in the next one. Some of the person's new
 * sessions may not be in the room yet.
 */
function lateEventTest({ events }: DecodedTrace): (frame: Frame) => boolean {
  const first = new Map<string, string | undefined>();
  for (const { payload, conn } of events.get('events') ?? []) {
    const chat = idOf(payload, 'chat_id');
    if (chat !== undefined && !first.has(chat)) first.set(chat, conn.run);
  }
  return ({ payload, conn }) => {
    const chat = idOf(payload, 'chat_id');
    return chat !== undefined && first.has(chat) && first.get(chat) !== conn.run;
  };
}

/** Events of the user's room: all `events` except calls, and channel notices without a channel. */
function isForUserRoom(frame: Frame): boolean {
  return (
    frame.event === 'events' || (frame.event === 'events:channel' && idOf(frame.payload, 'channel_id') === undefined)
  );
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name !== undefined) append(groups, name, item);
  }
  return groups;
}

/** Compares every session with the first one whose stay overlaps, over the time of the overlap. */
function compareStays(stays: Stay[], frames: Frame[], result: RuleResult): void {
  // A person is leased to one scenario after another, so most stays of a person do not overlap.
  const orderedStays = stays.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const byConn = groupBy(frames, (frame) => frame.conn.id);
  for (const [index, other] of orderedStays.entries()) {
    const first = orderedStays.slice(0, index).find(({ to }) => to > other.from);
    if (!first) continue;
    const [from, to] = [Math.max(first.from, other.from), Math.min(first.to, other.to)];
    const isWithin = (frame: Frame): boolean => frame.line > from && frame.line < to;
    const [a, b] = [first, other].map(({ conn }) => (byConn.get(conn.id) ?? []).filter(isWithin)) as [Frame[], Frame[]];
    compareSequences(a, b, comparableLength(a, b, first, other, to), result);
  }
}

/**
 * Number of events that both must have received. All of them when neither left; else those before the last ack that
 * proves both to be up to date.
 */
function comparableLength(a: Frame[], b: Frame[], first: Stay, other: Stay, to: number): number {
  if (to === Infinity) return Math.max(a.length, b.length);
  const upToDateAt = Math.min(lastAckedLine(first.conn), lastAckedLine(other.conn));
  const before = (frames: Frame[]): number => frames.filter((frame) => frame.line < upToDateAt).length;
  return Math.max(Math.min(a.length, b.length), before(a), before(b));
}

/** Line of the session's last acknowledged request. */
function lastAckedLine({ requests }: Connection): number {
  return requests.findLast(({ acks }) => acks.length > 0)?.line ?? 0;
}

function compareSequences(a: Frame[], b: Frame[], length: number, result: RuleResult): void {
  for (let index = 0; index < length; index += 1) {
    result.observed += 1;
    if (a[index]?.text === b[index]?.text) continue;
    const shown = b[index] ?? a[index]!;
    const other = (b[index] ? a[index] : undefined)?.text;
    result.findings.push(
      findingAt(shown, {
        code: 'different-sequence',
        event: shown.event,
        other: other === undefined ? undefined : excerpt(other),
      }),
    );
    return;
  }
}
