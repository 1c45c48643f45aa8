/**
 * Operators on the frames that a client sends and receives.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../src/wire/lossless.js';
import type { ClientFault, FrameKind } from './client-mutant.js';
import { edit, type KeyEdit } from './paths.js';

/** One websocket of a client, as operators act on it. */
export interface Link {
  /** The n-th of the client, counted from 1. */
  readonly number: number;
  /** Calls of the server on it, by their ids. */
  readonly calls: Map<number, Named>;
  /** Past every fault. */
  send(frame: string): void;
  receive(frame: string): void;
  /** Ends the websocket from the client's side. */
  close(): void;
}

/** What an event is called. */
export interface Named {
  event?: string;
  type?: string;
}

/** What operators need to know besides the frame. */
export interface FrameContext {
  /** Newest name of an event of the wire. */
  eventName(wire: string): string;
  /** Fills placeholders such as `<token>` in. */
  fill<T extends Json>(value: T): T;
  /** Calls back later, unless the client ends before. */
  later(ms: number, what: () => void): void;
}

type Direction = 'send' | 'receive';

/** The filter for frames that one fault stands for, for one client: it counts. */
export function frameFault(
  fault: ClientFault,
  context: FrameContext,
): (direction: Direction, frame: string, link: Link) => string[] {
  let count = 0;
  return (direction, frame, link) => {
    const { where } = fault;
    if (where.effect !== direction || !touches(fault, frame, link, context)) return [frame];
    count += 1;
    return where.nth === undefined || where.nth === count ? apply(fault, direction, frame, link, context) : [frame];
  };
}

function touches({ where }: ClientFault, frame: string, link: Link, { eventName }: FrameContext): boolean {
  const kind = kindOf(frame);
  if (where.frame !== undefined && where.frame !== kind) return false;
  if (where.connection !== undefined && where.connection !== link.number) return false;
  const id = idOf(frame);
  if (where.id !== undefined && where.id !== id) return false;
  if (where.event === undefined && where.type === undefined) return true;
  const named =
    kind === 'event' ? nameIn(frame, eventName) : kind === 'ack' && id !== undefined ? (link.calls.get(id) ?? {}) : {};
  return (
    (where.event === undefined || where.event === named.event) &&
    (where.type === undefined || where.type === named.type)
  );
}

function apply(
  { operator, with: options = {} }: ClientFault,
  direction: Direction,
  frame: string,
  link: Link,
  { fill, later }: FrameContext,
): string[] {
  const { path, value } = fill({ path: options.path ?? '', value: options.value ?? null });
  switch (operator) {
    case 'drop':
      return [];
    case 'duplicate':
      return [frame, frame];
    case 'delay':
      later(options.ms ?? 0, () => (direction === 'send' ? link.send(frame) : link.receive(frame)));
      return [];
    case 'rename':
      return [changed(frame, (json) => (Array.isArray(json) ? [options.to ?? '', ...json.slice(1)] : json))];
    case 'remove-key':
    case 'add-key':
    case 'set-key':
    case 'retype-key':
      return [changed(frame, (json) => edit(json, pathIn(frame, path), operator satisfies KeyEdit, value))];
    case 'set-ack':
      return [changed(frame, () => fill(options.args ?? []))];
    case 'set-id':
      return [frame.replace(/^4[36]\d*/, `43${options.id ?? 0}`)];
    case 'add':
      return [frame, ...fill(options.frames ?? [])];
    case 'reply':
      later(options.ms ?? 0, () => fill(options.frames ?? []).forEach((reply) => link.send(reply)));
      return [frame];
    case 'close':
      link.close();
      return [];
    default:
      return [frame];
  }
}

/** In an event the path starts at the payload, everywhere else at the JSON of the frame. */
const pathIn = (frame: string, path: string): string =>
  kindOf(frame) === 'event' ? ['1', path].filter((part) => part !== '').join('.') : path;

const ENGINE: { readonly [digit: string]: FrameKind } = { 0: 'open', 1: 'end', 2: 'ping', 3: 'pong', 6: 'noop' };
const SOCKET: { readonly [digit: string]: FrameKind } = {
  0: 'connect',
  1: 'disconnect',
  2: 'event',
  3: 'ack',
  4: 'connect-error',
  5: 'event',
  6: 'ack',
};

/** Kind of a frame, by its first digits. */
export function kindOf(frame: string): FrameKind {
  return (frame.startsWith('4') ? SOCKET[frame.charAt(1)] : ENGINE[frame.charAt(0)]) ?? 'broken';
}

/** Acknowledgement id of an event or an acknowledgement. */
export function idOf(frame: string): number | undefined {
  const digits = /^4(?:[23]|[56]\d*-)(\d+)/.exec(frame)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** What the event of a frame is called; nothing where it cannot be read. */
export function nameIn(frame: string, eventName: (wire: string) => string): Named {
  const { json } = bodyOf(frame);
  if (!Array.isArray(json) || typeof json[0] !== 'string') return {};
  const type = (json[1] as { data?: { type?: unknown } | null } | null | undefined)?.data?.type;
  return { event: eventName(json[0]), ...(typeof type === 'string' ? { type } : {}) };
}

/** Splits a frame into its digits and its JSON; a frame that holds none has null. */
function bodyOf(frame: string): { head: string; json: Json } {
  const head = /^\d*(?:-\d*)?/.exec(frame)![0];
  try {
    return { head, json: parseJson(frame.slice(head.length)) };
  } catch {
    return { head, json: null };
  }
}

function changed(frame: string, change: (json: Json) => Json): string {
  const { head, json } = bodyOf(frame);
  return json === null ? frame : head + stringifyJson(change(json));
}
