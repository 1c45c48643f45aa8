/**
 * Every access rule of the server, by name. A handler asks `profile.allows(name, case)`; a mutant replaces one entry.
 *
 * @module
 */
import type { Json } from '../src/suite/types.js';
import { channelRoom } from './effects.js';
import type { Channel, Message } from './state/channels.js';
import type { Chat } from './state/chats.js';
import type { Session, State } from './state/state.js';
import type { User } from './state/users.js';

/** What a guard decides about; each guard reads the few fields it needs. */
export interface GuardCase {
  /** What is being done; the same names as the causes of effects. */
  cause: string;
  state?: State;
  session?: Session;
  user?: User | undefined;
  channel?: Channel;
  channelId?: string;
  chat?: Chat;
  messageId?: string;
  message?: Message;
  /** `data.type` in question. */
  type?: string;
  data?: Json;
  /** Arguments of an event. */
  args?: Json[];
  /** True when the payload or the body lacks what is read from it. */
  broken?: boolean;
  /** The secret that was presented and the one that is right. */
  presented?: string;
  secret?: string;
}

/** What guards ask about the release. */
export interface Traits {
  /** True when the boolean key of the release's behaviour is true. */
  has(key: string): boolean;
  /** True when the key of the release's behaviour has this value. */
  is(key: string, value: string): boolean;
}

/** True lets it pass. */
export type Guard = (guarded: GuardCase, profile: Traits) => boolean;

/** Types that the emitter stores, each with the aliases it does not store. */
export const STORED_TYPES: { [type: string]: string[] } = {
  status: [],
  message: ['chat:message:delta'],
  replace: ['chat:message'],
  files: ['chat:message:files'],
  embeds: ['chat:message:embeds'],
  source: [],
  citation: [],
};

const isAdmin: Guard = ({ user }) => user?.role === 'admin';

/** The table. What each entry means is listed in README.md. */
export const guards = {
  'single-argument': ({ args }) => args?.length === 1,
  'well-formed': ({ broken }) => broken !== true,
  token: ({ user }, profile) => user !== undefined && (user.role !== 'pending' || profile.is('pending_people', 'accepted')),
  rejoin: () => true,
  'channel-visible': ({ channel, user }) => channel!.visibleTo(user!.id),
  'room-member': ({ state, session, channelId }) => state!.rooms.members(channelRoom(channelId!)).includes(session!.sid),
  authenticated: ({ user }) => user !== undefined,
  'channel-type': ({ type }) => type === 'typing' || type === 'last_read_at',
  'stored-type': ({ type, data }) => {
    if (!Object.hasOwn(STORED_TYPES, type!)) return false;
    const inner = typeof data === 'object' && data !== null && !Array.isArray(data) ? data['type'] : undefined;
    return (type !== 'source' && type !== 'citation') || inner === undefined || inner === null;
  },
  'known-message': ({ type, chat, messageId }) => (type !== 'status' && type !== 'message') || chat!.message(messageId!) !== undefined,
  'chat-owner': ({ user, chat, cause }, profile) =>
    chat!.userId === user!.id || (user!.role === 'admin' && (cause !== 'read-chat' || profile.has('admin_reads_chats'))),
  'event-body': ({ broken }) => broken !== true,
  'channel-member': ({ user, channel }) =>
    channel!.visibleTo(user!.id) || (user!.role === 'admin' && channel!.type !== 'group' && channel!.type !== 'dm'),
  'message-author': ({ user, channel, message }, profile) =>
    message!.user_id === user!.id ||
    user!.role === 'admin' ||
    (profile.has('members_edit_messages') && channel!.visibleTo(user!.id)),
  'channel-manager': ({ user, channel }) => channel!.userId === user!.id || user!.role === 'admin',
  'webhook-token': ({ presented, secret }) => presented === secret,
  admin: isAdmin,
  'model-access': isAdmin,
  'call-session': ({ session, user }, profile) =>
    profile.is('call_session', 'any') || (session !== undefined && (profile.is('call_session', 'known') || session.userId === user!.id)),
} satisfies { [name: string]: Guard };

/** The table's type: every name, each replaceable by any guard. */
export type Guards = { [Name in keyof typeof guards]: Guard };
