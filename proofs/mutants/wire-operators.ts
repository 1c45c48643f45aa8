/**
 * Operators on raw outgoing frames.
 *
 * @module
 */
import type { WireContext } from '../../reference-server/faults.js';
import type { Json } from '../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../src/wire/lossless.js';
import type { OperatorMutant, With } from './mutant.js';
import type { KeyEdit } from './paths.js';
import { edit } from './paths.js';

/** Frames that wait for others to pass, by websocket. */
type Held = WeakMap<object, { frame: string; left: number }[]>;

/** The filter for outgoing frames that the mutant stands for. */
export function wireFault(mutant: OperatorMutant): (frame: string, context: WireContext) => string[] {
  const held: Held = new WeakMap();
  const seen = new WeakMap<object, number>();
  return (frame, context) => {
    // Pings come by the clock: what is held for the next frames must not depend on them.
    const released = context.frame === 'ping' ? () => [] : release(held, context.connection);
    if (!matches(mutant, frame, context)) return [frame, ...released()];
    const count = (seen.get(context.connection) ?? 0) + 1;
    seen.set(context.connection, count);
    if (mutant.where.nth !== undefined && mutant.where.nth !== count) return [frame, ...released()];
    return [...apply(mutant, frame, context, held), ...released()];
  };
}

function matches({ where }: OperatorMutant, frame: string, context: WireContext): boolean {
  if (where.frame !== undefined && where.frame !== context.frame) return false;
  if (where.event === undefined && where.type === undefined) return true;
  if (context.frame !== 'event') return false;
  const [name, payload] = bodyOf(frame).json as [string, { data?: { type?: string } } | undefined];
  return (where.event ?? name) === name && (where.type === undefined || where.type === payload?.data?.type);
}

function apply(
  { operator, with: options = {} }: OperatorMutant,
  frame: string,
  context: WireContext,
  held: Held,
): string[] {
  switch (operator) {
    case 'drop':
      return [];
    case 'duplicate':
      return [frame, frame];
    case 'delay':
      if (options.ms !== undefined) context.later(options.ms, frame);
      else held.set(context.connection, [...(held.get(context.connection) ?? []), { frame, left: options.after ?? 1 }]);
      return [];
    case 'rename':
      return [
        changed(frame, (json) =>
          context.frame === 'event' && Array.isArray(json) ? [options.to ?? '', ...json.slice(1)] : json,
        ),
      ];
    case 'remove-key':
    case 'add-key':
    case 'set-key':
    case 'retype-key':
      return [changed(frame, (json) => editBody(json, operator, options, context))];
    default:
      return [frame];
  }
}

/** In an event the path starts at the payload, everywhere else at the JSON of the frame. */
function editBody(json: Json, how: KeyEdit, { path = '', value }: With, { frame }: WireContext): Json {
  if (frame !== 'event' || !Array.isArray(json)) return edit(json, path, how, value);
  return edit(json, `1.${path}`, how, value);
}

/** Splits a frame into its digits and its JSON. */
function bodyOf(frame: string): { head: string; json: Json } {
  const head = /^\d*/.exec(frame)![0];
  const text = frame.slice(head.length);
  return { head, json: text === '' ? null : parseJson(text) };
}

function changed(frame: string, change: (json: Json) => Json): string {
  const { head, json } = bodyOf(frame);
  return json === null ? frame : head + stringifyJson(change(json));
}

/** Counts the frame that is passing now, for the frames that were held before it. */
function release(held: Held, connection: object): () => string[] {
  const before = held.get(connection) ?? [];
  return () => {
    for (const one of before) one.left -= 1;
    const free = before.filter((one) => one.left === 0);
    held.set(
      connection,
      (held.get(connection) ?? []).filter((one) => !free.includes(one)),
    );
    return free.map((one) => one.frame);
  };
}
