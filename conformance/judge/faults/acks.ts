/**
 * Faults of acks.
 *
 * @module
 */
import type { LosslessJson } from '../../../src/suite/basics.js';
import type { Mismatch } from '../../match/index.js';
import type { Side } from './events.js';

/** A fault of an ack. */
export type AckFault = MissingAck | UnexpectedAck | AckMismatch | DuplicateAck | UnrequestedAck | ReusedAckId;

/** The ack that a step requires. */
export interface SoughtAck {
  /** The event to be acknowledged. */
  event?: string | undefined;
  /** The side that must acknowledge. */
  sender: Side;
  /** Pattern for the arguments; absent when any are accepted. */
  pattern?: LosslessJson | undefined;
  /** The frame concerned, for a step with several frames. */
  case?: string | undefined;
  /** Ack id, for a call to a client. */
  id?: number | undefined;
}

/** A request was not acknowledged. */
export interface MissingAck extends SoughtAck {
  code: 'missing-ack';
  /** True when later requests of the session were acknowledged. */
  laterAcked?: boolean | undefined;
}

/** A request was acknowledged that must not be acknowledged. */
export interface UnexpectedAck extends SoughtAck {
  code: 'unexpected-ack';
  actual: LosslessJson;
}

/** A request was acknowledged with wrong arguments. */
export interface AckMismatch extends SoughtAck {
  code: 'ack-mismatch';
  actual: LosslessJson;
  /** Where the arguments do not match. */
  mismatch: Mismatch;
}

/** A request was acknowledged more than once. */
export interface DuplicateAck {
  code: 'duplicate-ack';
  sender: Side;
  id: number;
  /** Pattern for the arguments of the only ack, in a step. */
  pattern?: LosslessJson | undefined;
  /** Number of acks received, in a step. */
  count?: number | undefined;
}

/** An ack has an id that no request had. */
export interface UnrequestedAck {
  code: 'unrequested-ack';
  sender: Side;
  id: number;
}

/** Two calls on one connection use the same ack id. */
export interface ReusedAckId {
  code: 'reused-ack-id';
  event: string;
  id: number;
}
