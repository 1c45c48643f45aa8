/**
 * The step that makes the server do something, and how sessions answer the calls that the server makes during it.
 *
 * @module
 */
import type { LosslessJson, LosslessJsonObject } from './basics.js';
import type { TriggerName } from './triggers/table.js';

/**
 * One answer. Answers are given in the order in which they are written: each waits for the one above it, so that
 * calls in flight at the same time can be answered in any order.
 */
export interface Answer {
  /** Session that answers. */
  at: string;
  /** Matcher for the payload of the call: the first matching call without an answer is answered. Absent: any call. */
  match?: LosslessJson;
  /** True: the call may have arrived before the step, because of an answer above. */
  earlier?: true;
  /** Arguments of the acknowledgement. Absent with `end`. */
  ack?: LosslessJson[];
  /** True: the acknowledgement is sent twice. */
  twice?: true;
  /** Ends the session instead of answering: `close` the WebSocket, or `leave` with a Socket.IO DISCONNECT. */
  end?: 'close' | 'leave';
  /** Name of the call's payload: `$name.path` refers to it in `next`, in later answers and in later steps. */
  name?: string;
  /** Events to send after the answer, one after another. */
  next?: FollowUp[];
}

/** An event that a session sends after an answer. */
export type FollowUp = (
  | { /** Event to send with an ack id; the ack is waited for. */ call: string }
  | { /** Event to send without an ack id. */ emit: string }
) & {
  /** Session that sends it. */
  as: string;
  send: LosslessJson;
};

/** Makes the server do something through the subject's control plane. */
export interface TriggerStep {
  trigger: TriggerName;
  /** Person (not session) on whose behalf it is done. */
  as: string;
  with?: LosslessJsonObject;
  /** Name of the recorded result: later steps refer to it as `$name.path`. */
  name?: string;
  /** True: the subject must refuse. */
  refused?: boolean;
  /** Matcher for the recorded result. */
  result?: LosslessJson;
  /** True: repeated until the result matches, at most for the deadline of a wait; the last result is judged. */
  eventually?: boolean;
  /** How sessions answer the calls that arrive meanwhile. */
  answers?: Answer[];
  proves?: string[];
}
