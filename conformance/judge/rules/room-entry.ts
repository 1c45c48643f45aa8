/**
 * Rooms that sessions enter and leave by asking, as a requirement describes them, and who was in them when.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { BehaviourName, Behaviours, Json, JsonObject } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { matches } from '../../match/index.js';
import type { Control } from '../control.js';
import { isAck, type RuleContext } from '../rule.js';
import type { Conn, Frame, Timeline } from '../decoded-trace.js';
import { leftAt, type Stay } from '../access-model.js';

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
  asked: number | undefined;
}

/** Stays of one session, while they are found out. */
interface Walk {
  conn: Conn;
  room: JsonObject;
  behaviour: Behaviours;
  done: Draft[];
  open: Map<string, Draft>;
}

/** The id of the room that a payload is about. */
export function roomOf(room: JsonObject, payload: Json | undefined): string | undefined {
  const value = isObject(payload) ? payload[String(room['id'])] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The same for what a client sent: it may spell the id in another way. */
export function askedRoom(room: JsonObject, payload: Json | undefined, behaviour: Behaviours): string | undefined {
  const id = roomOf(room, payload);
  const { spelling } = room;
  if (id === undefined || !isObject(spelling)) return id;
  if (behaviour[String(spelling['behaviour']) as BehaviourName] !== spelling['is']) return id;
  const [from, to] = [String(spelling['from']), String(spelling['to'])];
  return id.startsWith(from) ? to + id.slice(from.length) : id;
}

/**
 * All stays in rooms of a kind: `room` is `{event?, id, enter, leave, granted?, answer?, doubt?, sessions?, spelling?, unsure?}`, the client's event, the key of the
 * room's id, the types that enter and leave (without `event`: the events), the ack of a request that was granted or the event that only who was let in
 * receives, what a session receives that may have lost the room, and triggers after which it may have lost it.
 */
export function staysIn(context: RuleContext, room: JsonObject): EnteredStay[] {
  const rooms = known.get(context.timeline) ?? new Map<string, EnteredStay[]>();
  known.set(context.timeline, rooms);
  const key = stringifyJson(room);
  const stays = rooms.get(key) ?? findStays(context, room);
  rooms.set(key, stays);
  return stays;
}

/** Several requirements ask about the same rooms. */
const known = new WeakMap<Timeline, Map<string, EnteredStay[]>>();

function findStays({ timeline, projection }: RuleContext, room: JsonObject): EnteredStay[] {
  const cuts = room['unsure'] === undefined ? [] : timeline.controls.flatMap((control) => cutBy(control, room));
  return timeline.conns.flatMap((conn) =>
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

function cutBy({ trigger, with: input, line }: Control, { unsure }: JsonObject): Cut[] {
  if (!isObject(unsure) || !Array.isArray(unsure['triggers']) || !unsure['triggers'].includes(trigger)) return [];
  return [{ id: `${String(unsure['prefix'] ?? '')}${String(input[String(unsure['key'])])}`, line }];
}

function staysOf(walk: Walk, cuts: Cut[]): EnteredStay[] {
  const { conn, room, done, open } = walk;
  // most sessions never ask for such a room
  if (!conn.frames.some((frame) => frame.dir === 'c2s' && kindOf(room, frame) === room['enter'])) return [];
  const asked = new Map<number, Frame>();
  for (const frame of conn.frames) {
    if (open.size > 0) for (const cut of cuts) if (cut.line < frame.line) doubt(open.get(cut.id), cut.line);
    if (
      frame.dir === 'c2s' &&
      kindOf(room, frame) !== undefined &&
      (frame.id !== undefined || room['answer'] !== undefined)
    ) {
      if (frame.id !== undefined) asked.set(frame.id, frame);
      request(walk, frame);
    } else if (isAck(frame, 's2c')) {
      const request = asked.get(frame.id!);
      if (request) answer(walk, request, frame);
    } else if (frame.dir === 's2c' && frame.event !== undefined) told(walk, frame);
  }
  for (const cut of cuts) doubt(open.get(cut.id), cut.line);
  return [...done, ...[...open.values()].filter(({ from }) => from < Infinity)];
}

function doubt(draft: Draft | undefined, line: number): void {
  if (draft && draft.from < line) draft.to = Math.min(draft.to, line);
}

/** What a client's frame asks for: its type, or its event where the room has no event of its own. */
function kindOf({ event, enter, leave }: JsonObject, frame: Frame): string | undefined {
  const kind = event === undefined ? frame.event : frame.event === event ? frame.type : undefined;
  return kind === enter || kind === leave ? kind : undefined;
}

function request({ conn, room, behaviour, open }: Walk, frame: Frame): void {
  const id = askedRoom(room, frame.payload, behaviour);
  if (id === undefined) return;
  const draft = open.get(id);
  const kind = kindOf(room, frame);
  if (kind === room['leave'] && draft) draft.to = Math.min(draft.to, frame.line);
  if (kind !== room['enter'] || draft) return;
  open.set(id, { conn, id, asked: frame.id, first: frame.line, from: Infinity, to: leftAt(conn), last: leftAt(conn) });
}

/** An event of the server that says something about a room: the session was let in, or it may have lost it. */
function told(walk: Walk, frame: Frame): void {
  const { room, open } = walk;
  const draft = open.get(roomOf(room, frame.payload) ?? '');
  if (!draft) return;
  if (room['doubt'] !== undefined && !matches(room['doubt'], frame.payload ?? null))
    draft.to = Math.min(draft.to, frame.line);
  if (room['answer'] === undefined || frame.event !== room['answer']) return;
  if (draft.from === Infinity) draft.from = frame.line;
  else if (draft.to < frame.line) again(walk, draft, frame);
}

function answer(walk: Walk, request: Frame, ack: Frame): void {
  const { room, behaviour, open, done } = walk;
  const id = askedRoom(room, request.payload, behaviour);
  const draft = id === undefined ? undefined : open.get(id);
  if (id === undefined || !draft) return;
  const granted = !matches(room['granted'] ?? [], ack.args ?? []);
  if (kindOf(room, request) === room['enter']) {
    if (room['answer'] !== undefined) return;
    if (granted && draft.from === Infinity) draft.from = ack.line;
    else if (!granted && draft.asked === request.id && draft.from === Infinity) open.delete(id);
    else if (granted && draft.to < ack.line) again(walk, draft, ack);
  } else if (granted) {
    draft.last = Math.min(draft.last, ack.line);
    open.delete(id);
    if (draft.from < Infinity) done.push(draft);
  }
}

/** The session asked again after it may have lost the room: from here on it is in it for sure again. */
function again({ open, done }: Walk, draft: Draft, { line }: Frame): void {
  done.push({ ...draft, last: line });
  open.set(draft.id, { ...draft, first: line, from: line, to: leftAt(draft.conn) });
}
