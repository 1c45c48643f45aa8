/**
 * Calls that wait for a session's answer.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';

/** The end of a call without an answer. */
export interface Unanswered {
  /** Time-out in ms; 0: none. */
  after: number;
  /** Result for the plugin; absent: an exception. */
  answer?: Json;
}

/** The exception of an unanswered call. Its name is that of the exception in the plugin. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

interface WaitingCall {
  sid: string;
  settle(answer: Json | TimeoutError): void;
}

/** All open calls of the server. */
export class Calls {
  readonly #waiting = new Map<number, WaitingCall>();
  readonly #entranceWatchers = new Set<(sid: string) => void>();
  #last = 0;

  /** Starts a call to a session; `ask` sends it and receives its number. Resolves with the first answer. */
  async begin(sid: string, unanswered: Unanswered, ask: (call: number) => void): Promise<Json> {
    const call = ++this.#last;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Json>((resolve, reject) => {
        this.#waiting.set(call, {
          sid,
          settle: (answer) => (answer instanceof TimeoutError ? reject(answer) : resolve(answer)),
        });
        if (unanswered.after > 0) timer = this.#expiry(call, unanswered);
        ask(call);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  #expiry(call: number, { after, answer }: Unanswered): NodeJS.Timeout {
    return setTimeout(() => this.#settle(call, answer ?? new TimeoutError()), after).unref();
  }

  /** Settles a call with an answer. A second or late answer changes nothing. */
  answer(call: number, answer: Json): void {
    this.#settle(call, answer);
  }

  /** Settles all calls to a session that has ended with this answer. */
  abandon(sid: string, answer: Json): void {
    for (const [call, waiting] of this.#waiting) if (waiting.sid === sid) this.#settle(call, answer);
  }

  /** Waits for the next session that enters a room and fits; undefined after `ms` milliseconds. */
  async waitForEntrance(fits: (sid: string) => boolean, ms: number): Promise<string | undefined> {
    let resolveWith = (_sid?: string): void => undefined;
    const entered = new Promise<string | undefined>((resolve) => (resolveWith = resolve));
    const check = (sid: string): void => void (fits(sid) && resolveWith(sid));
    this.#entranceWatchers.add(check);
    const timer = setTimeout(() => resolveWith(), ms).unref();
    try {
      return await entered;
    } finally {
      clearTimeout(timer);
      this.#entranceWatchers.delete(check);
    }
  }

  /** Reports that a session entered a room. */
  entered(sid: string): void {
    for (const check of this.#entranceWatchers) check(sid);
  }

  #settle(call: number, answer: Json | TimeoutError): void {
    const waiting = this.#waiting.get(call);
    this.#waiting.delete(call);
    waiting?.settle(answer);
  }
}
