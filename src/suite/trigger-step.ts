/**
 * The step that makes the server do something, and how sessions answer what the server asks them meanwhile.
 *
 * @module
 */
import type { Json, JsonObject } from './basics.js';
import type { TriggerName } from './triggers/table.js';

/**
 * One answer. The answers of a step are given in the order in which they are written: each waits for the one above it,
 * so that calls in flight together can be answered in any order.
 */
export interface Answer {
  /** Session that answers. */
  at: string;
  /** Matcher for the payload of the call; the first call that matches and is not answered yet is the one. Absent: any call. */
  match?: Json;
  /** True: the call may have come before the step, in answer to one above. */
  earlier?: true;
  /** Arguments of the acknowledgement. Absent with `end`. */
  ack?: Json[];
  /** True: the acknowledgement is sent twice. */
  twice?: true;
  /** Instead of answering the session ends: `close` the websocket, or `leave` with a Socket.IO DISCONNECT. */
  end?: 'close' | 'leave';
  /** `$name.path` is then the payload of the call, in `next`, in later answers and in later steps. */
  name?: string;
  /** What is sent after the answer, one after the other. */
  next?: FollowUp[];
}

/** An event that a session sends after an answer. */
export type FollowUp = (
  | { /** Event to send with an ack id; its ack is waited for. */ call: string }
  | { /** Event to send without an ack id. */ emit: string }
) & {
  /** Session that sends it. */
  as: string;
  send: Json;
};

/** Makes the server do something through the subject's control plane. */
export interface TriggerStep {
  trigger: TriggerName;
  /** Person (not session) who does it. */
  as: string;
  with?: JsonObject;
  /** Later steps say `$name.path` for the recorded result. */
  name?: string;
  /** True: the subject must refuse. */
  refused?: boolean;
  /** Matcher for the recorded result. */
  result?: Json;
  /** True: asked again and again until the result matches, at most for the deadline of a wait; the last result is judged. */
  eventually?: boolean;
  /** How sessions answer the calls that come meanwhile. */
  answers?: Answer[];
  proves?: string[];
}
