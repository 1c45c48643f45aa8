/**
 * A subject tells the runner how to get users, tokens, channels and chats on a server, and how to make it emit.
 * The built-in `open-webui` subject uses the product's own REST. Write your own for a server that has none of it, and
 * pass it with `owrt server URL --subject ./my-subject.mjs`; the module's default export is a {@link SubjectFactory}.
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

/** Somebody the runner may act as. */
export interface Person {
  /** Id the server knows the person by; it is what `user-join` acknowledges. */
  id: string;
  /** Display name the server knows. */
  name: string;
  /** What the person may do on the server. */
  role: 'admin' | 'user';
  /** Token that goes into CONNECT and `user-join`. It never reaches a file: the recorder writes TOKEN-n. */
  token: string;
  /** What the person signs in with, for a client under test that has a login form. */
  account?: { email: string; password: string };
}

/** One HTTP exchange, reported as evidence through {@link SubjectContext.exchange}. */
export interface Exchange {
  /** Name of the person (id, or `anon`). */
  actor: string;
  /** HTTP method. */
  method: string;
  /** Path, with the query. */
  path: string;
  /** Body of the request, parsed. */
  body?: LosslessJson;
  /** HTTP status of the response. */
  status: number;
  /** Response body as it came. */
  responseText: string;
}

/** What the runner gives a subject. */
export interface SubjectContext {
  /** Base URL of the server under test, without a trailing slash. */
  url: string;
  /** Options given on the command line: `email`, `password`, `token`, `passwordFile`. */
  credentials: { email?: string; password?: string; token?: string; passwordFile?: string };
  /** True when the user allows the run to install a plugin (code that the server executes). */
  allowFunctions?: boolean;
  /**
   * Host by which the server reaches this machine, when the user allows the run to add its scripted upstream to the
   * server's language models.
   */
  allowUpstream?: string;
  /** Milliseconds within which a trigger must be answered. */
  deadline?: number;
  /** Aborted when the run must end; requests should be made with it. */
  signal: AbortSignal;
  /** Registers a secret so that no artefact ever contains it. */
  secret(value: string): void;
  /** Reports an HTTP exchange as evidence for the trace. Optional for subjects without HTTP. */
  exchange(exchange: Exchange, run?: string): void;
  /** Tells the person at the terminal something, in one line. */
  say(line: string): void;
}

/** Answer of a trigger. */
export interface TriggerResult {
  /** False when the server refused. A failure of the subject itself is thrown. */
  ok: boolean;
  /** HTTP status or anything alike. */
  status?: number;
  /**
   * Result under the documented names of the trigger. Parse responses so that integers beyond 2^53 are bigint, or
   * leave them out.
   */
  result?: LosslessJson;
}

/**
 * A trigger with its input, so that a `switch` over the name narrows the input: `const call = { name, input } as
 * TriggerCall`.
 */
export type TriggerCall = {
  [Name in TriggerName]: { name: Name; input: Triggers[Name]['input'] };
}[TriggerName];

/** A server that can be judged. */
export interface Subject {
  /** Name for reports. */
  readonly name: string;
  /** What the server can do, declared or probed. */
  readonly capabilities: readonly Capability[];
  /** Version the server claims, when it claims one. */
  readonly version?: string;
  /** Sentence for the user, printed before anything is created: what will be created and what stays. */
  readonly plan: string;
  /** Gets a person nobody else uses now. Called with the same role again it may create another one. */
  lease(role: 'admin' | 'user'): Promise<Person>;
  /** Gives a person back; somebody whose account a trigger changed must not be lent again. */
  release(person: Person): void;
  /**
   * Makes the server do something; {@link Triggers} has what each trigger takes and answers. `run` is passed on to
   * {@link SubjectContext.exchange}. Throws when the subject cannot.
   */
  trigger(name: TriggerName, person: Person, input: LosslessJsonObject, run: string): Promise<TriggerResult>;
  /**
   * Id of a model that says what that script of `upstream/scripts.ts` says; absent: the subject has none. Only asked
   * for where `allowUpstream` is set.
   */
  model?(script: string): Promise<string>;
  /** Removes everything that this run created. Called once, also after an error or Ctrl-C. Answers what stayed. */
  cleanup(): Promise<string[]>;
}

/** Opens a subject. Throws an `Error` whose message is a sentence for the user when the server cannot be used. */
export type SubjectFactory = (context: SubjectContext) => Promise<Subject>;
