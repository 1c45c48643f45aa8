/**
 * Renders `generated/client.ts`: facts that a client needs besides the types of events. It is small, because browsers
 * load it.
 *
 * @module
 */
import type { Json, MessageSpec, Suite } from '../src/suite/types.js';
import { banner } from './banner.js';
import { formatJson } from './json.js';
import { InputError } from './problems.js';

/** The text of the module: event names by release, interval of the heartbeat (s), rooms, refusals of calls. */
export function renderClient({ messages, releases }: Suite): string {
  const heartbeat = messages.find(({ every }) => every !== undefined);
  if (!heartbeat)
    throw new InputError(['asyncapi.yaml: no message says with "every" how often a client sends its heartbeat.']);
  const namesByEvent = new Map(messages.flatMap(({ event, names }) => (names ? [[event, names] as const] : [])));
  const refusals = messages.flatMap(({ type, refusal }) =>
    type !== undefined && refusal ? [[type, refusal] as const] : [],
  );
  const rooms = messages.flatMap((message) => (message.enters ? [roomEvents(message, messages)] : []));
  return `${banner('asyncapi.yaml', 'What a client must know besides the shapes of events.')}

/** The newest release that is described. */
export const NEWEST_RELEASE = '${releases.at(-1)!.version}';

/** The event that says that the client is still there, how often it is sent (s), and since which release. */
export const HEARTBEAT = ${literalText({
    event: heartbeat.event,
    seconds: heartbeat.every!,
    since: heartbeat.since ?? releases[0]!.version,
  })} as const;

/** Names that an event had in older releases, by its newest name; \`since\` and \`until\` are inclusive. */
export const NAMES: {
  readonly [event: string]: readonly { readonly name: string; readonly since?: string; readonly until?: string }[];
} = ${literalText(Object.fromEntries(namesByEvent) as unknown as Json)};

/**
 * Acknowledgement arguments of a client that cannot or will not answer a call, by its type; \`$why\` stands for the
 * reason.
 */
export const REFUSALS: { readonly [type: string]: readonly unknown[] } = ${literalText(Object.fromEntries(refusals))};

/** An event that enters a room, and the one that leaves it. \`by\`: keys of the payload that name the room. */
export interface RoomEvents {
  readonly enter: { readonly event: string; readonly type?: string };
  readonly by: readonly string[];
  readonly leave?: { readonly event: string; readonly type?: string };
}

/** Rooms that a client enters by itself, and enters again after a reconnect. */
export const ROOMS: readonly RoomEvents[] = ${literalText(rooms)};
`;
}

function roomEvents(message: MessageSpec, messages: readonly MessageSpec[]): Json {
  const leave = messages.find(({ leaves }) => leaves === message.key);
  const eventAndType = ({ event, type }: MessageSpec): Json => ({ event, ...(type === undefined ? {} : { type }) });
  return { enter: eventAndType(message), by: message.enters!, ...(leave ? { leave: eventAndType(leave) } : {}) };
}

/** A TypeScript literal: JSON is valid TypeScript, and `formatJson` keeps its layout. */
const literalText = (value: Json): string => formatJson(value);
