/**
 * Accounts and their tokens.
 *
 * @module
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { JsonObject } from '../../src/suite/types.js';
import { seconds } from './clock.js';

/** Changes of an account that may end its sessions. */
export type AccountChange = 'role' | 'name' | 'password' | 'revoke' | 'delete' | 'groups';

/** An account. */
export interface User {
  id: string;
  name: string;
  email: string;
  role: 'admin' | 'user' | 'pending';
  profile_image_url: string;
  /** Epoch seconds. */
  created_at: number;
  /** Epoch seconds. */
  last_active_at: number;
  /** Epoch ms of the last write to `last_active_at`; absent before the first. */
  touched?: number;
  /** Settings that the web client has stored for the user; absent before the first time. */
  settings?: JsonObject;
  /** The only token of the account; every sign-in returns the same token. */
  token: string;
}

const digest = (password: string): string => createHash('sha256').update(password).digest('base64');
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token in the form of the product's JWT, so that redaction recognizes it. Its content is not verified. */
function newToken(id: string): string {
  const head = base64url({ alg: 'HS256', typ: 'JWT' });
  return `${head}.${base64url({ id, jti: randomUUID() })}.${randomBytes(32).toString('base64url')}`;
}

/** All accounts of the server. */
export class Users {
  readonly #byId = new Map<string, User & { password: string }>();

  add(account: { name: string; email: string; password: string; role: User['role'] }): User {
    const id = randomUUID();
    const user = {
      id,
      name: account.name,
      email: account.email.toLowerCase(),
      role: account.role,
      profile_image_url: '/user.png',
      created_at: seconds(),
      last_active_at: seconds(),
      token: newToken(id),
      password: digest(account.password),
    };
    this.#byId.set(id, user);
    return user;
  }

  byId(id: string | undefined): User | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  byToken(token: unknown): User | undefined {
    return this.all().find((user) => user.token === token);
  }

  byEmail(email: string): User | undefined {
    return this.all().find((user) => user.email === email.toLowerCase());
  }

  /** The account when the password is right. */
  signIn(email: string, password: string): User | undefined {
    const user = [...this.#byId.values()].find((account) => account.email === email.toLowerCase());
    return user?.password === digest(password) ? user : undefined;
  }

  /** True when `last_active_at` was not written for `interval` seconds. */
  isActivityDue(user: User, interval: number): boolean {
    return Date.now() - (user.touched ?? 0) >= interval * 1000;
  }

  /** Writes `last_active_at`, in epoch seconds. */
  touch(user: User, at: number): void {
    Object.assign(user, { last_active_at: at, touched: Date.now() });
  }

  /** True when the user was active in the last three minutes, as in the product. */
  isActive(user: User): boolean {
    return user.last_active_at >= seconds() - 180;
  }

  /** Sets a password; the token stays valid. */
  setPassword(id: string, password: string): void {
    const user = this.#byId.get(id);
    if (user) user.password = digest(password);
  }

  /** Replaces the account's token; the old one becomes invalid. */
  renewToken(id: string): void {
    const user = this.#byId.get(id);
    if (user) user.token = newToken(id);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  /** All accounts in order of creation. The first is the primary admin. */
  all(): User[] {
    return [...this.#byId.values()];
  }
}
