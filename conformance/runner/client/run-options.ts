/**
 * What a run against a client is asked for, and what comes out of it.
 *
 * @module
 */
import type { Suite } from '../../../src/suite/types.js';
import type { Judgement } from '../../judge/verdict.js';
import type { Progress } from '../server/run-options.js';
import type { SubjectFactory } from '../../subjects/subject.js';
import type { TraceLine } from '../../trace/line.js';
import type { Transport } from './recording-proxy.js';
import type { ClientHost } from './client-host.js';

/** What {@link runClient} needs. */
export interface ClientRunOptions {
  /** Base URL of the server behind; it belongs to the run. */
  upstream: string;
  /** Token of its administrator. */
  token: string;
  suite: Suite;
  /** Release whose behaviour the server behind has. */
  profile: string;
  subject: SubjectFactory;
  host: ClientHost;
  /** What the client does not do, of what every client is taken to do. */
  lacks?: readonly string[];
  /** True: the client asks for one completion and ends. */
  oneShot?: boolean;
  /** Areas, and ids or globs of requirements or scenarios. Absent or empty: everything. */
  only?: string[];
  /** True leaves out the slow scenarios. */
  quick: boolean;
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
  /** How long to wait for what is expected, in ms; 5000 when absent. */
  deadline?: number;
  /** No "wait" of a scenario lasts longer than this, in s: for who knows that the client is quicker than every client has to be. */
  longest?: number;
  /** Called with every line, redacted, in order. */
  onLine?(line: TraceLine): void;
  progress?: Progress;
  /** Aborted by Ctrl-C: the run stops, cleans up and judges what it has. */
  signal: AbortSignal;
}

/** What a run yields. */
export interface ClientRunResult {
  /** The trace, redacted. */
  lines: TraceLine[];
  judgement: Judgement;
  /** What the client left behind, in words. */
  left: string[];
  interrupted: boolean;
  /** Why the run is incomplete. */
  trouble?: string;
}
