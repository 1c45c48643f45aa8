/**
 * Rooms that sessions enter and leave by asking, as a requirement describes them, and who was in them when.
 *
 * @module
 */
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { isObject, matches } from '../../match/index.js';
import { isAck, type RuleContext } from '../rule.js';
import type { Conn, Frame } from '../timeline.js';
import { leftAt, type Stay } from '../world.js';

/** A stay in such a room. Between `from` and `to` the session is in it for sure, between `first` and `last` it may be. */
export interface EnteredStay extends Stay {
  /** The room's id. */
  id: string;
  first: number;
  last: number;
}

/** What is being found out about one session and one room. */
interface Draft extends EnteredStay {
  /** Ack id of the request that opened it. */
  asked: number;
}

/** The id of the room that a payload is about. */
export function roomOf(room: JsonObject, payload: Json | undefined): string | undefined {
  const value = isObject(payload) ? payload[String(room['id'])] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/**
 * All stays in rooms of a kind: `room` is `{event, id, enter, leave, granted, doubt?}`, the client's event, the key of the room's id, the types that
 * enter and leave, the ack of a request that was granted, and what a session receives that may have lost the room.
 */
export function staysIn({ timeline }: RuleContext, room: JsonObject): EnteredStay[] {
  return timeline.conns.flatMap((conn) => staysOf(conn, room));
}

function staysOf(conn: Conn, room: JsonObject): EnteredStay[] {
  const done: Draft[] = [];
  const open = new Map<string, Draft>();
  const asked = new Map<number, Frame>();
  for (const frame of conn.frames) {
    if (frame.dir === 'c2s' && frame.event === room['event'] && frame.id !== undefined) {
      asked.set(frame.id, frame);
      request(conn, room, frame, open);
    } else if (isAck(frame, 's2c')) {
      const request = asked.get(frame.id!);
      if (request) answer(room, request, frame, open, done);
    } else if (frame.dir === 's2c' && frame.event !== undefined && room['doubt'] !== undefined && !matches(room['doubt'], frame.payload ?? null)) {
      const draft = open.get(roomOf(room, frame.payload) ?? '');
      if (draft) draft.to = Math.min(draft.to, frame.line);
    }
  }
  return [...done, ...[...open.values()].filter(({ from }) => from < Infinity)];
}

function request(conn: Conn, room: JsonObject, frame: Frame, open: Map<string, Draft>): void {
  const id = roomOf(room, frame.payload);
  if (id === undefined) return;
  const draft = open.get(id);
  if (frame.type === room['leave'] && draft) draft.to = Math.min(draft.to, frame.line);
  if (frame.type !== room['enter'] || draft) return;
  open.set(id, { conn, id, asked: frame.id!, first: frame.line, from: Infinity, to: leftAt(conn), last: leftAt(conn) });
}

function answer(room: JsonObject, request: Frame, ack: Frame, open: Map<string, Draft>, done: Draft[]): void {
  const id = roomOf(room, request.payload);
  const draft = id === undefined ? undefined : open.get(id);
  if (id === undefined || !draft) return;
  const granted = !matches(room['granted'] ?? [], ack.args ?? []);
  if (request.type === room['enter']) {
    if (granted && draft.from === Infinity) draft.from = ack.line;
    else if (!granted && draft.asked === request.id && draft.from === Infinity) open.delete(id);
    else if (granted && draft.to < ack.line) again(draft, ack, open, done);
  } else if (request.type === room['leave'] && granted) {
    draft.last = Math.min(draft.last, ack.line);
    open.delete(id);
    if (draft.from < Infinity) done.push(draft);
  }
}

/** The session asked again after it may have lost the room: from here on it is in it for sure again. */
function again(draft: Draft, ack: Frame, open: Map<string, Draft>, done: Draft[]): void {
  done.push({ ...draft, last: ack.line });
  open.set(draft.id, { ...draft, first: ack.line, from: ack.line, to: leftAt(draft.conn) });
}
