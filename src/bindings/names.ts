/**
 * Names of the types for an event with variants (`data.type`); the package itself exports the same ones.
 *
 * @module
 */
import type { MessageSpec } from '../suite/types.js';
import { pascal } from './shape.js';

/** The names for one such event. */
export interface EventNaming {
  event: string;
  direction: MessageSpec['direction'];
  /** Closed union of the known `data` objects. */
  knownData: string;
  /** Open type of any `data` object. */
  anyData: string;
  /** Payload with known data. */
  payload: string;
  /** Payload with any data. */
  anyPayload: string;
  /** Answers to the variants that are calls. */
  acks: string;
  /** Type guard from any to known. */
  guardName: string;
  /** Validator of the payload. */
  validatorName: string;
}

/** The names for each event with variants, by direction, in the order of the messages. */
export function variantEvents(messages: readonly MessageSpec[]): EventNaming[] {
  const keys = new Map(
    messages
      .filter(({ type }) => type !== undefined)
      .map((message) => [`${message.direction} ${message.event}`, message]),
  );
  return [...keys.values()].map(({ event, direction }) => {
    // the main event of the protocol has the shortest name
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
  knownData: string,
): EventNaming {
  return {
    event,
    direction,
    knownData: knownData,
    anyData: `Any${stem}`,
    payload: `${payload}Payload`,
    anyPayload: `Any${payload}Payload`,
    acks: `${stem}Answers`,
    guardName: `isKnown${stem}`,
    validatorName: `validate${payload}`,
  };
}
