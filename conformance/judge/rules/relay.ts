/**
 * Relayed events: what one session sends in a document reaches all others once and in order. Also the events that
 * answer a request.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { isBytes } from '../../../src/wire/attachments.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { rule } from '../define-rule.js';
import { oneOf, optional, text, texts } from '../parameters.js';
import { findingAt, serverEvents, type RuleContext, type RuleResult } from '../rule.js';
import { append, type Connection, type EventFrame, type Frame } from '../decoded-trace.js';
import { sidAt, sidIn } from '../frame.js';
import { requestedRoom, roomOf, ROOMS, staysIn, type EnteredStay } from './room-entry.js';

/** An event by which the server relays one session's event to the other sessions in the document. */
export interface Relay {
  event: string;
  /** The relayed event of the client. */
  cause: string;
  /** Keys that have the same value in both. */
  sameKeys: readonly string[];
  /** Values for keys that the client omitted; `<sid>` is the id of its session. */
  defaults?: { readonly [key: string]: string };
  /** Key that holds the id of the sending session. */
  senderKey?: string;
}

/** All relayed events. */
export const RELAYS = [
  { event: 'ydoc:document:update', cause: 'ydoc:document:update', sameKeys: ['update'], senderKey: 'socket_id' },
  { event: 'ydoc:awareness:update', cause: 'ydoc:awareness:update', sameKeys: ['update'] },
  { event: 'ydoc:user:joined', cause: 'ydoc:document:join', sameKeys: ['user_id'], defaults: { user_id: '<sid>' } },
  { event: 'ydoc:user:left', cause: 'ydoc:document:leave', sameKeys: [] },
] as const satisfies readonly Relay[];

type RelayedEvent = (typeof RELAYS)[number]['event'];
const relayOf = (event: RelayedEvent): Relay => RELAYS.find((relay) => relay.event === event)!;

/** A client's request that the server relays. */
export interface Cause {
  frame: EventFrame;
  conn: Connection;
  line: number;
  /** Line of its ack; Infinity without one. */
  ackLine: number;
  room: string;
  identity: string;
}

/** Line of a request's ack; Infinity without one. */
const ackLineOf = ({ acks }: EventFrame): number => acks[0]?.line ?? Infinity;

/** Converts bytes to a list of numbers, because both forms are equal. */
const bytesAsNumbers = (value: Json): Json => (isBytes(value) ? [...Buffer.from(value.base64, 'base64')] : value);

/** The identity of a relayed event: the room and the values under `same`, as the other sessions must receive them. */
function identityOf(frame: Frame, room: string, { sameKeys: same, defaults }: Relay): string {
  const payload = isObject(frame.payload) ? frame.payload : {};
  const clientDefaults = frame.dir === 'c2s' ? defaults : undefined;
  const value = (key: string): Json => {
    const own = (Object.hasOwn(payload, key) ? payload[key] : clientDefaults?.[key]) ?? null;
    return bytesAsNumbers(own === '<sid>' ? (sidAt(frame.conn, frame.line) ?? null) : own);
  };
  return stringifyJson([room, ...same.map(value)]);
}

/** The requests that the server must relay, by identity. */
export function causesOf({ trace, projection }: RuleContext, relay: Relay): Map<string, Cause[]> {
  const found = new Map<string, Cause[]>();
  for (const conn of trace.conns) {
    for (const frame of conn.sent) {
      const id =
        frame.event === relay.cause
          ? requestedRoom(ROOMS.document, frame.payload, projection.release.behaviour)
          : undefined;
      if (id === undefined) continue;
      const identity = identityOf(frame, id, relay);
      append(found, identity, { frame, conn, line: frame.line, ackLine: ackLineOf(frame), room: id, identity });
    }
  }
  return found;
}

/** The requests that may have caused a frame. */
export function causesFor(frame: Frame, causes: Map<string, Cause[]>, relay: Relay): Cause[] {
  const { senderKey: sender } = relay;
  const id = roomOf(ROOMS.document, frame.payload);
  const all = id === undefined ? [] : (causes.get(identityOf(frame, id, relay)) ?? []);
  const named = isObject(frame.payload) && sender !== undefined ? frame.payload[sender] : undefined;
  return all.filter(
    ({ conn, line }) =>
      conn !== frame.conn && line < frame.line && (sender === undefined || named === (sidAt(conn, line) ?? null)),
  );
}

/**
 * True for documents whose sessions are all in the trace. This holds for every run of ours. A recording may lack some
 * clients; their sessions then appear in events but not as connections.
 */
