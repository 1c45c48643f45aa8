/**
 * How the client under test is started and controlled: as a command, by a person with a phone, or as code in this
 * process.
 *
 * @module
 */
import type { ClientAction, Json, JsonObject } from '../../../src/suite/types.js';
import type { MockClientSide } from './mock-transport.js';

/** The address and the account for the client. */
export interface ClientAddress {
  url: string;
  token: string;
  /** E-mail address of the token's account, for clients that sign in. */
  email?: string;
  password?: string;
  /** Name of a scripted model, for a client that requests one completion and ends. */
  model?: string;
  /** The transport, when it is not TCP. */
  mock?: MockClientSide;
}

/** Callbacks for what the client reports and does. */
export interface ClientEvents {
  /** The client can perform these actions, or report its state (`shows`). */
  can?(abilities: readonly string[]): void;
  /** The client shows a new state. */
  shows?(state: JsonObject): void;
  /** The client ended by itself, with this exit code; undefined after a signal. */
  exited?(code: number | undefined): void;
}

/** A running client. */
export interface RunningClient {
  /** True until the client has ended. */
  readonly isRunning: boolean;
  /** Instructs a driven client. Resolves with the reason when the client could not do it. */
  do(action: ClientAction, input: JsonObject): Promise<string | undefined>;
  /** The end of the client's output, to explain a failure. */
  lastOutput(): string;
  /** Ends the client. Resolves with a sentence for each thing that it left behind. */
  stop(): Promise<string[]>;
}

/** Starts clients of one kind. */
export interface ClientHost {
  /** Name of the client in the report. */
  readonly name: string;
  /** False when there is only one client, which the runner cannot restart. */
  readonly canRestart: boolean;
  start(address: ClientAddress, events: ClientEvents): Promise<RunningClient>;
}

/** A value as one line of the protocol between runner and client. */
export const protocolLine = (value: Json): string => `${JSON.stringify(value)}\n`;
