/**
 * The places where a deliberate fault can be injected: lists of effects, guards, and raw frames.
 *
 * @module
 */
import type { Effect } from './effects.js';
import type { Guards } from './guards.js';

/** The cause of a list of effects, and the sessions on the server. */
export interface FaultContext {
  /**
   * `connect`, `disconnect`, the newest name of a client's event, or the name of the REST action such as
   * `post-message`.
   */
  cause: string;
  /** Release whose behaviour the server has. */
  profile: string;
  /** Session that caused the effects; absent for REST. */
  sid?: string;
  /** User who caused the effects; absent for anonymous sessions. */
  actor?: { id: string; email: string; token: string };
  /** Ack id that the client sent. */
  asked?: number;
  /** Sessions in a room, in the order in which they connected. */
  members(room: string): string[];
  /** All connected sessions. */
  everyone(): string[];
}

/** Kinds of outgoing frames. */
export type FrameKind = 'open' | 'connected' | 'ping' | 'event' | 'ack' | 'disconnect' | 'connect-error' | 'other';

/** The websocket to which a frame is about to be written. */
export interface WireContext {
  profile: string;
  frame: FrameKind;
  /** Identity of the websocket. */
  connection: object;
  /** Writes a frame after this many milliseconds, without passing any filter. */
  later(ms: number, frame: string): void;
}

/** A fault. Every part is optional; an absent part changes nothing. */
export interface Faults {
  /** Filters the effects of one handler before they are performed. */
  effects?(effects: Effect[], context: FaultContext): Effect[];
  /** Replaces access rules. */
  guards?: Partial<Guards>;
  /** Filters every outgoing text frame; `undefined` drops it. */
  wire?(frame: string, context: WireContext): string | string[] | undefined;
  /** Reads every incoming text frame of a websocket first: `close` ends the websocket, `ignore` drops the frame. */
  incoming?(frame: string, connection: object): 'close' | 'ignore' | undefined;
}
