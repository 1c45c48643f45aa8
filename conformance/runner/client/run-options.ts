/**
 * What a run against a client is asked for, and what it yields.
 *
 * @module
 */
import type { Judgement } from '../../judge/verdict.js';
import type { CommonRunOptions, CommonRunResult } from '../shared/run-options.js';
import type { ClientHost } from './client-host.js';
import type { Transport } from './recording-proxy.js';

/** What {@link runClient} needs. */
export interface ClientRunOptions extends CommonRunOptions {
  /** Base URL of the server behind the proxy; it belongs to the run. */
  upstream: string;
  /** Token of its administrator. */
  token: string;
  /** Release whose behaviour the server behind has. */
  profile: string;
  host: ClientHost;
  /** What the client does not do, of what every client is taken to do. */
  lacks?: readonly string[];
  /** True: the client asks for one completion and ends. */
  oneShot?: boolean;
  /** Clients at a time; 12 when absent. */
  parallel?: number;
  /** Address and port of the first slot, for clients that somebody else starts. */
  listen?: { host?: string; port?: number };
  /** Folder of a built web client, to be served beside the API. */
  statics?: string;
  /** What carries the websockets of the client; `mock` only for clients in this process. TCP when absent. */
  transport?: Transport;
  /** How long the client may take to connect, in ms; 10,000 when absent. */
  arrival?: number;
  /**
   * No `wait` of a scenario lasts longer than this, in s: for a client that is known to be quicker than clients have to
   * be.
   */
  longest?: number;
}

/** What a run against a client yields. */
export interface ClientRunResult extends CommonRunResult {
  judgement: Judgement;
}
