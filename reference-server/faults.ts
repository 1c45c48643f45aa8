/**
 * The places where a deliberate fault can be put into the server: lists of effects, guards, and raw outgoing frames.
 *
 * @module
 */
import type { Effect } from './effects.js';
import type { Guards } from './guards.js';

/** What caused a list of effects. */
export interface FaultContext {
  /**
   * `connect`, `disconnect`, the newest name of a client's event, or the name of the REST action such as
   * `post-message`.
   */
  cause: string;
  /** Release whose behaviour the server has. */
  profile: string;
  /** Session that caused it; absent for REST. */
  sid?: string;
  /** Person who caused it; absent for anonymous sessions. */
  actor?: { id: string; email: string; token: string };
  /** Ack id the client asked with. */
  asked?: number;
  /** Sessions in a room, in the order in which they connected. */
  members(room: string): string[];
  /** All connected sessions. */
  everyone(): string[];
}

/** Kinds of outgoing frames. */
export type FrameKind = 'open' | 'connected' | 'ping' | 'event' | 'ack' | 'disconnect' | 'connect-error' | 'other';

/** The websocket a frame is about to be written to. */
export interface WireContext {
  profile: string;
  frame: FrameKind;
  /** Identity of the websocket. */
  connection: object;
  /** Writes a frame past all filters, later. */
  later(ms: number, frame: string): void;
}

/** A fault. Every part is optional; the absent ones change nothing. */
export interface Faults {
  /** Filters the effects of one handler before they are performed. */
  effects?(effects: Effect[], context: FaultContext): Effect[];
  /** Replaces access rules. */
  guards?: Partial<Guards>;
  /** Filters every outgoing text frame; `undefined` swallows it. */
  wire?(frame: string, context: WireContext): string | string[] | undefined;
  /** Looks at every incoming text frame of a websocket first: `close` ends it, `ignore` swallows the frame. */
  incoming?(frame: string, connection: object): 'close' | 'ignore' | undefined;
}
