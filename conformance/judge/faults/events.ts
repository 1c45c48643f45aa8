/**
 * Faults of the events that were sent: which, how often, in which order, and to whom.
 *
 * @module
 */
import type { LosslessJson } from '../../../src/suite/basics.js';
import type { Mismatch } from '../../match/index.js';

/** Who sends. */
export type Side = 'server' | 'client';

/** A fault of the events that were sent: which, how often, in which order, and to whom. */
export type EventFault =
  | MissingEvent
  | WrongCount
  | DeliveryCount
  | UnexpectedEvent
  | ForbiddenEvent
  | MissingInSequence
  | WrongOrder
  | DifferentSequence
  | DuplicateEvent
  | EventWithoutCause
  | MissingDelivery
  | WrongRecipient
  | WrongSender
  | UnknownEvent;

/** The events that a step of a scenario is about. */
export interface SoughtEvents {
  /** Name of the event in the release; of a client also `connect`, `request`, `ack`; `*` for any. */
  event: string;
  /** Who was to send it. */
  sender: Side;
  /** What its payload was compared with; absent when any would do. */
  pattern?: LosslessJson | undefined;
}

/** A step wanted an event, and none came that fits. */
export interface MissingEvent extends SoughtEvents {
  code: 'missing-event';
  /** How often it was to come; absent: at least once. */
  times?: number | undefined;
  /** Of the events of that name that came, the one that fits best, and where it does not. */
  nearest?: (Mismatch & { wire: string }) | undefined;
}

/** A step wanted an event a certain number of times, and it came with another number. */
export interface WrongCount extends SoughtEvents {
  code: 'wrong-count';
  times: number;
  count: number;
}

/** A session received the event that a cause brings too often or too rarely. */
export interface DeliveryCount {
  code: 'delivery-count';
  event: string;
  /** `data.type` of the event. */
  type: string;
  /** Trigger that causes it; absent when another session sent it. */
  trigger?: string | undefined;
  /** How many were expected: one for each cause. */
  times: number;
  count: number;
}

/** A step expects no such event, or at most some number of them. */
export interface UnexpectedEvent extends SoughtEvents {
  code: 'unexpected-event';
  /** The highest number that would have been right. */
  allowed: number;
  count: number;
}

/** An event was sent when, or to whom, no such event may be sent. */
export interface ForbiddenEvent {
  code: 'forbidden-event';
  sender: Side;
  /** Its name; absent when it was another packet of the namespace. */
  event?: string | undefined;
  /** `data.type` of the event. */
  type?: string | undefined;
  /**
   * When it must not be sent: at all, after a DISCONNECT, to a session that never authenticated, after the end of a
   * reply.
   */
  when: 'never' | 'after-disconnect' | 'unauthenticated' | 'after-end';
  /** Names that must not be sent, with `never`; types that may be, with `after-end`. */
  names?: string[] | undefined;
}

/** A step expects a sequence of events, and one of them is not at its place. */
export interface MissingInSequence extends SoughtEvents {
  code: 'missing-in-sequence';
  /** 1-based place in the sequence. */
  position: number;
}

/** An event was received after something that it must precede. */
export interface WrongOrder {
  code: 'wrong-order';
  event: string;
  /** `data.type` of the event. */
  type?: string | undefined;
  /** Id of the ack that must follow it. */
  beforeAck?: number | undefined;
  /** Name of the event that must follow it, because that one was sent after the ack of this one. */
  beforeEvent?: string | undefined;
}

/** Two sessions in one room received different events, or in a different order. */
export interface DifferentSequence {
  code: 'different-sequence';
  event?: string | undefined;
  /** What another session received in its place, shortened; absent when it received nothing. */
  other?: string | undefined;
}

/** An event was received twice that must be received once. */
export interface DuplicateEvent {
  code: 'duplicate-event';
  event: string;
  /** Keys of the payload of which one must differ from event to event. */
  keys?: string[] | undefined;
  /** Event of another session that causes it, one for each. */
  cause?: string | undefined;
}

/** An event was received that nothing in the trace causes. */
export interface EventWithoutCause {
  code: 'event-without-cause';
  event: string;
  /** `data.type` of the event. */
  type?: string | undefined;
  /**
   * What must cause it: a session's own event, a request that authors it, a plugin's call, an event of another
   * session, a request.
   */
  cause: 'sent' | 'authored' | 'plugin' | 'relayed' | 'requested';
  /** Events of clients that cause it, with `relayed` and `requested`. */
  events?: string[] | undefined;
}

/** A session in a room did not receive what another session in it received. */
export interface MissingDelivery {
  code: 'missing-delivery';
  event: string;
  room: string;
  /** The session that did not receive it. */
  missingAt: string;
}

/** An event reached a session that must not receive it. */
export interface WrongRecipient {
  code: 'wrong-recipient';
  event: string;
  /** Ids of the users at the session; empty for an anonymous one. */
  users?: string[] | undefined;
  /** Event with which a session must have asked to enter the room, and been let in, to receive it. */
  entry?: string | undefined;
}

/** An event names a user who did not send it. */
export interface WrongSender {
  code: 'wrong-sender';
  event: string;
  /** Id of the user that it names. */
  user?: LosslessJson | undefined;
}

/** A client sent an event that servers of the release do not know. */
export interface UnknownEvent {
  code: 'unknown-event';
  event: string;
  release: string;
}
