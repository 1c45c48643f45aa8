/**
 * What one session sends and the others in a document receive: derive, all of them, in order; and what answers a
 * request.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { isBytes } from '../../../src/wire/attachments.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { rule } from '../define-rule.js';
import { oneOf, optional, text, texts } from '../parameters.js';
import { about, eventsOf, type RuleContext, type Seen } from '../rule.js';
import { append, type Connection, type EventFrame, type Frame } from '../decoded-trace.js';
import { sidAt, sidIn } from '../frame.js';
import { askedRoom, roomOf, ROOMS, staysIn, type EnteredStay } from './room-entry.js';

/** An event of the server that repeats to the others in a document what one session sent. */
export interface Relay {
  event: string;
  /** The client's event that it repeats. */
  cause: string;
  /** Keys in which both agree. */
  same: readonly string[];
  /** What the others receive for a key that the client left out; `<sid>` is the id of its session. */
  defaults?: { readonly [key: string]: string };
  /** Key that names the session that sent it. */
  sender?: string;
}

/** All of them. */
export const RELAYS = [
  { event: 'ydoc:document:update', cause: 'ydoc:document:update', same: ['update'], sender: 'socket_id' },
  { event: 'ydoc:awareness:update', cause: 'ydoc:awareness:update', same: ['update'] },
  { event: 'ydoc:user:joined', cause: 'ydoc:document:join', same: ['user_id'], defaults: { user_id: '<sid>' } },
  { event: 'ydoc:user:left', cause: 'ydoc:document:leave', same: [] },
] as const satisfies readonly Relay[];

type RelayedEvent = (typeof RELAYS)[number]['event'];
const relayOf = (event: RelayedEvent): Relay => RELAYS.find((relay) => relay.event === event)!;

/** A client's request that the server tells others of. */
export interface Cause {
  frame: EventFrame;
  conn: Connection;
  line: number;
  /** Line of its acknowledgement; Infinity when none came. */
  done: number;
  room: string;
  identity: string;
}

/** Line of the acknowledgement of a request; Infinity when none came. */
const ackedAt = ({ acks }: EventFrame): number => acks[0]?.line ?? Infinity;

/** Bytes are bytes, however they were sent. */
const plain = (value: Json): Json => (isBytes(value) ? [...Buffer.from(value.base64, 'base64')] : value);

/** What tells one of several apart: the room and the values under `same`, as the others are to receive them. */
function identityOf(frame: Frame, room: string, { same, defaults }: Relay): string {
  const payload = isObject(frame.payload) ? frame.payload : {};
  const leftOut = frame.dir === 'c2s' ? defaults : undefined;
  const value = (key: string): Json => {
    const own = (Object.hasOwn(payload, key) ? payload[key] : leftOut?.[key]) ?? null;
    return plain(own === '<sid>' ? (sidAt(frame.conn, frame.line) ?? null) : own);
  };
  return stringifyJson([room, ...same.map(value)]);
}

/** The requests that the server is to relay, by the identity of what it sends for them. */
export function causesOf({ trace, projection }: RuleContext, relay: Relay): Map<string, Cause[]> {
  const found = new Map<string, Cause[]>();
  for (const conn of trace.conns) {
    for (const frame of conn.sent) {
      const id =
        frame.event === relay.cause
          ? askedRoom(ROOMS.document, frame.payload, projection.release.behaviour)
          : undefined;
      if (id === undefined) continue;
      const identity = identityOf(frame, id, relay);
      append(found, identity, { frame, conn, line: frame.line, done: ackedAt(frame), room: id, identity });
    }
  }
  return found;
}

/** The requests that may have brought a frame, by the identity of what it tells. */
export function causesFor(frame: Frame, causes: Map<string, Cause[]>, relay: Relay): Cause[] {
  const { sender } = relay;
  const id = roomOf(ROOMS.document, frame.payload);
  const all = id === undefined ? [] : (causes.get(identityOf(frame, id, relay)) ?? []);
  const named = isObject(frame.payload) && sender !== undefined ? frame.payload[sender] : undefined;
  return all.filter(
    ({ conn, line }) =>
      conn !== frame.conn && line < frame.line && (sender === undefined || named === (sidAt(conn, line) ?? null)),
  );
}

/**
 * True for documents in which nobody is but who is in the trace. A run of ours knows that; somebody who recorded a
 * client or two may have
 * missed others, who then show as sessions that the trace does not have.
 */
export function completeRooms(context: RuleContext): (id: string) => boolean {
  const { trace } = context;
  if (trace.run !== undefined) return () => true;
  const sids = new Set<Json>(trace.conns.flatMap(({ accepted }) => accepted.map((answer) => sidIn(answer) ?? null)));
  const keys = ROOMS.document.sessions ?? [];
  const shared = new Set<string>();
  const stays = staysIn(context, ROOMS.document);
  for (const one of stays)
    if (
      stays.some(
        (other) => other.conn !== one.conn && other.id === one.id && other.first < one.last && one.first < other.last,
      )
    )
      shared.add(one.id);
  for (const { dir, payload } of trace.frames) {
    const id = dir === 's2c' ? roomOf(ROOMS.document, payload) : undefined;
    if (id === undefined || !isObject(payload)) continue;
    const named = keys.flatMap((key) => payload[key] ?? []);
    if (named.some((sid) => !sids.has(sid))) shared.delete(id);
  }
  return (id) => shared.has(id);
}

