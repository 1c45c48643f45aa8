/**
 * A subject gives the runner users, tokens, channels and chats on a server, and makes the server emit events.
 * The built-in `open-webui` subject uses the product's REST API. For a server without it, write your own and pass it
 * with `owrt server URL --subject ./my-subject.mjs`; the module's default export is a {@link SubjectFactory}.
 *
 * @example
 * import type { SubjectFactory } from 'open-webui-realtime/subject';
 *
 * const open: SubjectFactory = async (context) => new MySubject(context);
 * export default open;
 *
 * @module
 */
import type { Capability } from '../../src/suite/capabilities.js';
import type { TriggerName, Triggers } from '../../src/suite/triggers/table.js';
import type { LosslessJson, LosslessJsonObject } from '../../src/suite/types.js';

export type { Json, JsonObject, LosslessJson, LosslessJsonObject } from '../../src/suite/basics.js';

export type { Capability, TriggerName, Triggers };

/** A user on whose behalf the runner acts. */
export interface Person {
  /** Id of the user on the server; the ack of `user-join` contains it. */
  id: string;
  /** Display name on the server. */
  name: string;
  /** Role on the server. */
  role: 'admin' | 'user';
  /** Token for CONNECT and `user-join`. It is never written to a file: the recorder writes TOKEN-n. */
  token: string;
  /** Credentials for a client under test with a login form. */
  account?: { email: string; password: string };
}

/** One HTTP exchange, reported as evidence through {@link SubjectContext.exchange}. */
export interface Exchange {
  /** Id of the person, or `anon`. */
  actor: string;
  /** HTTP method. */
  method: string;
  /** Path, with the query. */
  path: string;
  /** Body of the request, parsed. */
  body?: LosslessJson;
  /** HTTP status of the response. */
  status: number;
  /** Response body, unparsed. */
  responseText: string;
}

/** What the runner gives to a subject. */
export interface SubjectContext {
  /** Base URL of the server under test, without a trailing slash. */
  url: string;
  /** Options of the command line: `email`, `password`, `token`, `passwordFile`. */
  credentials: { email?: string; password?: string; token?: string; passwordFile?: string };
  /** True when the user allows the run to install a plugin (code that the server executes). */
  allowFunctions?: boolean;
  /**
   * Host by which the server reaches this machine. Present when the user allows the run to add its scripted upstream to
   * the server's language models.
   */
  allowUpstream?: string;
  /** Time for the response to a trigger, in ms. */
  deadline?: number;
  /** Aborted when the run must end; requests should use it. */
  signal: AbortSignal;
  /** Registers a secret, so that no artefact ever contains it. */
  secret(value: string): void;
  /** Reports an HTTP exchange as evidence for the trace. Optional for subjects without HTTP. */
  exchange(exchange: Exchange, run?: string): void;
  /** Prints one line for the user. */
  say(line: string): void;
}

/** Result of a trigger. */
export interface TriggerResult {
  /** False when the server refused. Errors of the subject itself are thrown. */
  ok: boolean;
  /** HTTP status, or a similar number. */
  status?: number;
  /**
   * Result with the documented keys of the trigger. Parse responses so that integers beyond 2^53 become bigint, or omit
   * them.
   */
  result?: LosslessJson;
}

/**
 * A trigger with its input. A `switch` over the name narrows the input: `const call = { name, input } as TriggerCall`.
 */
export type TriggerCall = {
  [Name in TriggerName]: { name: Name; input: Triggers[Name]['input'] };
}[TriggerName];

/** A server under test, as the runner controls it. */
export interface Subject {
  /** Name in reports. */
  readonly name: string;
  /** Capabilities of the server, declared or probed. */
  readonly capabilities: readonly Capability[];
  /** Version that the server reports, if any. */
  readonly version?: string;
  /** Sentence for the user, printed before anything is created: what will be created and what stays. */
  readonly plan: string;
  /** Leases a person that nobody else uses now. A second call with the same role may create another person. */
  lease(role: 'admin' | 'user'): Promise<Person>;
  /** Releases a person. A person whose account was changed by a trigger must not be leased again. */
  release(person: Person): void;
  /**
   * Makes the server do something; {@link Triggers} lists the input and result of each trigger. Pass `run` on to {@link
   * SubjectContext.exchange}. Throws when the subject cannot do it.
   */
  trigger(name: TriggerName, person: Person, input: LosslessJsonObject, run: string): Promise<TriggerResult>;
  /**
   * Id of a model that answers by this script of `scripted-model/scripts.ts`. Absent: the subject has none. Only called
   * when `allowUpstream` is set.
   */
  model?(script: string): Promise<string>;
  /**
   * Removes everything that this run created. Called once, also after an error or Ctrl-C. Resolves with what could not
   * be removed.
   */
  cleanup(): Promise<string[]>;
}

/** Opens a subject. Throws an `Error` with a sentence for the user when the server cannot be used. */
export type SubjectFactory = (context: SubjectContext) => Promise<Subject>;
