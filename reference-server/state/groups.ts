/**
 * Groups of people, which may stand below one another. What they permit is not looked at, only that it changes.
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
  /** Id of the group that it stands below. */
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

  /** True for the person of that id, and for those in the group of that id. */
  holds(id: string, userId: string): boolean {
    return id === userId || this.#byId.get(id)?.members.has(userId) === true;
  }

  /** Ids of the people in a group and in those below it. */
  reached(group: Group): string[] {
    const below = this.all().filter(({ parent }) => parent === group.id);
    return [...new Set([...group.members, ...below.flatMap((one) => this.reached(one))])];
  }

  /** Removes a group; those below it move up. */
  remove(group: Group): void {
    for (const one of this.all().filter(({ parent }) => parent === group.id)) one.parent = group.parent;
    this.#byId.delete(group.id);
  }
}
