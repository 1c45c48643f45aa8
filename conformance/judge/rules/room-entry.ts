/**
 * Rooms that sessions enter and leave by request, and the times at which sessions were in them.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { BehaviourName, Behaviours, Json, JsonObject } from '../../../src/suite/types.js';
import type { TriggerName } from '../../../src/suite/triggers/table.js';
import { matches } from '../../match/index.js';
import type { Control } from '../control.js';
import { derive, type RuleContext } from '../rule.js';
import type { AckFrame, Connection, EventFrame, Frame } from '../decoded-trace.js';
import type { Stay } from '../access-model.js';

/** A kind of room that sessions enter and leave by request. */
export interface EnteredRoom {
  /** Event (newest name) of the request; absent: `enter` and `leave` are events themselves. */
  event?: string;
  /** Key of the payload, in both directions, that holds the id of the room. */
  id: string;
  /** `data.type` of the request to enter, or its event. */
  enter: string;
  leave: string;
  /** Ack arguments of a granted request; absent: every acknowledged request is granted. */
  granted?: Json[];
  /** Event that only admitted sessions receive, when the ack does not show admission. */
  answer?: string;
  /** Matcher for payloads after which the session may have lost the room. */
  uncertainWhen?: JsonObject;
  /** Triggers that may remove sessions from the room that their input names under `key`. */
  uncertainAfter?: { triggers: readonly TriggerName[]; key: string; prefix: string };
  /**
   * Keys of the server's events that hold session ids. An id that is not in the trace belongs to a client that was not
   * recorded.
   */
  sessions?: readonly string[];
  /**
   * An alternative prefix that clients may use for ids, in releases whose `behaviour` has the value `is`, and the
   * prefix by which the server replaces it.
   */
  spelling?: { behaviour: BehaviourName; is: string; from: string; to: string };
}

/** The kinds of rooms, by their names in requirements. */
export const ROOMS: { readonly [name in 'chat' | 'document']: EnteredRoom } = {
  chat: {
    event: 'events:chat',
    id: 'chat_id',
    enter: 'join',
    leave: 'leave',
    granted: [true],
    uncertainWhen: { data: { type: 'chat:access' } },
  },
  document: {
    id: 'document_id',
    enter: 'ydoc:document:join',
    leave: 'ydoc:document:leave',
    answer: 'ydoc:document:state',
    uncertainAfter: { triggers: ['share-note', 'delete-note'], key: 'note_id', prefix: 'note:' },
    sessions: ['sessions', 'socket_id'],
    spelling: { behaviour: 'document_alias', is: 'rewritten', from: 'note_', to: 'note:' },
  },
};

/**
 * A stay in such a room. Between `from` and `to` the session is certainly in it; between `first` and `last` it may be.
 */
export interface EnteredStay extends Stay {
  /** Id of the room. */
  id: string;
  first: number;
  last: number;
}

/** A stay that is still being determined. */
interface Draft extends EnteredStay {
  /** Ack id of the request to enter. */
  asked: number | undefined;
}

/** State while the stays of one session are determined. */
interface Walk {
  conn: Connection;
  room: EnteredRoom;
  behaviour: Behaviours;
  done: Draft[];
  open: Map<string, Draft>;
}

