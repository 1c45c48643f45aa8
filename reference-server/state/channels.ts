/**
 * Channels, their members, messages and webhooks.
 *
 * @module
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { seconds } from './clock.js';
import type { Clock } from './clock.js';
import type { Groups } from './groups.js';

/**
 * Membership of a group or direct-message channel, or of a standard one that the user has opened. Times are epoch ns.
 */
export interface Member {
  id: string;
  userId: string;
  invitedBy: string;
  active: boolean;
  joinedAt: bigint;
  lastReadAt: bigint | null;
}

/** A stored channel message. Times are epoch ns. */
export interface Message {
  id: string;
  user_id: string;
  channel_id: string;
  reply_to_id: string | null;
  parent_id: string | null;
  is_pinned: boolean;
  pinned_by: string | null;
  pinned_at: bigint | null;
  content: string;
  data: Json;
  meta: Json;
  created_at: bigint;
  updated_at: bigint;
  reactions: { name: string; userId: string }[];
}

/** An incoming webhook of a channel. */
export interface Webhook {
  id: string;
  channelId: string;
  userId: string;
  name: string;
  token: string;
  created_at: bigint;
}

/** The fields of a new channel. */
export interface ChannelForm {
  name: string;
  type: string | null;
  description: string | null;
  /** Users and groups who may see it, besides the owner; for a standard channel `*` is everybody. */
  readers: string[];
}

/** One channel. */
export class Channel {
  readonly id = randomUUID();
  readonly type: string | null;
  readonly members = new Map<string, Member>();
  readonly messages = new Map<string, Message>();
  name: string;
  description: string | null;
  readers: string[];
  /** Access grants, in releases that have them. */
  grants: JsonObject[] = [];
  readonly createdAt: bigint;
  updatedAt: bigint;

  constructor(
    readonly userId: string,
    form: ChannelForm,
    readonly clock: Clock,
    readonly groups: Groups,
  ) {
    this.type = form.type;
    this.name = form.name.toLowerCase();
    this.description = form.description;
    this.readers = form.readers;
    this.createdAt = clock.ns();
    this.updatedAt = clock.ns();
  }

  /** Replaces all grants. */
  grant(grants: readonly JsonObject[]): void {
    this.grants = grants.map(({ principal_type = 'user', principal_id = '', permission = 'read' }) => ({
      id: randomUUID(),
      resource_type: 'channel',
      resource_id: this.id,
      principal_type,
      principal_id,
      permission,
      created_at: seconds(),
    }));
  }

  /** True for active members of a group or direct-message channel, or for owner and readers of a standard one. */
  isVisibleTo(userId: string): boolean {
    if (this.type === 'group' || this.type === 'dm') return this.members.get(userId)?.active === true;
    return this.userId === userId || this.readers.some((id) => id === '*' || this.groups.includesUser(id, userId));
  }

  /** Adds a member, or makes an inactive one active. Returns the member when something changed. */
  addMember(userId: string, invitedBy: string): Member | undefined {
    const existing = this.members.get(userId);
    if (existing?.active) return undefined;
    const now = this.clock.ns();
    const member = existing ?? { id: randomUUID(), userId, invitedBy, active: true, joinedAt: now, lastReadAt: now };
    member.active = true;
    this.members.set(userId, member);
    return member;
  }

  /** Replies to a message, oldest first. */
  repliesTo(id: string): Message[] {
    return [...this.messages.values()].filter((message) => message.parent_id === id);
  }
}

/** Stores a message with this content and default values. */
export function newMessage(channel: Channel, userId: string, content: string, meta: Json): Message {
  const now = channel.clock.ns();
  const message: Message = {
    id: randomUUID(),
    user_id: userId,
    channel_id: channel.id,
    reply_to_id: null,
    parent_id: null,
    is_pinned: false,
    pinned_by: null,
    pinned_at: null,
    content,
    data: null,
    meta,
    created_at: now,
    updated_at: now,
    reactions: [],
  };
  channel.messages.set(message.id, message);
  return message;
}

/** All channels and webhooks of the server. */
export class Channels {
  readonly #byId = new Map<string, Channel>();
  readonly #webhooks = new Map<string, Webhook>();

  constructor(
    readonly clock: Clock,
    readonly groups: Groups,
  ) {}

  add(userId: string, form: ChannelForm): Channel {
    const channel = new Channel(userId, form, this.clock, this.groups);
    this.#byId.set(channel.id, channel);
    return channel;
  }

  byId(id: string | undefined): Channel | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  remove(id: string): void {
    this.#byId.delete(id);
    for (const hook of this.webhooksOf(id)) this.#webhooks.delete(hook.id);
  }

  all(): Channel[] {
    return [...this.#byId.values()];
  }

  /** The direct-message channel with exactly these users. */
  dmBetween(userIds: string[]): Channel | undefined {
    const wanted = [...new Set(userIds)].sort().join();
    return this.all().find((channel) => channel.type === 'dm' && [...channel.members.keys()].sort().join() === wanted);
  }

  addWebhook(channelId: string, userId: string, name: string): Webhook {
    const token = randomBytes(32).toString('base64url');
    const hook: Webhook = { id: randomUUID(), channelId, userId, name, token, created_at: this.clock.ns() };
    this.#webhooks.set(hook.id, hook);
    return hook;
  }

  webhook(id: string | undefined): Webhook | undefined {
    return id === undefined ? undefined : this.#webhooks.get(id);
  }

  webhooksOf(channelId: string): Webhook[] {
    return [...this.#webhooks.values()].filter((hook) => hook.channelId === channelId);
  }

  removeWebhook(id: string): void {
    this.#webhooks.delete(id);
  }
}
