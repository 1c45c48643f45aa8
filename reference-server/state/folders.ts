/**
 * Folders of chats. Users who may read a folder may read the chats in it.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';

/** One folder. */
export class Folder {
  readonly id = randomUUID();
  /** Ids of the users who may read it, besides the owner. */
  readers: string[] = [];

  constructor(
    readonly userId: string,
    public name: string,
  ) {}
}
