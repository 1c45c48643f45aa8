/**
 * Who receives what: isolation of rooms, and the same events in the same order for everybody in them.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { BehaviourName, Behaviours, Json, JsonObject } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { about, eventsIn, eventsOf, excerpt, isAck, picked, type Rule, type RuleContext, type Seen } from '../rule.js';
import { append, type Conn, type Frame, type Timeline } from '../decoded-trace.js';
import type { Stay, World } from '../access-model.js';
import { roomOf, staysIn } from './room-entry.js';

const idOf = (payload: Json | undefined, key: string): string | undefined => {
  const value = isObject(payload) ? payload[key] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Ids of the users who may see the frame; undefined when the trace does not tell. */
function entitled(
  { world, timeline, projection }: RuleContext,
  frame: Frame,
  note: JsonObject | undefined,
): { has(user: string): boolean } | undefined {
  if (note) {
    const [id, prefix] = [idOf(frame.payload, String(note['key'])) ?? '', String(note['prefix'])];
    return id.startsWith(prefix) ? readersOf(world, id.slice(prefix.length)) : undefined;
  }
  if (frame.event === 'events:note') return readersOf(world, idOf(frame.payload, 'id') ?? '');
  if (frame.event === 'events:channel') return world.channels.get(idOf(frame.payload, 'channel_id') ?? '')?.members;
  const chat = idOf(frame.payload, 'chat_id') ?? '';
  if (isForNamed(projection.release.behaviour, frame) && namedBy(timeline, chat).has(sidOf(frame.conn)))
    return undefined;
  const owner = world.chatOwners.get(chat);
  if (owner === undefined) return undefined;
  if (projection.release.behaviour.event_target !== 'caller') return new Set([owner]);
  const callers = timeline.controls.filter(
    (control) => control.trigger === 'emit-event' && control.with['chat_id'] === chat,
  );
  return new Set([owner, ...callers.map((control) => world.personOf(control) ?? '')]);
}

/** Which session a request may name is a matter of the release: its calls go there, in older ones its events too. */
function isForNamed({ call_session, named_session_hears }: Behaviours, { id }: Frame): boolean {
  return id === undefined ? named_session_hears === true : call_session !== 'own';
}

/** Sessions that the runs of plugins in a chat named. */
function namedBy({ controls }: Timeline, chat: string): Set<Json | undefined> {
  const runs = controls.filter(({ trigger, result }) => trigger === 'run-plugin' && idOf(result, 'chat_id') === chat);
  return new Set(runs.map((control) => control.with['session_id']));
}

function sidOf({ frames }: Conn): string | undefined {
  const answer = frames.find(
    ({ dir, packet }) => dir === 's2c' && packet.engine === 'message' && packet.packet.type === 'connect',
  );
  return answer?.packet.engine === 'message' ? idOf(answer.packet.packet.data, 'sid') : undefined;
}

/** Administrators read every note; who is none is known where the trace tells roles. */
function readersOf({ notes, roles }: World, note: string): { has(user: string): boolean } | undefined {
  const readers = notes.get(note);
  if (readers === undefined || readers === 'everybody') return undefined;
  return { has: (user) => readers.has(user) || roles.get(user) !== 'user' };
}

/** `room-isolation {event or events, room?, note?, only?, ignore?}`: an event about a chat, channel or note reaches only those who may see it; of a room that is entered by asking, only those who did. */
export const roomIsolation: Rule = (context, parameters) => {
  const { event, events, room, note } = parameters;
  const seen: Seen = { observed: 0, findings: [] };
  const frames = picked(
    (Array.isArray(events) ? events : [event]).flatMap((name) => eventsOf(context.timeline, String(name))),
    parameters,
  );
  if (isObject(room)) return onlyInside(context, frames, room);
  for (const frame of frames) {
    const allowed = entitled(context, frame, isObject(note) ? note : undefined);
    if (!allowed) continue;
    seen.observed += 1;
    const users = [...context.world.users.get(frame.conn)!]
      .filter(([, from]) => from < frame.line)
      .map(([user]) => user);
    const shown = frame.event === 'events:note' ? context.world.shown.get(frame.conn)! : [];
    if (![...users, ...shown].some((user) => allowed.has(user))) {
      seen.findings.push(
        about(
          frame,
          'delivery only to sessions of entitled users',
          `delivery to ${users.length === 0 ? 'an anonymous session' : `user ${users.join(', ')}`}`,
        ),
      );
    }
  }
  return seen;
};

function onlyInside(context: RuleContext, frames: readonly Frame[], room: JsonObject): Seen {
  const stays = staysIn(context, room);
  const inside = (frame: Frame): boolean =>
    stays.some(
      ({ conn, id, first, last }) =>
        conn === frame.conn && id === roomOf(room, frame.payload) && first < frame.line && frame.line < last,
    );
  const outside = frames.filter((frame) => !inside(frame));
  return {
    observed: frames.length,
    findings: outside.map((frame) =>
      about(
        frame,
        `a session that was let in by ${String(room['event'] ?? '')} ${String(room['enter'])}`.replace('  ', ' '),
        'delivery to another one',
      ),
    ),
  };
}

/** `anonymous-silence {except?, behaviour?}`: a session that never authenticated receives none of the described events, but for those in `except` in releases in which `behaviour` is true. */
export const anonymousSilence: Rule = ({ timeline, world, projection }, { except, behaviour }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const described = new Set(
    projection.messages.filter(({ direction }) => direction === 's2c').map(({ event }) => event),
  );
  const served = typeof behaviour === 'string' && projection.release.behaviour[behaviour as BehaviourName] === true;
  for (const event of served && Array.isArray(except) ? except : []) described.delete(String(event));
  for (const conn of timeline.conns) {
    if (
      world.users.get(conn)!.size > 0 ||
      world.shown.get(conn)!.size > 0 ||
      !conn.frames.some((frame) => frame.dir === 's2c' && frame.packet.engine === 'message')
    )
      continue;
    seen.observed += 1;
    for (const frame of eventsIn(conn.frames).filter(({ event }) => described.has(event!)))
      seen.findings.push(about(frame, 'no event at a session that never authenticated', `the event ${frame.event}`));
  }
  return seen;
};

