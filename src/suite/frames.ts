/**
 * The step that sends unusual frames, such as malformed ones.
 *
 * @module
 */
import type { LosslessJson, Range } from './basics.js';

/** Sends frames unchanged, one after another, without waiting for acks, which may never arrive. */
export interface FramesStep {
  frames: FrameEntry[];
  as: string;
  proves?: string[];
}
/**
 * One entry of a {@link FramesStep}: a frame as text or bytes, or an unusual event (with an ack id).
 */
export interface FrameEntry extends Range {
  /** Name of the case in reports. */
  case: string;
  text?: string;
  /** A binary WebSocket frame. */
  base64?: string;
  /** Newest name of the event; `no-such-...` for an unknown one. */
  event?: string;
  args?: LosslessJson[];
  /** Bytes (base64) sent after the event as its one binary attachment. */
  attach?: string;
  /**
   * The expected ack of the event by release, as in {@link CallStep.ack}; a {@link Projection} has at most one. Absent:
   * the ack is not checked.
   */
  acks?: (Range & { ack: LosslessJson })[];
}
