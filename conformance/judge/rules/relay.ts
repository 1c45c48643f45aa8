/**
 * What one session sends and the server tells the others in a room: once, to all of them, in order; and what answers a request.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { isBytes } from '../../../src/wire/attachments.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { about, eventsOf, isAck, type Rule, type RuleContext, type Seen } from '../rule.js';
import { append, type Conn, type Frame } from '../decoded-trace.js';
import { askedRoom, roomOf, staysIn, type EnteredStay } from './room-entry.js';

/** A client's request that the server tells others of. */
export interface Cause {
  frame: Frame;
  conn: Conn;
  line: number;
  /** Line of its acknowledgement; Infinity when none came. */
  done: number;
  room: string;
  identity: string;
}

const acksByConn = new WeakMap<Conn, Map<Frame, number>>();

/** Line of the acknowledgement of each request of a session. */
function acksOf(conn: Conn): Map<Frame, number> {
  const known = acksByConn.get(conn);
  if (known) return known;
  const asked = new Map<number, Frame>();
  const found = new Map<Frame, number>();
  for (const frame of conn.frames) {
    if (frame.dir === 'c2s' && frame.event !== undefined && frame.id !== undefined) asked.set(frame.id, frame);
    const request = isAck(frame, 's2c') ? asked.get(frame.id!) : undefined;
    if (request && !found.has(request)) found.set(request, frame.line);
  }
  acksByConn.set(conn, found);
  return found;
}

/** The Socket.IO id that a session had at a line. */
function sidAt(conn: Conn, line: number): Json {
  const connected = conn.frames.findLast(
    ({ packet, dir, line: at }) =>
      dir === 's2c' && at < line && packet.engine === 'message' && packet.packet.type === 'connect',
  );
  const data = connected?.packet.engine === 'message' ? connected.packet.packet.data : undefined;
  return isObject(data) ? (data['sid'] ?? null) : null;
}

/** Bytes are bytes, however they were sent. */
const plain = (value: Json): Json => (isBytes(value) ? [...Buffer.from(value.base64, 'base64')] : value);

/** What tells one of several apart: the room and the values of the keys in `same`, as the others are to be told them. */
function identityOf(frame: Frame, room: string, { same, otherwise }: JsonObject): string {
  const payload = isObject(frame.payload) ? frame.payload : {};
  const defaults = isObject(otherwise) && frame.dir === 'c2s' ? otherwise : {};
  const value = (key: string): Json => {
    const own = (Object.hasOwn(payload, key) ? payload[key] : defaults[key]) ?? null;
    return plain(own === '<sid>' ? sidAt(frame.conn, frame.line) : own);
  };
  return stringifyJson([room, ...(Array.isArray(same) ? same : []).map((key) => value(String(key)))]);
}

/** What a `relayed` rule is about: the requests, and what the server told of them. */
export function causesOf({ timeline, projection }: RuleContext, parameters: JsonObject): Map<string, Cause[]> {
  const { cause, room } = parameters;
  const found = new Map<string, Cause[]>();
  for (const conn of timeline.conns) {
    const acks = acksOf(conn);
    for (const frame of conn.frames) {
      const id =
        frame.dir === 'c2s' && frame.event === cause && isObject(room)
          ? askedRoom(room, frame.payload, projection.release.behaviour)
          : undefined;
      if (id === undefined) continue;
      const identity = identityOf(frame, id, parameters);
      append(found, identity, { frame, conn, line: frame.line, done: acks.get(frame) ?? Infinity, room: id, identity });
    }
  }
  return found;
}

/** The requests that may have brought a frame, by the identity of what it tells. */
export function causesFor(frame: Frame, causes: Map<string, Cause[]>, parameters: JsonObject): Cause[] {
  const { room, sender } = parameters;
  const id = isObject(room) ? roomOf(room, frame.payload) : undefined;
  const all = id === undefined ? [] : (causes.get(identityOf(frame, id, parameters)) ?? []);
  const named = isObject(frame.payload) ? frame.payload[String(sender)] : undefined;
  return all.filter(
    ({ conn, line }) =>
      conn !== frame.conn && line < frame.line && (sender === undefined || named === sidAt(conn, line)),
  );
}

/**
 * True for rooms in which nobody is but who is in the trace. A run of ours knows that; somebody who recorded a client or two may have
 * missed others, who then show as sessions that the trace does not have.
 */
