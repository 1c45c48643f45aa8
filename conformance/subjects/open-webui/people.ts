/**
 * Users made for the run. Creating one costs a real server a third of a second, so they are lent again and again.
 *
 * @module
 */
import type { JsonObject } from '../../../src/suite/types.js';
import { waitUntil } from '../../runner/shared/wait.js';
import type { Person, SubjectContext } from '../subject.js';
import type { Account } from './account.js';
import { newPassword } from './account.js';
import { detailOf, field, type Api } from './api.js';

/** What is known of somebody who was created. */
interface Made {
  id: string;
  email: string;
  name: string;
  role: string;
  password: string;
}

/** The users of one run. */
export class People {
  readonly #free: Person[] = [];
  readonly #created = new Map<string, Made>();
  /** Ids of those whose account was changed. */
  readonly #spent = new Set<string>();
  /** Who has asked and got nobody yet. */
  readonly #waiting: { role: Person['role']; resolve: (person: Person) => void; reject: (reason: unknown) => void }[] =
    [];
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
    return [...this.#created.values()];
  }

  /** Somebody whom nobody else uses: who is free, or gets free meanwhile, or is created. */
  async lease(role: Person['role']): Promise<Person> {
    if (!this.#free.some((person) => person.role === role)) await this.#secondAfterSignUp();
    const at = this.#free.findIndex((person) => person.role === role);
    if (at >= 0) return this.#free.splice(at, 1)[0]!;
    return await new Promise<Person>((resolve, reject) => {
      this.#waiting.push({ role, resolve, reject });
      // one after the other: hashing the password blocks the whole server, scenarios that run should get their turns
      this.#queue = this.#queue.then(async () => await this.#createForNext());
    });
  }

  /** Gives somebody back; nobody who was changed is lent again. */
  release(person: Person): void {
    if (!this.#spent.has(person.id)) this.#hand(person);
  }

  /** Somebody is about to be changed. */
  spend(id: string): void {
    this.#spent.add(id);
  }

  /** Somebody was deleted: there is nothing to remove any more. */
  gone(id: string): void {
    this.#created.delete(id);
  }

  /**
   * A whole account for an update, because 0.7.2 wants everything named; a new password is chosen here and kept
   * nowhere.
   */
  form({ user_id: id = null, role, name, new_password: renew }: JsonObject): JsonObject {
    const made = this.#created.get(String(id));
    if (!made) throw new Error('The trigger update-user only changes people of this run.');
    const form = {
      user_id: id,
      role: role ?? made.role,
      name: name ?? made.name,
      email: made.email,
      profile_image_url: '/user.png',
    };
    if (renew !== true) return form;
    const password = newPassword();
    this.context.secret(password);
    return { ...form, password };
  }

  /** The person's own change of password, to one that is chosen here. */
  renewal(id: string): JsonObject {
    const made = this.#created.get(id);
    if (!made) throw new Error('The trigger change-password only changes people of this run.');
    const next = newPassword();
    this.context.secret(next);
    return { password: made.password, new_password: next };
  }

  /** Somebody was changed: a later form must not undo it. */
  changed({ user_id: id, role, name }: JsonObject): void {
    const made = this.#created.get(String(id));
    if (made && typeof role === 'string') made.role = role;
    if (made && typeof name === 'string') made.name = name;
  }

  /** Waits until nobody is being created any more. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  /** Creates whom the one who waits longest asked for; nobody may wait any more, when others were given back. */
  async #createForNext(): Promise<void> {
    const [next] = this.#waiting;
    if (next === undefined) return;
    try {
      this.#hand(await this.#create(next.role));
    } catch (error) {
      // whoever got somebody else meanwhile does not mind
      const at = this.#waiting.indexOf(next);
      if (at >= 0) this.#waiting.splice(at, 1)[0]!.reject(error);
    }
  }

  #hand(person: Person): void {
    const at = this.#waiting.findIndex(({ role }) => role === person.role);
    if (at < 0) this.#free.push(person);
    else this.#waiting.splice(at, 1)[0]!.resolve(person);
  }

  async #create(role: Person['role']): Promise<Person> {
    this.context.signal.throwIfAborted();
    const name = `${this.prefix}-${++this.#count}`;
    const email = `${name}@owrt.invalid`;
    const password = newPassword();
    this.context.secret(password);
    const body = { name, email, password, role };
    const reply = await this.api.request({
      method: 'POST',
      path: '/api/v1/auths/add',
      body,
      token: this.admin.token,
      actor: this.admin.id,
    });
    const [id, token] = [field(reply.json, 'id'), field(reply.json, 'token')];
    if (typeof id === 'string') this.#created.set(id, { id, email, name, role, password });
    if (!reply.ok || typeof id !== 'string' || typeof token !== 'string') {
      throw new Error(`The server did not create the user ${email} with a token (${detailOf(reply)}).`);
    }
    this.context.secret(token);
    return { id, name: String(field(reply.json, 'name')), role, token, account: { email, password } };
  }

  /**
   * 0.12.4 takes an admin of the same clock second for the first one, which nobody may change or delete; and a user may
   * become an admin.
   */
  async #secondAfterSignUp(): Promise<void> {
    const { signedUpAt } = this.admin;
    if (signedUpAt === undefined) return;
    const next = (Math.floor(signedUpAt / 1000) + 1) * 1000;
    // a clock brings no event: the time itself is what is waited for
    await waitUntil(() => Date.now() >= next, [], next - Date.now() + 5, this.context.signal);
  }
}
