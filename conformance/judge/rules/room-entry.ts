/**
 * Rooms that sessions enter and leave by request, and the times at which sessions were in them.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { BehaviourName, Behaviours, Json, JsonObject } from '../../../src/suite/types.js';
import type { TriggerName } from '../../../src/suite/triggers/table.js';
import { findMismatch } from '../../match/index.js';
import type { Control } from '../control.js';
import { computeOnce, type RuleContext } from '../rule.js';
import type { AckFrame, Connection, EventFrame, Frame } from '../decoded-trace.js';
import type { Stay } from '../access-model.js';

/** A kind of room that sessions enter and leave by request. */
export interface RoomKind {
  /** Event (newest name) of the request; absent: `enter` and `leave` are events themselves. */
  event?: string;
  /** Key of the payload, in both directions, that holds the id of the room. */
  idKey: string;
  /** `data.type` of the request to enter, or its event. */
  enter: string;
  leave: string;
  /** Ack arguments of a granted request; absent: every acknowledged request is granted. */
  grantedAck?: Json[];
  /** Event that only admitted sessions receive, when the ack does not show admission. */
  admissionEvent?: string;
  /** Matcher for payloads after which the session may have lost the room. */
  uncertainWhen?: JsonObject;
  /** Triggers that may remove sessions from the room that their input names under `key`. */
  uncertainAfter?: { triggers: readonly TriggerName[]; key: string; prefix: string };
  /**
   * Keys of the server's events that hold session ids. An id that is not in the trace belongs to a client that was not
   * recorded.
   */
  sessionKeys?: readonly string[];
  /**
   * An alternative prefix that clients may use for ids, in releases whose `behaviour` has the value `is`, and the
   * prefix by which the server replaces it.
   */
  spelling?: { behaviour: BehaviourName; is: string; from: string; to: string };
}

