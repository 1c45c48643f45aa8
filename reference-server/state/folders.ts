/**
 * Folders that chats lie in. Who may read a folder may read the chats in it.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';

/** One folder. */
export class Folder {
  readonly id = randomUUID();
  /** People besides the owner. */
  readers: string[] = [];

  constructor(
    readonly userId: string,
    public name: string,
  ) {}
}
