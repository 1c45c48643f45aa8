/**
 * A client mutant: a client with one deliberate fault, and the requirement that must catch it.
 *
 * @module
 */
import type { Client } from '../../src/client/index.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { ClientAddress } from '../../conformance/runner/client/run-client.js';
import type { Operation } from './engine.js';
import type { Named } from './frame-text.js';
import type { Common } from './mutant.js';
import type { ClientTarget } from './operator-table.js';

/** The target of a fault. Every given key must match. */
export interface ClientWhere {
  /**
   * `send`: a frame of the client. `receive`: a frame of the server. `show`: the state that the client shows. `close`:
   * the client closes a websocket. `option`: the options of the client. `end`: the client ends.
   */
  effect: ClientTarget;
  frame?: FrameKind;
  /** Newest name of the event; for an acknowledgement, of the call that it answers. */
  event?: string;
  /** `data.type` of the event; for an acknowledgement, of the call that it answers. */
  type?: string;
  /** Acknowledgement id. */
  id?: number;
  /** The n-th websocket of the client, counted from 1. */
  connection?: number;
  /** The n-th match, counted from 1. */
  nth?: number;
}

/** Kinds of frames. */
export type FrameKind =
  'open' | 'end' | 'ping' | 'pong' | 'noop' | 'connect' | 'disconnect' | 'event' | 'ack' | 'connect-error' | 'broken';

/** One operator on the target that `where` names. */
export interface ClientFault extends Operation {
  where: ClientWhere;
}

/** Keys of every client mutant; `profile` is the release of both server and client. */
interface ClientCommon extends Common {
  /** Client with the fault. Absent: a driven client that shows its state. `asker`: one that requests once and ends. */
  client?: 'asker';
}

/** A client mutant that is data. `and` is a second fault. */
export interface ClientOperatorMutant extends ClientCommon, ClientFault {
  and?: ClientFault[];
}

/** Direction of a frame, seen from the client. */
export type Direction = 'send' | 'receive';

/** One websocket of a client, as faults act on it. */
export interface Link {
  /** Number of the websocket in this client, counted from 1. */
  readonly number: number;
  /** Calls of the server on this websocket, by acknowledgement id. */
  readonly calls: Map<number, Named>;
  /** Sends a frame without applying faults. */
  send(frame: string): void;
  /** Receives a frame without applying faults. */
  receive(frame: string): void;
  /** Closes the websocket from the client's side. */
  close(): void;
}

/** Facts about the client that faults need. */
export interface ClientContext {
  /** Newest name of an event on the wire. */
  eventName(wire: string): string;
  /** Replaces placeholders such as `<token>`. */
  fill<T extends Json>(value: T): T;
  /** Calls `what` after `ms`, unless the client is closed before. */
  later(ms: number, what: () => void): void;
  /** Number of websockets that the client has opened so far. */
  opened(): number;
}

/** Hooks for the deliberate faults of a client; an absent hook changes nothing. */
export interface ClientFaults {
  /** Replaces a text frame that is sent or received. */
  frame?(direction: Direction, frame: string, link: Link): string[];
  /** Replaces the state that the client shows; undefined shows nothing. */
  show?(state: JsonObject): JsonObject | undefined;
  /** Called when the client exists; the returned function is called when the client closes. */
  start?(client: Client, address: ClientAddress): (() => void) | void;
}

/** Makes the faults of one client. It is called once per client, because faults keep state. */
export type ClientFaultsFactory = (context: ClientContext) => ClientFaults;

/** A client mutant whose fault is code, because no operator fits. */
export interface ClientCodeMutant extends ClientCommon {
  faults: ClientFaultsFactory;
  /** Why no operator fits. */
  because: string;
}

/** One client mutant as written in YAML. */
export type ClientMutant = ClientOperatorMutant | ClientCodeMutant;

/** The faults of a mutant that is data; an empty list when it is code. */
export const operatorFaults = (mutant: ClientMutant): ClientFault[] =>
  'faults' in mutant ? [] : [mutant, ...(mutant.and ?? [])];
