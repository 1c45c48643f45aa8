/**
 * The step that makes the server do something, and how sessions answer the calls that the server makes during it.
 *
 * @module
 */
import type { LosslessJson, LosslessJsonObject } from './basics.js';
import type { TriggerName } from './triggers/table.js';

/**
 * One answer to a call. Answers are sent in the order in which they are written: each waits for the answer above it. So
 * a scenario can answer concurrent calls in any order.
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

/** Makes the server do something through the subject, outside the socket. */
export interface TriggerStep {
  trigger: TriggerName;
  /** Person (not session) on whose behalf the trigger acts. */
  as: string;
  with?: LosslessJsonObject;
  /** Name of the recorded result: later steps refer to it as `$name.path`. */
  name?: string;
  /** True: the subject must refuse the trigger. */
  refused?: boolean;
  /** Matcher for the recorded result. */
  result?: LosslessJson;
  /** True: the trigger is repeated until its result matches or the deadline passes; the last result is judged. */
  eventually?: boolean;
  /** Answers of sessions to the calls that arrive while the trigger runs. */
  answers?: Answer[];
  proves?: string[];
}
