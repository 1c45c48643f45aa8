/**
 * A client mutant: a healthy client of ours with one deliberate fault, and the requirement that must catch it.
 *
 * @module
 */
import type { Client } from '../../src/client/index.js';
import type { Json } from '../../src/suite/types.js';
import type { ClientAddress } from '../../conformance/runner/client/run-client.js';
import type { Common } from './mutant.js';

/** What a fault touches. Every key given must match. */
export interface ClientWhere {
  /** `send` a frame of the client, `receive` one of the server, `show` what the client shows, `close` its closing of a websocket, `option` what it is made with, `end` its end. */
  effect: 'send' | 'receive' | 'show' | 'close' | 'option' | 'end';
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

/** What an operator does; `conformance/formats/client-mutant.schema.json` says which effect has which. */
export type ClientOperator =
  | 'drop'
  | 'duplicate'
  | 'delay'
  | 'rename'
  | 'remove-key'
  | 'add-key'
  | 'set-key'
  | 'retype-key'
  | 'set-ack'
  | 'set-id'
  | 'add'
  | 'reply'
  | 'close'
  | 'keep';

/** Parameters of an operator. */
export interface ClientWith {
  ms?: number;
  to?: string;
  path?: string;
  value?: Json;
  args?: Json[];
  id?: number;
  frames?: string[];
}

/** One operator on what `where` names. */
export interface ClientFault {
  where: ClientWhere;
  operator: ClientOperator;
  with?: ClientWith;
}

/** What every client mutant says; its release is the one that the server plays and the client speaks. */
interface ClientCommon extends Common {
  /** Which healthy client has the fault: one that shows and can be driven (absent), or one that asks for a completion and ends. */
  client?: 'asker';
}

/** A client mutant that is data. `and` is the same fault in another place. */
export interface ClientOperatorMutant extends ClientCommon, ClientFault {
  and?: ClientFault[];
}

/** A fault that is code: called once the client is there; answers what ends it. */
export type ClientFaultCode = (client: Client, address: ClientAddress) => (() => void) | void;

/** A client mutant whose fault is code, where no operator fits. */
export interface ClientCodeMutant extends ClientCommon {
  fault: ClientFaultCode;
  /** Why no operator fits. */
  because: string;
}

/** One client mutant as written in YAML. */
export type ClientMutant = ClientOperatorMutant | ClientCodeMutant;

/** The faults of a mutant, as the client has them. */
export const faultsIn = (mutant: ClientMutant): ClientFault[] =>
  'fault' in mutant ? [] : [mutant, ...(mutant.and ?? [])];
