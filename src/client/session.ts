/**
 * The session of a client: pending, authenticated or refused.
 *
 * @module
 */
import type { ClientPerson } from './options.js';

/** One session, from the connection to its end. */
export class Session {
  /** The user, once the session is authenticated. */
  person: ClientPerson | undefined;
  /** True after {@link fail}. */
  hasFailed = false;
  /** Settles with {@link succeed} or {@link fail}. */
  readonly ready: Promise<ClientPerson>;
  #resolve!: (person: ClientPerson) => void;
  #reject!: (error: Error) => void;

  constructor() {
    this.ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // without this, a session that fails while nobody awaits it would be an unhandled rejection
    this.ready.catch(() => undefined);
  }

  succeed(person: ClientPerson): void {
    this.person = person;
    this.#resolve(person);
  }

  fail(error: Error): void {
    this.hasFailed = true;
    this.person = undefined;
    this.#reject(error);
  }
}
