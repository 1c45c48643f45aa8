/**
 * Rooms that sessions enter and leave by asking, and who was in them when.
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

/** A kind of room that sessions enter and leave by asking. */
export interface EnteredRoom {
  /** Event (newest name) by which a client asks; absent: `enter` and `leave` are events. */
  event?: string;
  /** Key of the payload, in both directions, that holds the id of the room. */
  id: string;
  /** `data.type` of the request that enters, or the event. */
  enter: string;
  leave: string;
  /** Ack arguments of a request that was granted; absent: whatever is acknowledged. */
  granted?: Json[];
  /** Event that only a session that was let in receives, instead of an ack that says so. */
  answer?: string;
  /** Matcher for payloads after which the session may have lost the room. */
  uncertainWhen?: JsonObject;
  /** Triggers after which it is not known who is in the room that their input names under `key`. */
  uncertainAfter?: { triggers: readonly TriggerName[]; key: string; prefix: string };
  /**
   * Keys of the server's events that hold ids of sessions; an id that the trace lacks is of somebody who was not
   * recorded.
   */
  sessions?: readonly string[];
  /**
   * How ids of clients may begin in releases whose `behaviour` is as said, and how the server spells that beginning.
   */
  spelling?: { behaviour: BehaviourName; is: string; from: string; to: string };
}

/** The kinds of rooms that there are, by the name that requirements give them. */
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
 * A stay in such a room. Between `from` and `to` the session is in it for sure, between `first` and `last` it may be.
 */
export interface EnteredStay extends Stay {
  /** The room's id. */
  id: string;
  first: number;
  last: number;
}

/** What is being found out about one session and one room. */
interface Draft extends EnteredStay {
  /** Ack id of the request that opened it. */
  asked: number | undefined;
}

/** Stays of one session, while they are found out. */
interface Walk {
  conn: Connection;
  room: EnteredRoom;
  behaviour: Behaviours;
  done: Draft[];
  open: Map<string, Draft>;
}

/** The id of the room that a payload is about. */
export function roomOf(room: EnteredRoom, payload: Json | undefined): string | undefined {
  const value = isObject(payload) ? payload[room.id] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The same for what a client sent: it may spell the id in another way. */
export function askedRoom(room: EnteredRoom, payload: Json | undefined, behaviour: Behaviours): string | undefined {
  const id = roomOf(room, payload);
  const { spelling } = room;
  if (id === undefined || spelling === undefined || behaviour[spelling.behaviour] !== spelling.is) return id;
  const { from, to } = spelling;
  return id.startsWith(from) ? to + id.slice(from.length) : id;
}

/** All stays in rooms of a kind. */
export function staysIn(context: RuleContext, room: EnteredRoom): EnteredStay[] {
  const rooms = derive(context, roomsFound);
  const stays = rooms.get(room) ?? findStays(context, room);
  rooms.set(room, stays);
  return stays;
}

/** Several requirements ask about the same rooms. */
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

/** A point from which on nobody is in a room for sure. */
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
  // most sessions never ask for such a room
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

/** What a client's frame asks for: its type, or its event where the room has no event of its own. */
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

/** An event of the server that says something about a room: the session was let in, or it may have lost it. */
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

/** The session asked again after it may have lost the room: from here on it is in it for sure again. */
function entersAgain({ open, done }: Walk, draft: Draft, { line }: Frame): void {
  done.push({ ...draft, last: line });
  open.set(draft.id, { ...draft, first: line, from: line, to: draft.conn.leftAt });
}
