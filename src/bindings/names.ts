/**
 * Names of what the bindings say of an event with variants (`data.type`); the same that the package itself exports.
 *
 * @module
 */
import type { MessageSpec } from '../suite/types.js';
import { pascal } from './shape.js';

/** Names for one such event. */
export interface EventNaming {
  event: string;
  direction: MessageSpec['direction'];
  /** Closed union of the known `data` objects. */
  known: string;
  /** Open type of any `data` object. */
  any: string;
  /** Payload with known data. */
  payload: string;
  /** Payload with any data. */
  anyPayload: string;
  /** Answers to those with which a server asks for one. */
  answers: string;
  /** Type guard from any to known. */
  guard: string;
  /** Validator of the payload. */
  validate: string;
}

/** One naming for each event of a direction that has variants, in the order of the messages. */
export function variantEvents(messages: readonly MessageSpec[]): EventNaming[] {
  const keys = new Map(
    messages
      .filter(({ type }) => type !== undefined)
      .map((message) => [`${message.direction} ${message.event}`, message]),
  );
  return [...keys.values()].map(({ event, direction }) => {
    // the event that the protocol is about has the shortest name
    if (event === 'events' && direction === 's2c') return naming(event, direction, 'Event', 'Events', 'KnownEvent');
    const stem = `${pascal(event.replace(/^events:/, ''))}${direction === 's2c' ? 'Event' : 'Request'}`;
    return naming(event, direction, stem, stem, stem);
  });
}

function naming(
  event: string,
  direction: MessageSpec['direction'],
  stem: string,
  payload: string,
  known: string,
): EventNaming {
  return {
    event,
    direction,
    known,
    any: `Any${stem}`,
    payload: `${payload}Payload`,
    anyPayload: `Any${payload}Payload`,
    answers: `${stem}Answers`,
    guard: `isKnown${stem}`,
    validate: `validate${payload}`,
  };
}
