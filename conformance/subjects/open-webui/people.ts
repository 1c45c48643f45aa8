/**
 * Users made for the run. Creating one costs a real server a third of a second, so they are lent again and again.
 *
 * @module
 */
import { waitUntil } from '../../runner/wait.js';
import type { Person, SubjectContext } from '../subject.js';
import type { Account } from './account.js';
import { newPassword } from './account.js';
import { detailOf, field, type Api } from './api.js';

/** The users of one run. */
export class People {
  readonly #free: Person[] = [];
  readonly #created: { id: string; email: string }[] = [];
  #count = 0;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param prefix begins every name and address, so that leftovers can be found. */
  constructor(
    readonly api: Api,
    readonly admin: Account,
    readonly context: SubjectContext,
    readonly prefix: string,
  ) {}

  /** Everybody that was created, to be removed. */
  get created(): readonly { id: string; email: string }[] {
    return this.#created;
  }

  /** Somebody whom nobody else uses. */
  async lease(role: Person['role']): Promise<Person> {
    const at = this.#free.findIndex((person) => person.role === role);
    if (at >= 0) return this.#free.splice(at, 1)[0]!;
    if (role === 'admin') await this.#secondAfterSignUp();
    // one after the other: hashing the password blocks the whole server, scenarios that run should get their turns
    const created = this.#queue.then(async () => await this.#create(role));
    this.#queue = created.catch(() => undefined);
    return await created;
  }

  /** Gives somebody back. */
  release(person: Person): void {
    this.#free.push(person);
  }

  /** Waits until nobody is being created any more. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  async #create(role: Person['role']): Promise<Person> {
    this.context.signal.throwIfAborted();
    const name = `${this.prefix}-${++this.#count}`;
    const email = `${name}@owrt.invalid`;
    const password = newPassword();
    this.context.secret(password);
    const body = { name, email, password, role };
    const reply = await this.api.request({ method: 'POST', path: '/api/v1/auths/add', body, token: this.admin.token, actor: this.admin.id });
    const [id, token] = [field(reply.json, 'id'), field(reply.json, 'token')];
    if (typeof id === 'string') this.#created.push({ id, email });
    if (!reply.ok || typeof id !== 'string' || typeof token !== 'string') {
      throw new Error(`The server did not create the user ${email} with a token (${detailOf(reply)}).`);
    }
    this.context.secret(token);
    return { id, name: String(field(reply.json, 'name')), role, token };
  }

  /** 0.12.4 takes an admin of the same clock second for the first one, which it never deletes. */
  async #secondAfterSignUp(): Promise<void> {
    const { signedUpAt } = this.admin;
    if (signedUpAt === undefined) return;
    const next = (Math.floor(signedUpAt / 1000) + 1) * 1000;
    // a clock brings no event: the time itself is what is waited for
    await waitUntil(() => Date.now() >= next, [], next - Date.now() + 5, this.context.signal);
  }
}