/**
 * Requests of a session that were acknowledged: what was told before such a request was sent must be there before its
 * acknowledgement.
 */
const settled = ({ requests }: Connection, after: number): number | undefined => {
  const first = Math.min(...requests.filter(({ line }) => line > after).map(ackedAt));
  return first === Infinity ? undefined : first;
};

/**
 * Each such event at a session is one that another session caused, and comes once for each; when any session in the
 * document
 * receives it, all others but the sender do.
 */
export const relayed = rule({
  name: 'relayed',
  parameters: {
    event: oneOf('Event (newest name) that the others in a document receive.', ...RELAYS.map((relay) => relay.event)),
  },
  sentence: ({ event }) =>
    `each ${event} repeats a ${relayOf(event).cause} of another session, derive, ` +
    'and reaches all the others in the document when any',
  messages: ({ event }) => [
    { direction: 's2c', event },
    { direction: 'c2s', event: relayOf(event).cause },
  ],
}).check((context, { event }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const relay = relayOf(event);
  const causes = causesOf(context, relay);
  const got = new Map<Cause, Frame[]>();
  const certain = new Set<Cause>();
  const counts = new Map<string, number>();
  const isComplete = completeRooms(context);
  for (const frame of eventsOf(context.trace, event)) {
    if (!isComplete(roomOf(ROOMS.document, frame.payload) ?? '')) continue;
    seen.observed += 1;
    const possible = causesFor(frame, causes, relay);
    const at = `${frame.conn.id} ${possible[0]?.identity ?? ''}`;
    const count = (counts.get(at) ?? 0) + 1;
    counts.set(at, count);
    if (count > possible.length) {
      seen.findings.push(
        about(
          frame,
          possible.length === 0
            ? { code: 'event-without-cause', event, cause: 'relayed', events: [relay.cause] }
            : { code: 'duplicate-event', event, cause: relay.cause },
        ),
      );
    }
    for (const one of possible) append(got, one, frame);
    // of two requests that are alike, a frame may be the late news of the first: it acquits for both, and is evidence
    // for none
    if (possible.length === 1) certain.add(possible[0]!);
  }
  const stays = staysIn(context, ROOMS.document);
  for (const cause of certain) missing(cause, got.get(cause)!, stays, seen);
  return seen;
});

/**
 * Who was in the room all the while, and shows by a later acknowledgement that everything has come, but was not told.
 */
function missing(cause: Cause, frames: Frame[], stays: EnteredStay[], seen: Seen): void {
  for (const { conn, id, from, to } of stays) {
    if (id !== cause.room || conn === cause.conn || from > cause.line || to < cause.done) continue;
    const until = settled(conn, cause.done);
    if (until === undefined || until > to) continue;
    seen.observed += 1;
    if (!frames.some((frame) => frame.conn === conn && frame.line < until)) {
      seen.findings.push(
        about(frames[0]!, {
          code: 'missing-delivery',
          event: frames[0]!.event!,
          room: cause.room,
          missingAt: conn.session ?? conn.id,
        }),
      );
    }
  }
}

/**
 * An event that answers a request comes at most once for each request of the session, about the same room, and not
 * when the session was acknowledged something that it sent after that request was acknowledged.
 */
export const answered = rule({
  name: 'answered',
  parameters: {
    event: text('Event of the server (newest name).'),
    causes: texts('Events of a client that it answers.'),
    room: optional(oneOf('What request and answer are both about.', 'document')),
  },
  sentence: ({ event }) => `each ${event} answers a request of its session, one for each`,
  messages: ({ event, causes }) => [
    { direction: 's2c', event },
    ...causes.map((cause) => ({ direction: 'c2s', event: cause }) as const),
  ],
}).check(({ trace, projection }, { event, causes, room }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const subjectOf = (frame: Frame): string | undefined =>
    room === undefined ? '' : askedRoom(ROOMS[room], frame.payload, projection.release.behaviour);
  const used = new Set<Frame>();
  for (const frame of eventsOf(trace, event)) {
    const { conn, line } = frame;
    seen.observed += 1;
    const requests = conn.sent.filter(
      (other) => other.line < line && causes.includes(other.event) && subjectOf(other) === subjectOf(frame),
    );
    const waiting = requests.find((request) => !used.has(request) && ackedAt(request) > line);
    // An answer behind its acknowledgement is late, and somebody else's rule says so.
    const last = requests.at(-1);
    const request = waiting ?? (last && (settled(conn, ackedAt(last)) ?? Infinity) > line ? last : undefined);
    if (request && !used.has(request)) used.add(request);
    else
      seen.findings.push(about(frame, { code: 'event-without-cause', event, cause: 'requested', events: [...causes] }));
  }
  return seen;
});
