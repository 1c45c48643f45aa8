/**
 * Options and result of a run against a client.
 *
 * @module
 */
import type { Judgement } from '../../judge/verdict.js';
import type { CommonRunOptions, CommonRunResult } from '../shared/run-options.js';
import type { ClientHost } from './client-host.js';
import type { Transport } from './recording-proxy.js';

/** Options of {@link runClient}. */
export interface ClientRunOptions extends CommonRunOptions {
  /** Base URL of the upstream server, which belongs to the run. */
  upstream: string;
  /** Token of an administrator of that server. */
  token: string;
  /** Release that the upstream server behaves like. */
  profile: string;
  host: ClientHost;
  /** Abilities that the client does not have, of those that every client is assumed to have. */
  lacks?: readonly string[];
  /** True for a client that requests one completion and ends. */
  oneShot?: boolean;
  /** Number of clients at once; default: 12. */
  parallel?: number;
  /** Address and port of the first slot, for clients that the user starts. */
  listen?: { host?: string; port?: number };
  /** Folder of a built web client, served next to the API. */
  staticFolder?: string;
  /** Transport of the client's websockets; default: TCP. `mock` is only for clients in this process. */
  transport?: Transport;
  /** Time for the client to connect, in ms; default: 10,000. */
  arrival?: number;
  /**
   * Upper limit for each `wait` of a scenario, in s. For a client that is known to react faster than the waits assume.
   */
  longest?: number;
}

/** Result of a run against a client. */
export interface ClientRunResult extends CommonRunResult {
  judgement: Judgement;
}