/** The id of the room that a payload names. */
export function roomOf(room: EnteredRoom, payload: Json | undefined): string | undefined {
  const value = isObject(payload) ? payload[room.id] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The id of the room that a client's payload names, with the client's prefix replaced. */
export function askedRoom(room: EnteredRoom, payload: Json | undefined, behaviour: Behaviours): string | undefined {
  const id = roomOf(room, payload);
  const { spelling } = room;
  if (id === undefined || spelling === undefined || behaviour[spelling.behaviour] !== spelling.is) return id;
  const { from, to } = spelling;
  return id.startsWith(from) ? to + id.slice(from.length) : id;
}

/** All stays in rooms of this kind. */
export function staysIn(context: RuleContext, room: EnteredRoom): EnteredStay[] {
  const rooms = derive(context, roomsFound);
  const stays = rooms.get(room) ?? findStays(context, room);
  rooms.set(room, stays);
  return stays;
}

/** The stays by kind of room, because several requirements need the same ones. */
const roomsFound = (): Map<EnteredRoom, EnteredStay[]> => new Map();

function findStays({ trace, projection }: RuleContext, room: EnteredRoom): EnteredStay[] {
  const cuts = trace.controls.flatMap((control) => cutBy(control, room));
  return trace.conns.flatMap((conn) =>
    staysOf(
      {
        conn,
        room,
        behaviour: projection.release.behaviour,
        done: [],
        open: new Map(),
      },
      cuts,
    ),
  );
}

/** A line from which no session is certainly in a room. */
interface Cut {
  id: string;
  line: number;
}

function cutBy({ trigger, with: input, line }: Control, { uncertainAfter }: EnteredRoom): Cut[] {
  if (!uncertainAfter?.triggers.includes(trigger)) return [];
  return [{ id: `${uncertainAfter.prefix}${String(input[uncertainAfter.key])}`, line }];
}

function staysOf(walk: Walk, cuts: Cut[]): EnteredStay[] {
  const { conn, room, done, open } = walk;
  // most sessions never enter such a room
  if (!conn.sent.some((frame) => kindOf(room, frame) === room.enter)) return [];
  for (const frame of conn.frames) {
    if (open.size > 0) for (const cut of cuts) if (cut.line < frame.line) becomesUncertain(open.get(cut.id), cut.line);
    if (frame.kind === 'event' && frame.dir === 'c2s') {
      if (kindOf(room, frame) !== undefined && (frame.id !== undefined || room.answer !== undefined))
        request(walk, frame);
    } else if (frame.kind === 'event') heard(walk, frame);
    else if (frame.kind === 'ack' && frame.dir === 's2c' && frame.request && kindOf(room, frame.request) !== undefined)
      answer(walk, frame.request, frame);
  }
  for (const cut of cuts) becomesUncertain(open.get(cut.id), cut.line);
  return [...done, ...[...open.values()].filter(({ from }) => from < Infinity)];
}

function becomesUncertain(draft: Draft | undefined, line: number): void {
  if (draft && draft.from < line) draft.to = Math.min(draft.to, line);
}

/**
 * The request in a client's frame: `enter` or `leave`, compared with its type or, for rooms without `event`, its name.
 */
function kindOf({ event, enter, leave }: EnteredRoom, frame: EventFrame): string | undefined {
  const kind = event === undefined ? frame.event : frame.event === event ? frame.type : undefined;
  return kind === enter || kind === leave ? kind : undefined;
}

function request({ conn, room, behaviour, open }: Walk, frame: EventFrame): void {
  const id = askedRoom(room, frame.payload, behaviour);
  if (id === undefined) return;
  const draft = open.get(id);
  const kind = kindOf(room, frame);
  if (kind === room.leave && draft) draft.to = Math.min(draft.to, frame.line);
  if (kind !== room.enter || draft) return;
  open.set(id, { conn, id, asked: frame.id, first: frame.line, from: Infinity, to: conn.leftAt, last: conn.leftAt });
}

/** Handles an event of the server that shows admission to a room or its possible loss. */
function heard(walk: Walk, frame: EventFrame): void {
  const { room, open } = walk;
  const draft = open.get(roomOf(room, frame.payload) ?? '');
  if (!draft) return;
  if (room.uncertainWhen !== undefined && !matches(room.uncertainWhen, frame.payload ?? null))
    draft.to = Math.min(draft.to, frame.line);
  if (room.answer === undefined || frame.event !== room.answer) return;
  if (draft.from === Infinity) draft.from = frame.line;
  else if (draft.to < frame.line) entersAgain(walk, draft, frame);
}

function answer(walk: Walk, request: EventFrame, ack: AckFrame): void {
  const { room, behaviour, open, done } = walk;
  const id = askedRoom(room, request.payload, behaviour);
  const draft = id === undefined ? undefined : open.get(id);
  if (id === undefined || !draft) return;
  const granted = !matches(room.granted ?? [], ack.args);
  if (kindOf(room, request) === room.enter) {
    if (room.answer !== undefined) return;
    if (granted && draft.from === Infinity) draft.from = ack.line;
    else if (!granted && draft.asked === request.id && draft.from === Infinity) open.delete(id);
    else if (granted && draft.to < ack.line) entersAgain(walk, draft, ack);
  } else if (granted) {
    draft.last = Math.min(draft.last, ack.line);
    open.delete(id);
    if (draft.from < Infinity) done.push(draft);
  }
}

/** Begins a new certain stay: the session entered again after it may have lost the room. */
function entersAgain({ open, done }: Walk, draft: Draft, { line }: Frame): void {
  done.push({ ...draft, last: line });
  open.set(draft.id, { ...draft, first: line, from: line, to: draft.conn.leftAt });
}
