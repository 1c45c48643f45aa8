/**
 * Who starts the client under test, and how one talks to it: a command, a phone that somebody holds, or code in this
 * process.
 *
 * @module
 */
import type { ClientAction, Json, JsonObject } from '../../../src/suite/types.js';
import type { MockEnd } from './mock-transport.js';

/** Where the client is to connect, and as whom. */
export interface ClientAddress {
  url: string;
  token: string;
  /** Account behind the token, for clients that sign in. */
  email?: string;
  password?: string;
  /** A model that answers, for a client that asks for a completion and ends. */
  model?: string;
  /** What it connects with, where that is not TCP. */
  mock?: MockEnd;
}

/** What a client says of itself and does. */
export interface ClientEvents {
  /** It can be told to do these things, and shows what it shows. */
  can?(abilities: readonly string[]): void;
  /** It shows something else now. */
  shows?(state: JsonObject): void;
  /** It ended by itself, with this exit code (undefined: by a signal). */
  ended?(code: number | undefined): void;
}

/** A client that runs. */
export interface RunningClient {
  /** True until it has ended. */
  readonly isRunning: boolean;
  /** Tells a driven client to do something; answers why it did not. */
  do(action: ClientAction, input: JsonObject): Promise<string | undefined>;
  /** The end of what it wrote, for somebody who must find out why it failed. */
  lastWords(): string;
  /** Ends it; answers in words what it left behind. */
  stop(): Promise<string[]>;
}

/** See the module. */
export interface ClientHost {
  /** What the client is called in the report. */
  readonly name: string;
  /** False: there is one client, which nobody can start again. */
  readonly restarts: boolean;
  start(address: ClientAddress, events: ClientEvents): Promise<RunningClient>;
}

/** A value as text in a line of the protocol between runner and client. */
export const lineOf = (value: Json): string => `${JSON.stringify(value)}\n`;
