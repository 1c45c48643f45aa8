/**
 * Chats with their message trees.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { isObject } from '../../src/json.js';
import type { JsonObject } from '../../src/suite/types.js';
import { seconds } from './clock.js';
import type { Folder } from './folders.js';

/** One chat. `content` is the object that the client sent; the emitter changes it in place. */
export class Chat {
  readonly createdAt = seconds();
  updatedAt = this.createdAt;
  /** Time when the owner last read the chat, in epoch seconds. */
  lastReadAt = this.createdAt;
  archived = false;
  /** True: its link lets other users continue the chat itself. */
  isContinuable = false;
  /** Ids of the users who may use the link. */
  readers: string[] = [];
  /** Folder of the chat. */
  folder: Folder | undefined;

  constructor(
    readonly userId: string,
    readonly content: JsonObject,
    readonly id: string = randomUUID(),
  ) {}

  get title(): string {
    return typeof this.content['title'] === 'string' ? this.content['title'] : 'New Chat';
  }

  /** True for the owner and for users who may continue the chat. */
  isFollowedBy(userId: string): boolean {
    return userId === this.userId || (this.isContinuable && this.readers.includes(userId));
  }

  /** True for users who may follow the chat or read its folder. */
  isReadableBy(userId: string): boolean {
    return this.isFollowedBy(userId) || this.folder?.readers.includes(userId) === true;
  }

  /** `content.history`; created when the client sent none. */
  get history(): JsonObject {
    if (!isObject(this.content['history'])) this.content['history'] = {};
    return this.content['history'];
  }

  /** A stored message; undefined for an unknown id. */
  message(id: string): JsonObject | undefined {
    const messages = this.history['messages'];
    const found = isObject(messages) && Object.hasOwn(messages, id) ? messages[id] : undefined;
    return isObject(found) ? found : undefined;
  }

  /** A stored message. For an unknown id it is created from `fresh`. */
  upsert(id: string, fresh: JsonObject): JsonObject {
    const found = this.message(id);
    if (found) return found;
    if (!isObject(this.history['messages'])) this.history['messages'] = {};
    this.history['messages'][id] = fresh;
    return fresh;
  }
}

/** All chats of the server. */
export class Chats {
  readonly #byId = new Map<string, Chat>();

  add(userId: string, content: JsonObject): Chat {
    const chat = new Chat(userId, content);
    this.#byId.set(chat.id, chat);
    return chat;
  }

  byId(id: string | undefined): Chat | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  all(): Chat[] {
    return [...this.#byId.values()];
  }

  /** The chats of a user, newest first as in the product. */
  of(userId: string): Chat[] {
    return [...this.#byId.values()].filter((chat) => chat.userId === userId).reverse();
  }
}
