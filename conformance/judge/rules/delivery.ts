/**
 * Delivery of authored events: unchanged, and exactly once.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { BehaviourName, Json, JsonObject } from '../../../src/suite/types.js';
import type { TriggerName } from '../../../src/suite/triggers/table.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { findMismatch, resolve } from '../../match/index.js';
import type { Control } from '../control.js';
import { rule } from '../define-rule.js';
import { oneOf, optional } from '../parameters.js';
import { findingAt, serverEvents, FILTER, filterFrames, type RuleContext, type RuleResult } from '../rule.js';
import { append, type Connection, type Frame } from '../decoded-trace.js';
import { roomOf, ROOMS, staysIn } from './room-entry.js';

/** Cached keys of payloads, because several rules need the same. */
const identityKeys = new WeakMap<object, string>();

/** The identity of a payload: its ids and data, independent of the order of keys. */
function identityKey(payload: Json | undefined): string {
  if (!isObject(payload)) return '';
  let text = identityKeys.get(payload);
  if (text === undefined) {
    const { chat_id, message_id, data } = payload;
    identityKeys.set(payload, (text = stringifyJson([chat_id ?? null, message_id ?? null, sorted(data ?? null)])));
  }
  return text;
}

/** The value with sorted keys, because two texts of one object may order them differently. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name]!)]),
  );
}

/** The event under `events` that an accepted request authors, if any. */
function authoredEvent({ trigger, with: input, ok }: Control): Json | undefined {
  if (!ok) return undefined;
  const { chat_id = null, message_id = null, content = null, voice } = input;
  if (trigger === 'emit-event') return { chat_id, message_id, data: { type: input['type']!, data: input['data']! } };
  if (trigger !== 'set-message') return undefined;
  if (voice !== undefined && content === null)
    return { chat_id, message_id, data: { type: 'chat:message:voice', data: { chat_id, message_id, voice } } };
  return { chat_id, message_id, data: { type: 'chat:message', data: { chat_id, message_id, content } } };
}

/**
 * Chats in which every event has a cause in the trace: the trace shows their creation, and no completion ran in them.
 */
function quietChats({ completions, access }: RuleContext): Set<string> {
  return new Set([...access.chatOwners.keys()].filter((chat) => !completions.busyChats.has(chat)));
}

/** In a quiet chat, each event of a type that is not the server's own repeats an authored event exactly. */
export const passthrough = rule({
  name: 'passthrough',
  parameters: FILTER,
  sentence: () => 'an event authored through the REST API arrives with exactly the authored type and data',
  messages: () => [{ direction: 's2c', event: 'events' }],
}).check((context, filter) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const quietChatIds = quietChats(context);
  const authoredKeys = new Set(
    context.trace.controls.flatMap((control) => {
      const event = authoredEvent(control);
      return event === undefined ? [] : [identityKey(event)];
    }),
  );
  const serverTypes = new Set(
    context.projection.messages
      .filter(({ event, author }) => event === 'events' && author === 'server')
      .map(({ type }) => type),
  );
  for (const frame of filterFrames(serverEvents(context.trace, 'events'), filter)) {
    if (serverTypes.has(frame.type) && !authoredKeys.has(identityKey(frame.payload))) continue;
    if (!isObject(frame.payload) || frame.id !== undefined || !quietChatIds.has(String(frame.payload['chat_id'])))
      continue;
    result.observed += 1;
    if (!authoredKeys.has(identityKey(frame.payload)))
      result.findings.push(
        findingAt(frame, { code: 'event-without-cause', event: frame.event, type: frame.type, cause: 'authored' }),
      );
  }
  return result;
});

/** A request that causes one delivery to each session. Used to count how often an event must arrive. */
interface Cause {
  line: number;
  id: string;
  /** `data.type` of the event, and the trigger that causes it. */
  type: string;
  trigger: string;
}

/** Compares the number of frames with one identity at each session with the number of causes. */
function countDeliveries(
  frames: readonly Frame[],
  causes: Cause[],
  identity: (frame: Frame) => string | undefined,
  isInRoom: (frame: Frame, line: number) => boolean,
  result: RuleResult,
): void {
  const causesById = new Map<string, Cause[]>();
  for (const cause of causes) append(causesById, cause.id, cause);
  const counts = new Map<string, { frame: Frame; last: Frame; count: number }>();
  for (const frame of frames) {
    const id = identity(frame);
    if (id === undefined || !causesById.has(id)) continue;
    const at = `${frame.conn.id} ${id}`;
    const entry = counts.get(at);
    if (entry) [entry.last, entry.count] = [frame, entry.count + 1];
    else counts.set(at, { frame, last: frame, count: 1 });
  }
  for (const [at, { frame, last, count }] of counts) {
    const all = causesById.get(at.slice(frame.conn.id.length + 1))!;
    const certainCauses = all.filter((cause) => isInRoom(frame, cause.line) && cause.line < frame.conn.leftAt);
    result.observed += 1;
    // A request that completed before the session entered the room, or after it left, may or may not reach it.
    if (count > all.length || (count < certainCauses.length && !isTraceCutShort(frame.conn, certainCauses))) {
      // the last one is the surplus one
      const { type, trigger } = all[0]!;
      result.findings.push(
        findingAt(last, { code: 'delivery-count', event: last.event!, type, trigger, times: all.length, count }),
      );
    }
  }
}

/** True when the trace of a session ends before the event of the last cause could arrive. */
function isTraceCutShort(conn: Connection, causes: Cause[]): boolean {
  return (conn.frames.at(-1)?.line ?? 0) < causes.at(-1)!.line;
}

