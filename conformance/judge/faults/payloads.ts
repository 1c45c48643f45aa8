/**
 * Faults of what is carried: payloads, results of triggers, and what must not be told to whom it was sent.
 *
 * @module
 */
import type { LosslessJson } from '../../../src/suite/basics.js';
import type { Mismatch } from '../../match/index.js';

/** A fault of what an event, an ack or a packet carries. */
export type PayloadFault = SchemaFault | WrongValue | DifferentFields | ArgumentCount | MissingType | TextMismatch;

/** A value is not valid against its schema. */
export interface SchemaFault {
  code: 'schema';
  /** Event that carries it, or that is acknowledged with it. */
  event?: string | undefined;
  /**
   * Which part of the traffic it is; `plugin-data`: data that are the server's own, where they are not as a plugin
   * wrote them.
   */
  part: 'payload' | 'data' | 'plugin-data' | 'ack' | 'open' | 'connect';
  /** Id of the schema; absent where the release has none of its own. */
  schema?: string | undefined;
  /** Where it is not valid, and why, as the validator says. */
  reason: string;
}

/** A value is another one than the release has there. */
export interface WrongValue {
  code: 'wrong-value';
  event?: string | undefined;
  /** Where it stands. */
  path: 'interaction_id' | 'maxPayload' | 'namespace';
  /** What it should be; absent for any text. */
  expected?: LosslessJson | undefined;
  actual?: LosslessJson | undefined;
  /** Release that has that value. */
  release?: string | undefined;
}

/** Two fields of a payload must be equal, and are not. */
export interface DifferentFields {
  code: 'different-fields';
  event: string;
  /** Where the two stand. */
  paths: [string, string];
  /** What they are; a field that is not there is absent. */
  first?: LosslessJson | undefined;
  second?: LosslessJson | undefined;
}

/** An event carries no argument, or more than one. */
export interface ArgumentCount {
  code: 'argument-count';
  event: string;
  count: number;
}

/** A payload names no `data.type`. */
export interface MissingType {
  code: 'missing-type';
  event: string;
}

/** A text that is sent in pieces does not fit the pieces before it. */
export interface TextMismatch {
  code: 'text-mismatch';
  event: string;
  /** `continues`: it must begin with the text before it. `adds-up`: the pieces must make the whole. */
  relation: 'continues' | 'adds-up';
  expected?: LosslessJson | undefined;
  actual: string;
}

/** A fault of what the server answered to a trigger. */
export type TriggerFault = Refused | Accepted | ResultMismatch;

/** What a trigger brought. */
export interface TriggerAnswer {
  trigger: string;
  /** HTTP status, where it is known. */
  status?: number | undefined;
  /** The result; absent when there was none. */
  actual?: LosslessJson | undefined;
}

/** A trigger was refused that had to be accepted. */
export interface Refused extends TriggerAnswer {
  code: 'refused';
}

/** A trigger was accepted that had to be refused. */
export interface Accepted extends TriggerAnswer {
  code: 'accepted';
}

/** The result of a trigger is not what it must be. */
export interface ResultMismatch {
  code: 'result-mismatch';
  trigger: string;
  pattern: LosslessJson;
  mismatch: Mismatch;
}

/** Something reached a session that its person must not learn. */
export interface LeakFault {
  code: 'leak';
  /**
   * What must not be told: a token, password, key or e-mail address; the id of something; what went wrong inside the
   * server.
   */
  kind: 'secret' | 'id' | 'internal-text';
  /** Of an id, what it is the id of. */
  of?: string | undefined;
  /** What leaked, each named and not shown, except for words that the requirement itself names. */
  leaked: Leaked[];
}

/** Something that leaked, named and not shown. */
export interface Leaked {
  /** What it is: `a token`. */
  what: string;
  /** Id of the user whom it belongs to, where the trace tells. */
  whose?: string | undefined;
}
