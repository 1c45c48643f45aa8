/**
 * Chats with their tree of messages.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { isObject } from '../../src/json.js';
import type { JsonObject } from '../../src/suite/types.js';
import { seconds } from './clock.js';
import type { Folder } from './folders.js';

/** One chat. `content` is the object the client sent, changed in place by what the emitter stores. */
export class Chat {
  readonly createdAt = seconds();
  updatedAt = this.createdAt;
  /** When the owner last read it. */
  lastReadAt = this.createdAt;
  archived = false;
  /** True: its link lets people continue the chat itself. */
  continued = false;
  /** People whom the link is for. */
  readers: string[] = [];
  /** Where it lies. */
  folder: Folder | undefined;

  constructor(
    readonly userId: string,
    readonly content: JsonObject,
    readonly id: string = randomUUID(),
  ) {}

  get title(): string {
    return typeof this.content['title'] === 'string' ? this.content['title'] : 'New Chat';
  }

  /** True for the owner and for those who may continue the chat. */
  followedBy(userId: string): boolean {
    return userId === this.userId || (this.continued && this.readers.includes(userId));
  }

  /** True also for those who may read the folder that it lies in. */
  readableBy(userId: string): boolean {
    return this.followedBy(userId) || this.folder?.readers.includes(userId) === true;
  }

  /** `content.history`, made when the client sent none. */
  get history(): JsonObject {
    if (!isObject(this.content['history'])) this.content['history'] = {};
    return this.content['history'];
  }

  /** A stored message; `undefined` when the chat has none of that id. */
  message(id: string): JsonObject | undefined {
    const messages = this.history['messages'];
    const found = isObject(messages) && Object.hasOwn(messages, id) ? messages[id] : undefined;
    return isObject(found) ? found : undefined;
  }

  /** A stored message, made when there is none; `fresh` says what a made one holds. */
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

  /** Newest first, as the product lists them. */
  of(userId: string): Chat[] {
    return [...this.#byId.values()].filter((chat) => chat.userId === userId).reverse();
  }
}