export function completeRoomTest(context: RuleContext): (id: string) => boolean {
  const { trace } = context;
  if (trace.run !== undefined) return () => true;
  const sids = new Set<Json>(trace.conns.flatMap(({ accepted }) => accepted.map((answer) => sidIn(answer) ?? null)));
  const keys = ROOMS.document.sessionKeys ?? [];
  const shared = new Set<string>();
  const stays = staysIn(context, ROOMS.document);
  for (const stay of stays)
    if (
      stays.some(
        (other) =>
          other.conn !== stay.conn && other.id === stay.id && other.first < stay.last && stay.first < other.last,
      )
    )
      shared.add(stay.id);
  for (const { dir, payload } of trace.frames) {
    const id = dir === 's2c' ? roomOf(ROOMS.document, payload) : undefined;
    if (id === undefined || !isObject(payload)) continue;
    const named = keys.flatMap((key) => payload[key] ?? []);
    if (named.some((sid) => !sids.has(sid))) shared.delete(id);
  }
  return (id) => shared.has(id);
}

/**
 * Line of the first ack of a request that the session sent after a line. Events relayed before such a request was sent
 * must arrive before its ack.
 */
const firstAckAfter = ({ requests }: Connection, after: number): number | undefined => {
  const first = Math.min(...requests.filter(({ line }) => line > after).map(ackLineOf));
  return first === Infinity ? undefined : first;
};

/**
 * Each relayed event has a cause at another session and arrives once for each. If any session in the document receives
 * it, all except the sender do.
 */
export const relayed = rule({
  name: 'relayed',
  parameters: {
    event: oneOf('Event (newest name) that the others in a document receive.', ...RELAYS.map((relay) => relay.event)),
  },
  sentence: ({ event }) =>
    `each ${event} repeats a ${relayOf(event).cause} of another session, once, ` +
    'and reaches all the others in the document when any',
  messages: ({ event }) => [
    { direction: 's2c', event },
    { direction: 'c2s', event: relayOf(event).cause },
  ],
}).check((context, { event }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const relay = relayOf(event);
  const causes = causesOf(context, relay);
  const deliveries = new Map<Cause, Frame[]>();
  const certainCauses = new Set<Cause>();
  const counts = new Map<string, number>();
  const isComplete = completeRoomTest(context);
  for (const frame of serverEvents(context.trace, event)) {
    if (!isComplete(roomOf(ROOMS.document, frame.payload) ?? '')) continue;
    result.observed += 1;
    const possibleCauses = causesFor(frame, causes, relay);
    const deliveryKey = `${frame.conn.id} ${possibleCauses[0]?.identity ?? ''}`;
    const count = (counts.get(deliveryKey) ?? 0) + 1;
    counts.set(deliveryKey, count);
    if (count > possibleCauses.length) {
      result.findings.push(
        findingAt(
          frame,
          possibleCauses.length === 0
            ? { code: 'event-without-cause', event, cause: 'relayed', events: [relay.cause] }
            : { code: 'duplicate-event', event, cause: relay.cause },
        ),
      );
    }
    for (const cause of possibleCauses) append(deliveries, cause, frame);
    // Of two equal requests, a frame may be the late event of the first. It then counts as a delivery for both, but
    // proves neither.
    if (possibleCauses.length === 1) certainCauses.add(possibleCauses[0]!);
  }
  const stays = staysIn(context, ROOMS.document);
  for (const cause of certainCauses) reportMissing(cause, deliveries.get(cause)!, stays, result);
  return result;
});

/**
 * Reports the sessions that were in the room the whole time and did not receive the event, although a later ack proves
 * that they are up to date.
 */
function reportMissing(cause: Cause, frames: Frame[], stays: EnteredStay[], result: RuleResult): void {
  for (const { conn, id, from, to } of stays) {
    if (id !== cause.room || conn === cause.conn || from > cause.line || to < cause.ackLine) continue;
    const until = firstAckAfter(conn, cause.ackLine);
    if (until === undefined || until > to) continue;
    result.observed += 1;
    if (!frames.some((frame) => frame.conn === conn && frame.line < until)) {
      result.findings.push(
        findingAt(frames[0]!, {
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
 * An answer arrives at most once for each request of the session about the same room. It is too late when the session
 * received the ack of a request that it sent after the first ack.
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
  const result: RuleResult = { observed: 0, findings: [] };
  const topicOf = (frame: Frame): string | undefined =>
    room === undefined ? '' : requestedRoom(ROOMS[room], frame.payload, projection.release.behaviour);
  const used = new Set<Frame>();
  for (const frame of serverEvents(trace, event)) {
    const { conn, line } = frame;
    result.observed += 1;
    const requests = conn.sent.filter(
      (other) => other.line < line && causes.includes(other.event) && topicOf(other) === topicOf(frame),
    );
    const unackedRequest = requests.find((request) => !used.has(request) && ackLineOf(request) > line);
    // An answer after the ack of its request is late; another rule reports that.
    const last = requests.at(-1);
    const request =
      unackedRequest ?? (last && (firstAckAfter(conn, ackLineOf(last)) ?? Infinity) > line ? last : undefined);
    if (request && !used.has(request)) used.add(request);
    else
      result.findings.push(
        findingAt(frame, { code: 'event-without-cause', event, cause: 'requested', events: [...causes] }),
      );
  }
  return result;
});
