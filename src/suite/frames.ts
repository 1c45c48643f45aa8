/**
 * The step that sends what no client would.
 *
 * @module
 */
import type { LosslessJson, Range } from './basics.js';

/** Sends frames as they are, one behind the other, without waiting for acks that may never come. */
export interface FramesStep {
  frames: FrameEntry[];
  as: string;
  proves?: string[];
}
/** One entry of a {@link FramesStep}: a frame as text or bytes, or an event (with an ack id) that a client would not send like that. */
export interface FrameEntry extends Range {
  /** Name of the case, for the report. */
  case: string;
  text?: string;
  /** A binary websocket frame. */
  base64?: string;
  /** Newest name of the event; `no-such-...` for an unknown one. */
  event?: string;
  args?: LosslessJson[];
  /** Bytes sent behind the event as its one binary attachment. */
  attach?: string;
  /** What the ack of the event is in some releases, as in {@link CallStep.ack}; a {@link Projection} holds one at most. Absent: not looked at. */
  acks?: (Range & { ack: LosslessJson })[];
}
