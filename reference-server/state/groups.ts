/**
 * Groups of users, which may have subgroups. The server does not evaluate their permissions; it only notices changes.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json } from '../../src/suite/types.js';

/** One group. */
export class Group {
  readonly id = randomUUID();
  readonly members = new Set<string>();
  permissions: Json = null;
  /** Id of the parent group. */
  parent: string | null = null;

  constructor(
    readonly userId: string,
    public name: string,
  ) {}
}

/** All groups of the server. */
export class Groups {
  readonly #byId = new Map<string, Group>();

  add(userId: string, name: string): Group {
    const group = new Group(userId, name);
    this.#byId.set(group.id, group);
    return group;
  }

  byId(id: string | undefined): Group | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  all(): Group[] {
    return [...this.#byId.values()];
  }

  /** True when `id` is the user, or a group that contains the user. */
  includesUser(id: string, userId: string): boolean {
    return id === userId || this.#byId.get(id)?.members.has(userId) === true;
  }

  /** Ids of the users in a group and its subgroups. */
  affectedUsers(group: Group): string[] {
    const subgroups = this.all().filter(({ parent }) => parent === group.id);
    return [...new Set([...group.members, ...subgroups.flatMap((one) => this.affectedUsers(one))])];
  }

  /** Removes a group. Its subgroups move to its parent. */
  remove(group: Group): void {
    for (const child of this.all().filter(({ parent }) => parent === group.id)) child.parent = group.parent;
    this.#byId.delete(group.id);
  }
}
