/**
 * Open WebUI's REST, spoken so that every exchange becomes evidence and no digit is lost.
 *
 * @module
 */
import { asObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../../src/wire/lossless.js';
import { reasonOf } from '../../runner/shared/errors.js';
import type { SubjectContext } from '../subject.js';
import { exchange, TimedOut } from './http.js';

/** A request. */
export interface Call {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  body?: Json;
  /** Sent as bearer token; none when absent. */
  token?: string;
  /** Who asks, for the trace: a person's id, or `anon`. */
  actor?: string;
  /** Execution of the scenario that caused the request. */
  run?: string;
  /** Milliseconds after which it is given up, instead of the usual. */
  patience?: number;
  /** True: no evidence of it, and it is never given up half-way. */
  confidential?: true;
}

/** The answer to a request. */
export interface Reply {
  /** True for a 2xx status. */
  ok: boolean;
  status: number;
  text: string;
  /** The body, when it is JSON. */
  json: Json | undefined;
}

/** A request that got no answer at all. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(
    what: string,
    /** What the network said. */
    readonly reason: string,
    /** True when the server was there, and took too long. */
    readonly late = false,
  ) {
    super(`${what} was not answered: ${reason}`);
  }
}

/** A busy server may take long (each new user costs it a third of a second); a dead one must not hold up the end. */
const TIMEOUT_MS = 20_000;

/** One server's REST. */
export class Api {
  readonly #context: SubjectContext;

  constructor(context: SubjectContext) {
    this.#context = context;
  }

  /**
   * Makes a request. Any answer is a reply, a refusal too.
   *
   * @throws {@link NoAnswer} when there is none.
   */
  async request(call: Call): Promise<Reply> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    if (call.token !== undefined) headers['authorization'] = `Bearer ${call.token}`;
    try {
      const { status, text } = await exchange(`${this.#context.url}${call.path}`, {
        method: call.method,
        headers,
        timeout: call.patience ?? TIMEOUT_MS,
        // what creates or removes something is never given up half-way: nobody would know what there is to remove
        ...(call.method === 'GET' && !call.confidential ? { signal: this.#context.signal } : {}),
        ...(call.body === undefined ? {} : { body: stringifyJson(call.body) }),
      });
      if (!call.confidential) this.#report(call, status, text);
      return { ok: status >= 200 && status < 300, status, text, json: jsonOf(text) };
    } catch (error) {
      throw new NoAnswer(`${call.method} ${this.#context.url}${call.path}`, reasonOf(error), error instanceof TimedOut);
    }
  }

  #report({ actor, method, path, body, run }: Call, status: number, responseText: string): void {
    this.#context.exchange(
      { actor: actor ?? 'anon', method, path, status, responseText, ...(body === undefined ? {} : { body }) },
      run,
    );
  }
}

function jsonOf(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** A short reason out of an error answer. */
export function detailOf({ json, status }: Reply): string {
  const detail = field(json, 'detail');
  return typeof detail === 'string' ? `HTTP ${status}: ${detail}` : `HTTP ${status}`;
}

/** The value under a key, when the value is an object that has it. */
export function field(value: Json | undefined, key: string): Json | undefined {
  return asObject(value)?.[key];
}
