/**
 * Users created for the run. Creating one takes a real server a third of a second, so they are leased again and again.
 *
 * @module
 */
import type { JsonObject } from '../../../src/suite/types.js';
import { waitUntil } from '../../runner/shared/wait.js';
import type { Person, SubjectContext } from '../subject.js';
import type { Account } from './account.js';
import { newPassword } from './account.js';
import { detailOf, field, type Api } from './api.js';

/** A created user. */
interface CreatedUser {
  id: string;
  email: string;
  name: string;
  role: string;
  password: string;
}

/** The users of one run. */
export class People {
  readonly #free: Person[] = [];
  readonly #created = new Map<string, CreatedUser>();
  /** Ids of users whose account was changed; they are not leased again. */
  readonly #changedIds = new Set<string>();
  /** Lease requests without a person yet. */
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

  /** All created users, for removal. */
  get created(): readonly { id: string; email: string }[] {
    return [...this.#created.values()];
  }

  /** Leases a person that nobody else uses: a free one, else the next one that is released or created. */
  async lease(role: Person['role']): Promise<Person> {
    if (!this.#free.some((person) => person.role === role)) await this.#waitForSecondAfterSignUp();
    const at = this.#free.findIndex((person) => person.role === role);
    if (at >= 0) return this.#free.splice(at, 1)[0]!;
    return await new Promise<Person>((resolve, reject) => {
      this.#waiting.push({ role, resolve, reject });
      // one after the other, because hashing a password blocks the whole server and running scenarios need it too
      this.#queue = this.#queue.then(async () => await this.#createForNext());
    });
  }

  /** Releases a person. A person whose account was changed is not leased again. */
  release(person: Person): void {
    if (!this.#changedIds.has(person.id)) this.#handOver(person);
  }

  /** Marks a person whose account is about to be changed. */
  markChanged(id: string): void {
    this.#changedIds.add(id);
  }

  /** Marks a deleted person, who need not be removed any more. */
  markDeleted(id: string): void {
    this.#created.delete(id);
  }

  /**
   * The form for an update. It contains the whole account, because 0.7.2 requires all fields. A new password is
   * generated here and not stored.
   */
  updateForm({ user_id: id = null, role, name, new_password: wantsPassword }: JsonObject): JsonObject {
    const account = this.#created.get(String(id));
    if (!account) throw new Error('The trigger update-user only changes people of this run.');
    const form = {
      user_id: id,
      role: role ?? account.role,
      name: name ?? account.name,
      email: account.email,
      profile_image_url: '/user.png',
    };
    if (wantsPassword !== true) return form;
    const password = newPassword();
    this.context.secret(password);
    return { ...form, password };
  }

  /** The form for a person's own change of password, with a generated password. */
  passwordForm(id: string): JsonObject {
    const account = this.#created.get(id);
    if (!account) throw new Error('The trigger change-password only changes people of this run.');
    const next = newPassword();
    this.context.secret(next);
    return { password: account.password, new_password: next };
  }

  /** Stores a change of a person, so that a later form does not undo it. */
  recordChange({ user_id: id, role, name }: JsonObject): void {
    const account = this.#created.get(String(id));
    if (account && typeof role === 'string') account.role = role;
    if (account && typeof name === 'string') account.name = name;
  }

  /** Waits until no person is being created. */
  async whenCreated(): Promise<void> {
    await this.#queue;
  }

  /**
   * Creates a person for the oldest lease request. Does nothing when released people have already served all of them.
   */
  async #createForNext(): Promise<void> {
    const [next] = this.#waiting;
    if (next === undefined) return;
    try {
      this.#handOver(await this.#create(next.role));
    } catch (error) {
      // a request that was served by a released person does not need this one
      const at = this.#waiting.indexOf(next);
      if (at >= 0) this.#waiting.splice(at, 1)[0]!.reject(error);
    }
  }

  #handOver(person: Person): void {
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
   * Waits for the clock second after the sign-up. 0.12.4 treats an admin of the same second as the first admin, whom
   * nobody may change or delete; and a user may become an admin later.
   */
  async #waitForSecondAfterSignUp(): Promise<void> {
    const { signedUpAt } = this.admin;
    if (signedUpAt === undefined) return;
    const next = (Math.floor(signedUpAt / 1000) + 1) * 1000;
    // the clock causes no event, so wait for the time itself
    await waitUntil(() => Date.now() >= next, [], next - Date.now() + 5, this.context.signal);
  }
}
