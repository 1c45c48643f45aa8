/**
 * Operators on the frames that the reference server sends.
 *
 * @module
 */
import type { WireContext } from '../../../reference-server/faults.js';
import { applyOperator, type TargetAdapter } from '../engine.js';
import { nameIn, renamed, SPOILERS, withJson } from '../frame-text.js';
import { Held } from '../held.js';
import type { OperatorMutant } from '../mutant.js';

/** A filter that applies the mutant to outgoing frames. */
export function wireFault(mutant: OperatorMutant): (frame: string, context: WireContext) => string[] {
  const heldOn = new WeakMap<object, Held<string>>();
  const matchesOn = new WeakMap<object, number>();
  return (frame, context) => {
    const { connection } = context;
    const held = heldOn.get(connection) ?? new Held<string>();
    heldOn.set(connection, held);
    // Pings do not count: the server sends them on a timer, and the delay must not depend on that.
    const released = context.frame === 'ping' ? [] : held.passed();
    if (!matches(mutant, frame, context)) return [frame, ...released];
    const count = (matchesOn.get(connection) ?? 0) + 1;
    matchesOn.set(connection, count);
    if (mutant.where.nth !== undefined && mutant.where.nth !== count) return [frame, ...released];
    return [...applyOperator(mutant, frame, adapter(context, held)), ...released];
  };
}

function matches({ where }: OperatorMutant, frame: string, context: WireContext): boolean {
  if (where.frame !== undefined && where.frame !== context.frame) return false;
  if (where.event === undefined && where.type === undefined) return true;
  if (context.frame !== 'event') return false;
  const { event, type } = nameIn(frame);
  return (where.event ?? event) === event && (where.type === undefined || where.type === type);
}

/** Adapter for frames. In an event, a path starts at the payload; in other frames, at the JSON of the frame. */
const adapter = (context: WireContext, held: Held<string>): TargetAdapter<string> => ({
  held,
  later(frame, ms) {
    context.later(ms, frame);
    return [];
  },
  spoil: (frame, how) => SPOILERS[how](frame),
  rename: (frame, name) => (context.frame === 'event' ? renamed(frame, name) : frame),
  edit: (frame, change) => withJson(frame, (json) => change(json, context.frame === 'event' ? '1' : '')),
});
