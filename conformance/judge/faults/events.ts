/**
 * Faults of sent events: presence, number, order and recipients.
 *
 * @module
 */
import type { LosslessJson } from '../../../src/suite/basics.js';
import type { Mismatch } from '../../match/index.js';

/** The side that sends. */
export type Side = 'server' | 'client';

/** A fault of sent events: presence, number, order or recipients. */
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

/** The events that a step requires or forbids. */
export interface SoughtEvents {
  /** Name of the event in the release; for a client also `connect`, `request`, `ack`; `*` for any. */
  event: string;
  /** The side that sends it. */
  sender: Side;
  /** Pattern for the payload; absent when any is accepted. */
  pattern?: LosslessJson | undefined;
}

/** No event matched a step that requires one. */
export interface MissingEvent extends SoughtEvents {
  code: 'missing-event';
  /** Required number of events; absent: at least one. */
  times?: number | undefined;
  /** The event of that name that fits best, and where it does not match. */
  nearest?: (Mismatch & { wire: string }) | undefined;
}

/** The number of matching events differs from the number that a step requires. */
export interface WrongCount extends SoughtEvents {
  code: 'wrong-count';
  times: number;
  count: number;
}

/** A session received the event of a cause too often or too rarely. */
export interface DeliveryCount {
  code: 'delivery-count';
  event: string;
  /** `data.type` of the event. */
  type: string;
  /** Trigger that causes it; absent when an event of another session does. */
  trigger?: string | undefined;
  /** Expected number: one for each cause. */
  times: number;
  count: number;
}

/** More events matched than a step allows. */
export interface UnexpectedEvent extends SoughtEvents {
  code: 'unexpected-event';
  /** The highest allowed number. */
  allowed: number;
  count: number;
}

/** An event was sent at a time or to a session at which no such event may be sent. */
export interface ForbiddenEvent {
  code: 'forbidden-event';
  sender: Side;
  /** Name of the event; absent for another packet of the namespace. */
  event?: string | undefined;
  /** `data.type` of the event. */
  type?: string | undefined;
  /**
   * When it must not be sent: never, after a DISCONNECT, to a session that never authenticated, or after the end of a
   * reply.
   */
  when: 'never' | 'after-disconnect' | 'unauthenticated' | 'after-end';
  /** With `never`, the forbidden names; with `after-end`, the allowed types. */
  names?: string[] | undefined;
}

/** An event of a required sequence is missing at its position. */
export interface MissingInSequence extends SoughtEvents {
  code: 'missing-in-sequence';
  /** 1-based position in the sequence. */
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
  /** Name of the event that must follow it, because its request was sent after the ack of this event's request. */
  beforeEvent?: string | undefined;
}

/** Two sessions in one room received different events, or in a different order. */
export interface DifferentSequence {
  code: 'different-sequence';
  event?: string | undefined;
  /** What another session received at that position, shortened; absent when nothing. */
  other?: string | undefined;
}

/** An event was received twice but must be received once. */
export interface DuplicateEvent {
  code: 'duplicate-event';
  event: string;
  /** Keys of the payload; at least one of them must differ between two events. */
  keys?: string[] | undefined;
  /** Event of another session that causes it, once for each. */
  cause?: string | undefined;
}

/** An event was received that has no cause in the trace. */
export interface EventWithoutCause {
  code: 'event-without-cause';
  event: string;
  /** `data.type` of the event. */
  type?: string | undefined;
  /**
   * The required cause: an event of the session itself, a request that authors it, a call of a plugin, an event of
   * another session, or a request of the session.
   */
  cause: 'sent' | 'authored' | 'plugin' | 'relayed' | 'requested';
  /** Events of clients that cause it, with `relayed` and `requested`. */
  events?: string[] | undefined;
}

/** A session in a room did not receive an event that another session in the room received. */
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
  /** Ids of the session's users; empty for an anonymous session. */
  users?: string[] | undefined;
  /** Event that a session must have sent to enter the room, successfully, before it may receive this one. */
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
