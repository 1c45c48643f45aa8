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

/** What a step wanted of an ack. */
export interface SoughtAck {
  /** Event that is acknowledged. */
  event?: string | undefined;
  /** Who was to acknowledge it. */
  sender: Side;
  /** What its arguments were compared with; absent when any would do. */
  pattern?: LosslessJson | undefined;
  /** Which of several frames it is about. */
  case?: string | undefined;
  /** Id of the ack, of a call that a client was asked. */
  id?: number | undefined;
}

/** A request was not acknowledged. */
export interface MissingAck extends SoughtAck {
  code: 'missing-ack';
  /** True when later requests of the session were. */
  laterAcked?: boolean | undefined;
}

/** A request was acknowledged that must not be. */
export interface UnexpectedAck extends SoughtAck {
  code: 'unexpected-ack';
  actual: LosslessJson;
}

/** A request was acknowledged with other arguments than it must be. */
export interface AckMismatch extends SoughtAck {
  code: 'ack-mismatch';
  actual: LosslessJson;
  /** Where the arguments do not fit. */
  mismatch: Mismatch;
}

/** A request was acknowledged more than once. */
export interface DuplicateAck {
  code: 'duplicate-ack';
  sender: Side;
  id: number;
  /** What the arguments of the only ack were to fit, in a step. */
  pattern?: LosslessJson | undefined;
  /** How many came, in a step. */
  count?: number | undefined;
}

/** An ack has an id that no request had. */
export interface UnrequestedAck {
  code: 'unrequested-ack';
  sender: Side;
  id: number;
}

/** Two calls on one connection ask for their acks under the same id. */
export interface ReusedAckId {
  code: 'reused-ack-id';
  event: string;
  id: number;
}
