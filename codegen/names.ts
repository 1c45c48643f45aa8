/**
 * Names that the bindings give to the events that have variants (`data.type`).
 *
 * @module
 */
import type { MessageSpec } from '../src/suite/types.js';

/** What is exported for one such event. */
export interface EventNaming {
  event: string;
  direction: 'c2s' | 's2c';
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
      .filter((message) => message.type !== undefined)
      .map((message) => [`${message.direction} ${message.event}`, message]),
  );
  return [...keys.values()].map(({ event, direction }) => naming(event, direction));
}

function naming(event: string, direction: 'c2s' | 's2c'): EventNaming {
  if (event === 'events' && direction === 's2c') return names(event, direction, 'Event', 'Events', 'Events');
  const pascal = (event.startsWith('events:') ? event.slice('events:'.length) : event).replace(
    /(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,
    (_, letter: string) => letter.toUpperCase(),
  );
  const stem = `${pascal}${direction === 's2c' ? 'Event' : 'Request'}`;
  return names(event, direction, stem, stem, stem);
}

function names(event: string, direction: 'c2s' | 's2c', stem: string, payload: string, validate: string): EventNaming {
  return {
    event,
    direction,
    known: stem === 'Event' ? 'KnownEvent' : stem,
    any: `Any${stem}`,
    payload: `${payload}Payload`,
    anyPayload: `Any${payload}Payload`,
    answers: `${stem}Answers`,
    guard: `isKnown${stem}`,
    validate: `validate${validate}`,
  };
}
