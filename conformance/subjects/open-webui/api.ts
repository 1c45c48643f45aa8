/**
 * Open WebUI's REST API. Every exchange is reported as evidence, and numbers keep all digits.
 *
 * @module
 */
import { asObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../../src/wire/lossless.js';
import { reasonOf } from '../../runner/shared/errors.js';
import type { SubjectContext } from '../subject.js';
import { httpExchange, TimedOutError } from './http.js';

/** A request. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  body?: Json;
  /** Bearer token, if any. */
  token?: string;
  /** Caller, for the trace: id of the person, or `anon`. */
  actor?: string;
  /** Execution of the scenario that makes the request. */
  run?: string;
  /** Timeout in ms, instead of the default. */
  timeoutMs?: number;
  /** True: the exchange is not reported as evidence, and not aborted halfway. */
  confidential?: true;
}

/** The response to a request. */
export interface Reply {
  /** True for a 2xx status. */
  ok: boolean;
  status: number;
  text: string;
  /** The body, when it is JSON. */
  json: Json | undefined;
}

/** A request without any response. */
export class NoResponseError extends Error {
  override readonly name = 'NoResponseError';

  constructor(
    what: string,
    /** Reason from the network. */
    readonly reason: string,
    /** True when the server was reachable but too slow. */
    readonly late = false,
  ) {
    super(`${what} was not answered: ${reason}`);
  }
}

/**
 * Default timeout, in ms. A busy server may be slow (each new user takes a third of a second); a dead one must not
 * delay the end.
 */
const TIMEOUT_MS = 20_000;

/** The REST API of one server. */
export class Api {
  readonly #context: SubjectContext;

  constructor(context: SubjectContext) {
    this.#context = context;
  }

  /**
   * Makes a request. A response of any status is a reply, even a refusal.
   *
   * @throws {@link NoResponseError} without a response.
   */
  async request(call: ApiRequest): Promise<Reply> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    if (call.token !== undefined) headers['authorization'] = `Bearer ${call.token}`;
    try {
      const { status, text } = await httpExchange(`${this.#context.url}${call.path}`, {
        method: call.method,
        headers,
        timeout: call.timeoutMs ?? TIMEOUT_MS,
        // never abort a request that creates or removes something: nobody would know what has to be removed
        ...(call.method === 'GET' && !call.confidential ? { signal: this.#context.signal } : {}),
        ...(call.body === undefined ? {} : { body: stringifyJson(call.body) }),
      });
      if (!call.confidential) this.#report(call, status, text);
      return { ok: status >= 200 && status < 300, status, text, json: jsonOf(text) };
    } catch (error) {
      throw new NoResponseError(
        `${call.method} ${this.#context.url}${call.path}`,
        reasonOf(error),
        error instanceof TimedOutError,
      );
    }
  }

  #report({ actor, method, path, body, run }: ApiRequest, status: number, responseText: string): void {
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

/** A short reason from an error response. */
export function detailOf({ json, status }: Reply): string {
  const detail = field(json, 'detail');
  return typeof detail === 'string' ? `HTTP ${status}: ${detail}` : `HTTP ${status}`;
}

/** The value under a key of an object; undefined for any other value. */
export function field(value: Json | undefined, key: string): Json | undefined {
  return asObject(value)?.[key];
}
