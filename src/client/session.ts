/**
 * One session of a client.
 *
 * @module
 */
import type { ClientPerson } from './options.js';

/** One session, from its connection to its end. */
export class Session {
  person: ClientPerson | undefined;
  over = false;
  readonly ready: Promise<ClientPerson>;
  #resolve!: (person: ClientPerson) => void;
  #reject!: (error: Error) => void;

  constructor() {
    this.ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // nobody may be waiting
    this.ready.catch(() => undefined);
  }

  succeed(person: ClientPerson): void {
    this.person = person;
    this.#resolve(person);
  }

  fail(error: Error): void {
    this.over = true;
    this.person = undefined;
    this.#reject(error);
  }
}