export function completeRooms(context: RuleContext, room: Json | undefined): (id: string) => boolean {
  const { timeline } = context;
  if (timeline.run !== undefined || !isObject(room)) return () => true;
  const sids = new Set(
    timeline.frames
      .filter(({ dir, packet }) => dir === 's2c' && packet.engine === 'message' && packet.packet.type === 'connect')
      .map((frame) => sidAt(frame.conn, frame.line + 1)),
  );
  const keys = Array.isArray(room['sessions']) ? room['sessions'].map(String) : [];
  const shared = new Set<string>();
  const stays = staysIn(context, room);
  for (const one of stays)
    if (
      stays.some(
        (other) => other.conn !== one.conn && other.id === one.id && other.first < one.last && one.first < other.last,
      )
    )
      shared.add(one.id);
  for (const { dir, payload } of timeline.frames) {
    const id = dir === 's2c' ? roomOf(room, payload) : undefined;
    if (id === undefined || !isObject(payload)) continue;
    const named = keys.flatMap((key) => payload[key] ?? []);
    if (named.some((sid) => !sids.has(sid))) shared.delete(id);
  }
  return (id) => shared.has(id);
}

/** Requests of a session that were acknowledged: what was told before such a request was sent must be there before its acknowledgement. */
const settled = (conn: Conn, after: number): number | undefined => {
  const first = [...acksOf(conn)].find(([request]) => request.line > after);
  return first?.[1];
};

/**
 * `relayed {event, cause, room, same, otherwise?, sender?}`: each `event` at a session is a `cause` that another session sent, and comes once for each;
 * what one session in the room is told, every other session in it is told too, but for the sender. `sender` is the key that names the session.
 */
export const relayed: Rule = (context, parameters) => {
  const seen: Seen = { observed: 0, findings: [] };
  const causes = causesOf(context, parameters);
  const got = new Map<Cause, Frame[]>();
  const certain = new Set<Cause>();
  const counts = new Map<string, number>();
  const isComplete = completeRooms(context, parameters['room']);
  for (const frame of eventsOf(context.timeline, String(parameters['event']))) {
    if (!isComplete((isObject(parameters['room']) ? roomOf(parameters['room'], frame.payload) : undefined) ?? ''))
      continue;
    seen.observed += 1;
    const possible = causesFor(frame, causes, parameters);
    const at = `${frame.conn.id} ${possible[0]?.identity ?? ''}`;
    const count = (counts.get(at) ?? 0) + 1;
    counts.set(at, count);
    if (count > possible.length) {
      seen.findings.push(
        about(
          frame,
          `once what another session sent with ${String(parameters['cause'])}`,
          possible.length === 0 ? 'what no other session sent' : 'the same again',
        ),
      );
    }
    for (const cause of possible) append(got, cause, frame);
    // of two requests that are alike, a frame may be the late news of the first: it acquits for both, and is evidence for none
    if (possible.length === 1) certain.add(possible[0]!);
  }
  const stays = isObject(parameters['room']) ? staysIn(context, parameters['room']) : [];
  for (const cause of certain) missing(cause, got.get(cause)!, stays, seen);
  return seen;
};

/** Who was in the room all the while, and shows by a later acknowledgement that everything has come, but was not told. */
function missing(cause: Cause, frames: Frame[], stays: EnteredStay[], seen: Seen): void {
  for (const { conn, id, from, to } of stays) {
    if (id !== cause.room || conn === cause.conn || from > cause.line || to < cause.done) continue;
    const until = settled(conn, cause.done);
    if (until === undefined || until > to) continue;
    seen.observed += 1;
    if (!frames.some((frame) => frame.conn === conn && frame.line < until)) {
      seen.findings.push(
        about(
          frames[0]!,
          `the same at every other session in ${cause.room} before its next acknowledgement`,
          `nothing like it at ${conn.session ?? conn.id}`,
        ),
      );
    }
  }
}

/**
 * `answered {event, causes, room?}`: an event that answers a request comes at most once for each request of the session, about the same room, and not
 * when the session was acknowledged something that it sent after that request was acknowledged.
 */
export const answered: Rule = ({ timeline, projection }, { event, causes, room }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const asks = Array.isArray(causes) ? causes : [];
  const subjectOf = (frame: Frame): string | undefined =>
    isObject(room) ? askedRoom(room, frame.payload, projection.release.behaviour) : '';
  const used = new Set<Frame>();
  for (const frame of eventsOf(timeline, String(event))) {
    const { conn, line } = frame;
    seen.observed += 1;
    const acks = acksOf(conn);
    const requests = conn.frames.filter(
      (other) =>
        other.dir === 'c2s' &&
        other.line < line &&
        asks.includes(other.event ?? null) &&
        subjectOf(other) === subjectOf(frame),
    );
    const waiting = requests.find((request) => !used.has(request) && (acks.get(request) ?? Infinity) > line);
    // An answer behind its acknowledgement is late, and somebody else's rule says so.
    const last = requests.at(-1);
    const request =
      waiting ?? (last && (settled(conn, acks.get(last) ?? Infinity) ?? Infinity) > line ? last : undefined);
    if (request && !used.has(request)) used.add(request);
    else
      seen.findings.push(
        about(
          frame,
          `an answer to ${asks.map(String).join(' or ')}, one for each`,
          'one that nothing of the session asked for',
        ),
      );
  }
  return seen;
};