/** The channel event that a trigger causes, and the message that the event names. */
interface ChannelCause {
  trigger: TriggerName;
  /** The event's `data.type`. */
  type: string;
  /** `$with.x` of the input, `$result.x` of the result, or `$parent.id`: the thread that contains the message. */
  message_id: string;
  /** Matcher for `{with, parent}` of the request; the event is sent only when it matches. */
  when?: JsonObject;
  /** Behaviour in versions.yaml; the event is sent only in releases where it is true. */
  behaviour?: BehaviourName;
}

const CHANNEL_CAUSES: readonly ChannelCause[] = [
  { trigger: 'post-message', type: 'message', message_id: '$result.id' },
  {
    trigger: 'post-message',
    type: 'message:reply',
    message_id: '$with.parent_id',
    when: { with: { parent_id: '<string>' } },
  },
  { trigger: 'edit-message', type: 'message:update', message_id: '$with.message_id' },
  { trigger: 'pin-message', type: 'message:update', message_id: '$with.message_id', behaviour: 'pin_event' },
  { trigger: 'add-reaction', type: 'message:reaction:add', message_id: '$with.message_id' },
  { trigger: 'remove-reaction', type: 'message:reaction:remove', message_id: '$with.message_id' },
  { trigger: 'delete-message', type: 'message:delete', message_id: '$with.message_id' },
  {
    trigger: 'delete-message',
    type: 'message:reply',
    message_id: '$parent.id',
    when: { parent: { id: '<string>' } },
  },
  { trigger: 'post-webhook', type: 'message', message_id: '$result.message_id' },
];

/** The event of each request arrives exactly once at each session that receives it at all. */
export const exactlyOnce = rule({
  name: 'exactly-once',
  parameters: {
    event: oneOf('Event of the server (newest name).', 'events', 'events:channel'),
    room: optional(oneOf('Only sessions that asked to enter this kind of room and were let in.', 'chat')),
    only: FILTER.only,
    ignore: FILTER.ignore,
  },
  sentence: ({ event }) => `each ${event} that was caused arrives exactly once at each session entitled to it`,
  messages: ({ event }) => [{ direction: 's2c', event }],
}).check((context, given) => {
  const { event, room } = given;
  const result: RuleResult = { observed: 0, findings: [] };
  const frames = filterFrames(serverEvents(context.trace, event), given).filter((frame) => frame.id === undefined);
  const joined = (conn: Connection): number => Math.min(...[...context.access.users.get(conn)!.values()], Infinity);
  if (event === 'events') {
    const causes = context.trace.controls.flatMap((control) => {
      const payload = authoredEvent(control);
      return payload === undefined
        ? []
        : [
            {
              line: control.line,
              id: identityKey(payload),
              type: String(control.with['type'] ?? 'chat:message'),
              trigger: control.trigger,
            },
          ];
    });
    const stays = room === undefined ? undefined : staysIn(context, ROOMS[room]);
    const isInRoom = (frame: Frame, line: number): boolean =>
      stays === undefined || room === undefined
        ? line > joined(frame.conn)
        : stays.some(
            ({ conn, id, from, to }) =>
              conn === frame.conn && id === roomOf(ROOMS[room], frame.payload) && from < line && line < to,
          );
    countDeliveries(frames, causes, (frame) => identityKey(frame.payload), isInRoom, result);
    return result;
  }
  const parents = new Map(
    context.trace.controls.map(({ result, with: input }) => [
      isObject(result) ? result['id'] : undefined,
      input['parent_id'] ?? null,
    ]),
  );
  const causes = context.trace.controls.flatMap((control) =>
    control.ok ? CHANNEL_CAUSES.flatMap((row) => causesOfRow(row, control, parents, context)) : [],
  );
  const knownSince = (frame: Frame): number =>
    Math.max(joined(frame.conn), frame.conn.frames.find((other) => channelOf(other) === channelOf(frame))?.line ?? 0);
  countDeliveries(
    frames,
    causes,
    (frame) => identityOf(frame),
    (frame, line) => line > knownSince(frame),
    result,
  );
  return result;
});

const channelOf = (frame: Frame): Json | undefined =>
  frame.dir === 's2c' && frame.event === 'events:channel' && isObject(frame.payload)
    ? frame.payload['channel_id']
    : undefined;

function identityOf({ type, payload }: Frame): string | undefined {
  const id = isObject(payload) ? payload['message_id'] : undefined;
  return typeof id === 'string' && type !== undefined && type !== 'typing' ? `${type} ${id}` : undefined;
}

/** The delivery that a request causes according to this row. */
function causesOfRow(
  row: ChannelCause,
  control: Control,
  parents: Map<Json | undefined, Json>,
  { projection }: RuleContext,
): Cause[] {
  if (row.trigger !== control.trigger) return [];
  if (row.behaviour !== undefined && projection.release.behaviour[row.behaviour] !== true) return [];
  const captures = new Map<string, Json>([
    ['with', control.with],
    ['result', control.result ?? null],
    ['parent', { id: parents.get(String(control.with['message_id'])) ?? null }],
  ]);
  if (row.when !== undefined && findMismatch(row.when, { with: control.with, parent: captures.get('parent')! }))
    return [];
  const id = resolve(row.message_id, captures);
  return typeof id === 'string'
    ? [
        {
          line: control.line,
          id: `${row.type} ${id}`,
          type: row.type,
          trigger: control.trigger,
        },
      ]
    : [];
}
