/**
 * Calls that wait for the answer of a session.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';

/** How a call ends when no answer comes. */
export interface Unanswered {
  /** Milliseconds until it does; 0: never. */
  after: number;
  /** What the plugin gets then; absent: an exception. */
  answer?: Json;
}

/** The exception of an unanswered call, by the name it has in the plugin. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

interface Waiting {
  sid: string;
  settle(answer: Json | TimeoutError): void;
}

/** All calls of the server that are under way. */
export class Calls {
  readonly #waiting = new Map<number, Waiting>();
  readonly #entrances = new Set<(sid: string) => void>();
  #last = 0;

  /** Begins a call of a session; `ask` is given its number. Resolves with the first answer. */
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

  /** The answer came; one that comes again, or too late, changes nothing. */
  answer(call: number, answer: Json): void {
    this.#settle(call, answer);
  }

  /** The session is gone: its calls end with this. */
  abandon(sid: string, answer: Json): void {
    for (const [call, waiting] of this.#waiting) if (waiting.sid === sid) this.#settle(call, answer);
  }

  /** The next session that enters a room and fits; undefined when none comes in time. */
  async entering(fits: (sid: string) => boolean, ms: number): Promise<string | undefined> {
    let resolveWith = (_sid?: string): void => undefined;
    const entered = new Promise<string | undefined>((resolve) => (resolveWith = resolve));
    const look = (sid: string): void => void (fits(sid) && resolveWith(sid));
    this.#entrances.add(look);
    const timer = setTimeout(() => resolveWith(), ms).unref();
    try {
      return await entered;
    } finally {
      clearTimeout(timer);
      this.#entrances.delete(look);
    }
  }

  /** A session entered a room. */
  entered(sid: string): void {
    for (const look of this.#entrances) look(sid);
  }

  #settle(call: number, answer: Json | TimeoutError): void {
    const waiting = this.#waiting.get(call);
    this.#waiting.delete(call);
    waiting?.settle(answer);
  }
}
