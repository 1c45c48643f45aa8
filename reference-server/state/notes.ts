/**
 * Notes, and the access of users other than the owner and admins.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { asObject } from '../../src/json.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Clock } from './clock.js';
import type { Groups } from './groups.js';

/** The fields of a new or changed note. */
export interface NoteForm {
  title: string;
  data: Json;
  meta: Json;
}

/** Access in the form that the release stores: lists in the note, or in newer releases a row for each grant. */
export interface NoteAccess {
  control: Json;
  grants: JsonObject[];
}

/** One note. */
export class Note {
  readonly id = randomUUID();
  readonly createdAt: bigint;
  updatedAt: bigint;
  title: string;
  data: Json;
  meta: Json;
  access: NoteAccess = { control: {}, grants: [] };

  constructor(
    readonly userId: string,
    form: NoteForm,
    now: bigint,
    readonly groups: Groups,
  ) {
    [this.title, this.data, this.meta] = [form.title, form.data, form.meta];
    this.createdAt = this.updatedAt = now;
  }

  /** Ids of the users and groups who may read the note. */
  get readers(): string[] {
    return this.#permittedIds('read');
  }

  /** Ids of the users and groups who may change the note. */
  get writers(): string[] {
    return this.#permittedIds('write');
  }

  /** True when the user, or a group of the user, may read the note. */
  isReadableBy(userId: string): boolean {
    return this.readers.some((id) => this.groups.includesUser(id, userId));
  }

  /** True when the user, or a group of the user, may change the note. */
  isWritableBy(userId: string): boolean {
    return this.writers.some((id) => this.groups.includesUser(id, userId));
  }

  #permittedIds(permission: 'read' | 'write'): string[] {
    const listed = listOf(listOf(this.access.control, permission), 'user_ids');
    const granted = this.access.grants
      .filter((grant) => grant['permission'] === permission)
      .map((grant) => grant['principal_id'] ?? null);
    return [...(Array.isArray(listed) ? listed : []), ...granted].map(String);
  }
}

const listOf = (value: Json | undefined, key: string): Json | undefined => asObject(value)?.[key];

/** All notes of the server. A note is kept when its owner is deleted. */
export class Notes {
  readonly #byId = new Map<string, Note>();
  readonly #clock: Clock;
  readonly #groups: Groups;

  constructor(clock: Clock, groups: Groups) {
    [this.#clock, this.#groups] = [clock, groups];
  }

  add(userId: string, form: NoteForm): Note {
    const note = new Note(userId, form, this.#clock.ns(), this.#groups);
    this.#byId.set(note.id, note);
    return note;
  }

  byId(id: unknown): Note | undefined {
    return typeof id === 'string' ? this.#byId.get(id) : undefined;
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  /** All notes, last changed first as in the product. */
  all(): Note[] {
    return [...this.#byId.values()].sort((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1));
  }
}