/** The kinds of rooms, by their names in requirements. */
export const ROOMS: { readonly [name in 'chat' | 'document']: RoomKind } = {
  chat: {
    event: 'events:chat',
    idKey: 'chat_id',
    enter: 'join',
    leave: 'leave',
    grantedAck: [true],
    uncertainWhen: { data: { type: 'chat:access' } },
  },
  document: {
    idKey: 'document_id',
    enter: 'ydoc:document:join',
    leave: 'ydoc:document:leave',
    admissionEvent: 'ydoc:document:state',
    uncertainAfter: { triggers: ['share-note', 'delete-note'], key: 'note_id', prefix: 'note:' },
    sessionKeys: ['sessions', 'socket_id'],
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
interface PendingStay extends EnteredStay {
  /** Ack id of the request to enter. */
  enterAckId: number | undefined;
}

/** State while the stays of one session are determined. */
interface StayTracking {
  conn: Connection;
  room: RoomKind;
  behaviour: Behaviours;
  endedStays: PendingStay[];
  openStays: Map<string, PendingStay>;
}

/** The id of the room that a payload names. */
export function roomOf(room: RoomKind, payload: Json | undefined): string | undefined {
  const value = isObject(payload) ? payload[room.idKey] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The id of the room that a client's payload names, with the client's prefix replaced. */
export function requestedRoom(room: RoomKind, payload: Json | undefined, behaviour: Behaviours): string | undefined {
  const id = roomOf(room, payload);
  const { spelling } = room;
  if (id === undefined || spelling === undefined || behaviour[spelling.behaviour] !== spelling.is) return id;
  const { from, to } = spelling;
  return id.startsWith(from) ? to + id.slice(from.length) : id;
}

/** All stays in rooms of this kind. */
export function staysIn(context: RuleContext, room: RoomKind): EnteredStay[] {
  const rooms = computeOnce(context, newStaysByRoom);
  const stays = rooms.get(room) ?? findStays(context, room);
  rooms.set(room, stays);
  return stays;
}

/** The stays by kind of room, because several requirements need the same ones. */
const newStaysByRoom = (): Map<RoomKind, EnteredStay[]> => new Map();

function findStays({ trace, projection }: RuleContext, room: RoomKind): EnteredStay[] {
  const cuts = trace.controls.flatMap((control) => cutsBy(control, room));
  return trace.conns.flatMap((conn) =>
    trackStays(
      {
        conn,
        room,
        behaviour: projection.release.behaviour,
        endedStays: [],
        openStays: new Map(),
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

function cutsBy({ trigger, with: input, line }: Control, { uncertainAfter }: RoomKind): Cut[] {
  if (!uncertainAfter?.triggers.includes(trigger)) return [];
  return [{ id: `${uncertainAfter.prefix}${String(input[uncertainAfter.key])}`, line }];
}

function trackStays(tracking: StayTracking, cuts: Cut[]): EnteredStay[] {
  const { conn, room, endedStays, openStays } = tracking;
  // most sessions never enter such a room
  if (!conn.sent.some((frame) => requestKind(room, frame) === room.enter)) return [];
  for (const frame of conn.frames) {
    if (openStays.size > 0)
      for (const cut of cuts) if (cut.line < frame.line) endCertainty(openStays.get(cut.id), cut.line);
    if (frame.kind === 'event' && frame.dir === 'c2s') {
      if (requestKind(room, frame) !== undefined && (frame.id !== undefined || room.admissionEvent !== undefined))
        handleRequest(tracking, frame);
    } else if (frame.kind === 'event') handleServerEvent(tracking, frame);
    else if (
      frame.kind === 'ack' &&
      frame.dir === 's2c' &&
      frame.request &&
      requestKind(room, frame.request) !== undefined
    )
      answer(tracking, frame.request, frame);
  }
  for (const cut of cuts) endCertainty(openStays.get(cut.id), cut.line);
  return [...endedStays, ...[...openStays.values()].filter(({ from }) => from < Infinity)];
}

function endCertainty(stay: PendingStay | undefined, line: number): void {
  if (stay && stay.from < line) stay.to = Math.min(stay.to, line);
}

/**
 * The request in a client's frame: `enter` or `leave`, compared with its type or, for rooms without `event`, its name.
 */
function requestKind({ event, enter, leave }: RoomKind, frame: EventFrame): string | undefined {
  const kind = event === undefined ? frame.event : frame.event === event ? frame.type : undefined;
  return kind === enter || kind === leave ? kind : undefined;
}

function handleRequest({ conn, room, behaviour, openStays }: StayTracking, frame: EventFrame): void {
  const id = requestedRoom(room, frame.payload, behaviour);
  if (id === undefined) return;
  const stay = openStays.get(id);
  const kind = requestKind(room, frame);
  if (kind === room.leave && stay) stay.to = Math.min(stay.to, frame.line);
  if (kind !== room.enter || stay) return;
  openStays.set(id, {
    conn,
    id,
    enterAckId: frame.id,
    first: frame.line,
    from: Infinity,
    to: conn.leftAt,
    last: conn.leftAt,
  });
}

/** Handles an event of the server that shows admission to a room or its possible loss. */
function handleServerEvent(tracking: StayTracking, frame: EventFrame): void {
  const { room, openStays } = tracking;
  const stay = openStays.get(roomOf(room, frame.payload) ?? '');
  if (!stay) return;
  if (room.uncertainWhen !== undefined && !findMismatch(room.uncertainWhen, frame.payload ?? null))
    stay.to = Math.min(stay.to, frame.line);
  if (room.admissionEvent === undefined || frame.event !== room.admissionEvent) return;
  if (stay.from === Infinity) stay.from = frame.line;
  else if (stay.to < frame.line) restartStay(tracking, stay, frame);
}

function answer(tracking: StayTracking, request: EventFrame, ack: AckFrame): void {
  const { room, behaviour, openStays, endedStays } = tracking;
  const id = requestedRoom(room, request.payload, behaviour);
  const stay = id === undefined ? undefined : openStays.get(id);
  if (id === undefined || !stay) return;
  const isGranted = !findMismatch(room.grantedAck ?? [], ack.args);
  if (requestKind(room, request) === room.enter) {
    if (room.admissionEvent !== undefined) return;
    if (isGranted && stay.from === Infinity) stay.from = ack.line;
    else if (!isGranted && stay.enterAckId === request.id && stay.from === Infinity) openStays.delete(id);
    else if (isGranted && stay.to < ack.line) restartStay(tracking, stay, ack);
  } else if (isGranted) {
    stay.last = Math.min(stay.last, ack.line);
    openStays.delete(id);
    if (stay.from < Infinity) endedStays.push(stay);
  }
}

/** Begins a new certain stay: the session entered again after it may have lost the room. */
function restartStay({ openStays, endedStays }: StayTracking, stay: PendingStay, { line }: Frame): void {
  endedStays.push({ ...stay, last: line });
  openStays.set(stay.id, { ...stay, first: line, from: line, to: stay.conn.leftAt });
}
