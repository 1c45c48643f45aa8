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

/** What a fault touches. Every key given must match. */
export interface ClientWhere {
  /**
   * `send`: a frame of the client. `receive`: a frame of the server. `show`: what the client shows. `close`: the client
   * closes a websocket. `option`: what the client is created with. `end`: the client ends.
   */
  effect: ClientTarget;
  frame?: FrameKind;
  /** Newest name of the event; of an acknowledgement: of the call that it answers. */
  event?: string;
  /** `data.type` of the event; of an acknowledgement: of the call that it answers. */
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

/** One operator on what `where` names. */
export interface ClientFault extends Operation {
  where: ClientWhere;
}

/** What every client mutant has; its release is that of the server and of the client. */
interface ClientCommon extends Common {
  /** Which client has the fault: one that shows state and can be driven (absent), or one that asks once and ends. */
  client?: 'asker';
}

/** A client mutant that is data. `and` is the same fault in another place. */
export interface ClientOperatorMutant extends ClientCommon, ClientFault {
  and?: ClientFault[];
}

/** Whether the client sends or receives a frame. */
export type Direction = 'send' | 'receive';

/** One websocket of a client, as faults act on it. */
export interface Link {
  /** The n-th of the client, counted from 1. */
  readonly number: number;
  /** Calls of the server on it, by their ids. */
  readonly calls: Map<number, Named>;
  /** Sends a frame past every fault. */
  send(frame: string): void;
  /** Receives a frame past every fault. */
  receive(frame: string): void;
  /** Closes the websocket from the client's side. */
  close(): void;
}

/** What faults need to know of the client that has them. */
export interface ClientContext {
  /** Newest name of an event on the wire. */
  eventName(wire: string): string;
  /** Replaces placeholders such as `<token>`. */
  fill<T extends Json>(value: T): T;
  /** Calls back later, unless the client is closed before. */
  later(ms: number, what: () => void): void;
  /** How many websockets the client has opened so far. */
  opened(): number;
}

/** The places where a deliberate fault can be put into a client. The absent ones change nothing. */
export interface ClientFaults {
  /** Replaces a text frame that is sent or received. */
  frame?(direction: Direction, frame: string, link: Link): string[];
  /** Replaces what the client shows; undefined: nothing is shown. */
  show?(state: JsonObject): JsonObject | undefined;
  /** Called once the client exists; returns what is called when it closes. */
  start?(client: Client, address: ClientAddress): (() => void) | void;
}

/** Makes the faults of one client: called once for each, because faults keep state. */
export type ClientFaultsFactory = (context: ClientContext) => ClientFaults;

/** A client mutant whose fault is code, where no operator fits. */
export interface ClientCodeMutant extends ClientCommon {
  faults: ClientFaultsFactory;
  /** Why no operator fits. */
  because: string;
}

/** One client mutant as written in YAML. */
export type ClientMutant = ClientOperatorMutant | ClientCodeMutant;

/** The faults of a mutant that are data; none where it is code. */
export const operatorFaults = (mutant: ClientMutant): ClientFault[] =>
  'faults' in mutant ? [] : [mutant, ...(mutant.and ?? [])];
