/**
 * Faults of contents: payloads, results of triggers, and data that a recipient must not learn.
 *
 * @module
 */
import type { LosslessJson } from '../../../src/suite/basics.js';
import type { Mismatch } from '../../match/index.js';

/** A fault in the contents of an event, an ack or a packet. */
export type PayloadFault = SchemaFault | WrongValue | DifferentFields | ArgumentCount | MissingType | TextMismatch;

/** A value is not valid against its schema. */
export interface SchemaFault {
  code: 'schema';
  /** Event that carries the value, or whose ack carries it. */
  event?: string | undefined;
  /**
   * Which part of the traffic the value is. `plugin-data`: data of the server, in a call that does not match any call
   * of the plugin.
   */
  part: 'payload' | 'data' | 'plugin-data' | 'ack' | 'open' | 'connect';
  /** Id of the schema; absent when the release has no schema for it. */
  schema?: string | undefined;
  /** Where and why the value is not valid, in the validator's words. */
  reason: string;
}

/** A value differs from the value of the release. */
export interface WrongValue {
  code: 'wrong-value';
  event?: string | undefined;
  /** The field that holds the value. */
  path: 'interaction_id' | 'maxPayload' | 'namespace';
  /** The required value; absent when any text is accepted. */
  expected?: LosslessJson | undefined;
  actual?: LosslessJson | undefined;
  /** Release that has that value. */
  release?: string | undefined;
}

/** Two fields of a payload must be equal, and are not. */
export interface DifferentFields {
  code: 'different-fields';
  event: string;
  /** Paths of the two fields. */
  paths: [string, string];
  /** Their values; undefined for a missing field. */
  first?: LosslessJson | undefined;
  second?: LosslessJson | undefined;
}

/** An event carries no argument, or several. */
export interface ArgumentCount {
  code: 'argument-count';
  event: string;
  count: number;
}

/** A payload has no `data.type`. */
export interface MissingType {
  code: 'missing-type';
  event: string;
}

/** A text that is sent in pieces does not match the previous pieces. */
export interface TextMismatch {
  code: 'text-mismatch';
  event: string;
  /** `continues`: it must begin with the previous text. `adds-up`: the pieces must add up to the whole. */
  relation: 'continues' | 'adds-up';
  expected?: LosslessJson | undefined;
  actual: string;
}

/** A fault of the server's response to a trigger. */
export type TriggerFault = Refused | Accepted | ResultMismatch;

/** The response to a trigger. */
export interface TriggerAnswer {
  trigger: string;
  /** HTTP status, if known. */
  status?: number | undefined;
  /** The result, if any. */
  actual?: LosslessJson | undefined;
}

/** The server refused a trigger that it had to accept. */
export interface Refused extends TriggerAnswer {
  code: 'refused';
}

/** The server accepted a trigger that it had to refuse. */
export interface Accepted extends TriggerAnswer {
  code: 'accepted';
}

/** The result of a trigger does not match. */
export interface ResultMismatch {
  code: 'result-mismatch';
  trigger: string;
  pattern: LosslessJson;
  mismatch: Mismatch;
}

/** A session received data that its user must not learn. */
export interface LeakFault {
  code: 'leak';
  /**
   * Kind of the data: a token, password, key or e-mail address; the id of an object; or internal error text of the
   * server.
   */
  kind: 'secret' | 'id' | 'internal-text';
  /** For an id, the kind of the object. */
  of?: string | undefined;
  /** The leaked data, named but not shown, except for words that the requirement itself lists. */
  leaked: Leaked[];
}

/** Leaked data, named but not shown. */
export interface Leaked {
  /** Name of the kind, such as `a token`. */
  what: string;
  /** Id of the user it belongs to, if known from the trace. */
  whose?: string | undefined;
}