/** `same-sequence {room, event?, only?, ignore?, except?, apart?}`: all sessions in a room see the same events in the same order; `except` and `ignore` are what goes to single sessions, what is of a type in `apart` has no order, but comes to all or none. */
export const sameSequence: Rule = (context, parameters) => {
  const { room, event } = parameters;
  const { world, timeline } = context;
  const seen: Seen = { observed: 0, findings: [] };
  if (room === 'channel') {
    const byChannel = groupBy(picked(eventsOf(timeline, 'events:channel'), parameters), (frame) =>
      idOf(frame.payload, 'channel_id'),
    );
    for (const [channel, frames] of byChannel) compareStays(world.channelStays(channel), frames, seen);
    return seen;
  }
  if (isObject(room)) {
    const stays = groupBy(staysIn(context, room), ({ id }) => id);
    // In a busy chat the session that asked for a completion is left out of its copies.
    const byRoom = groupBy(picked(eventsOf(timeline, String(event)), parameters), (frame) =>
      roomOf(room, frame.payload),
    );
    for (const [id, frames] of byRoom) if (!timeline.busyChats.has(id)) compareStays(stays.get(id) ?? [], frames, seen);
    return seen;
  }
  const users = new Set([...world.users.values()].flatMap((found) => [...found.keys()]));
  const isLate = lateNews(timeline);
  const events = picked(eventsIn(timeline.frames), parameters).filter(
    (frame) => frame.id === undefined && inUserRoom(frame) && !isLate(frame),
  );
  const apart = Array.isArray(parameters['apart']) ? parameters['apart'] : [];
  const isApart = ({ type }: Frame): boolean => apart.includes(type ?? null);
  // equal ones have no order among themselves
  const equal = groupBy(events.filter(isApart), ({ payload }) => stringifyJson(payload!));
  const staysOfUsers = [...users].map((user) => world.userStays(user)).filter((stays) => stays.length > 1);
  for (const sequence of [events.filter((frame) => !isApart(frame)), ...equal.values()]) {
    const byConn = groupBy(sequence, (frame) => frame.conn.id);
    const [begin, end] = [sequence[0]?.line ?? 0, sequence.at(-1)?.line ?? 0];
    for (const all of staysOfUsers) {
      if (!all.some(({ conn }) => byConn.has(conn.id))) continue;
      // whoever was not there meanwhile has nothing to compare
      const stays = all.filter(({ from, to }) => from < end && to > begin);
      compareStays(
        stays,
        stays.flatMap(({ conn }) => byConn.get(conn.id) ?? []).sort((a, b) => a.line - b.line),
        seen,
      );
    }
  }
  return seen;
};

/** News of a chat of an execution that is over may find its person in the next one, with only some of the sessions in the room yet. */
function lateNews({ events }: Timeline): (frame: Frame) => boolean {
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

/** Everything under `events` that is no call, and the notices that name no channel. */
function inUserRoom(frame: Frame): boolean {
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

/** Compares every session with the first of those that were in the room when it came, over the time both were. */
function compareStays(stays: Stay[], frames: Frame[], seen: Seen): void {
  // A person is leased to one scenario after another: most of a person's sessions never met.
  const met = stays.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const byConn = groupBy(frames, (frame) => frame.conn.id);
  for (const [index, other] of met.entries()) {
    const first = met.slice(0, index).find(({ to }) => to > other.from);
    if (!first) continue;
    const [from, to] = [Math.max(first.from, other.from), Math.min(first.to, other.to)];
    const within = (frame: Frame): boolean => frame.line > from && frame.line < to;
    const [a, b] = [first, other].map(({ conn }) => (byConn.get(conn.id) ?? []).filter(within)) as [Frame[], Frame[]];
    compareSequences(a, b, settledLength(a, b, first, other, to), seen);
  }
}

/** How many events must have reached both: all when neither left, else all that came before both proved by an ack to have caught up. */
function settledLength(a: Frame[], b: Frame[], first: Stay, other: Stay, to: number): number {
  if (to === Infinity) return Math.max(a.length, b.length);
  const caughtUp = Math.min(lastAnswered(first.conn), lastAnswered(other.conn));
  const before = (frames: Frame[]): number => frames.filter((frame) => frame.line < caughtUp).length;
  return Math.max(Math.min(a.length, b.length), before(a), before(b));
}

/** Line of the last request of a session that was acked. */
function lastAnswered({ frames }: Conn): number {
  const answered = new Set(frames.filter((frame) => isAck(frame, 's2c')).map(({ id }) => id));
  return (
    frames.findLast(
      (frame) => frame.dir === 'c2s' && frame.event !== undefined && frame.id !== undefined && answered.has(frame.id),
    )?.line ?? 0
  );
}

function compareSequences(a: Frame[], b: Frame[], length: number, seen: Seen): void {
  for (let index = 0; index < length; index += 1) {
    seen.observed += 1;
    if (a[index]?.text === b[index]?.text) continue;
    const shown = b[index] ?? a[index]!;
    const other = (b[index] ? a[index] : undefined)?.text;
    seen.findings.push(
      about(
        shown,
        'the same events in the same order at every session in the room',
        other === undefined
          ? 'an event that another session in the room did not get'
          : `where another session got ${excerpt(other)}`,
      ),
    );
    return;
  }
}
