/**
 * Every access rule of the server, by name. A handler asks `profile.allows(name, case)`; a mutant replaces one entry.
 *
 * @module
 */
import type { Json } from '../src/suite/types.js';
import type { Handed, Missing } from '../src/suite/plugins.js';
import { channelRoom, documentRoom } from './effects.js';
import type { Channel, Message } from './state/channels.js';
import type { Chat } from './state/chats.js';
import type { Folder } from './state/folders.js';
import type { Note } from './state/notes.js';
import type { Session, State } from './state/state.js';
import type { User } from './state/users.js';
import { isUpdate } from './state/yjs-updates.js';
import { isObject } from './handlers/payload.js';

/** What a guard decides about; each guard reads the few fields it needs. */
export interface GuardCase {
  /** What is being done; the same names as the causes of effects. */
  cause: string;
  state?: State;
  session?: Session;
  user?: User | undefined;
  channel?: Channel;
  channelId?: string;
  /** Room in question, when it is no channel's. */
  room?: string;
  documentId?: string;
  chat?: Chat;
  note?: Note;
  folder?: Folder;
  messageId?: string;
  message?: Message;
  /** `data.type` in question. */
  type?: string;
  data?: Json;
  /** Arguments of an event. */
  args?: Json[];
  /** Where the code of a plugin runs, and what the request leaves out. */
  context?: string;
  without?: Missing | undefined;
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
  /** The numeric key of the release's behaviour. */
  count(key: string, otherwise: number): number;
  /** What the code of a plugin is handed. */
  handed(context: string, without?: Missing): Handed | undefined;
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

/** Causes for which a session needs a person, or a place in the document, from some release on. */
const PRESENCE = ['ydoc:document:leave', 'ydoc:awareness:update'];

const isInDocument: Guard = ({ state, session, documentId }) =>
  state!.rooms.members(documentRoom(documentId!)).includes(session!.sid);

const GIVES_CALLER: readonly (Handed | undefined)[] = ['both', 'deaf'];
const GIVES_EMITTER: readonly (Handed | undefined)[] = [...GIVES_CALLER, 'emitter'];

const isAdmin: Guard = ({ user }) => user?.role === 'admin';

const isAdminOrOwner = (user: User, note: Note): boolean => user.role === 'admin' || user.id === note.userId;

/** Ids of the files that a note's data names. */
function filesIn(data: Json | undefined): Json[] {
  const entry = (value: Json | undefined, key: string): Json | undefined =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : undefined;
  const files = entry(data, 'files');
  return (Array.isArray(files) ? files : [])
    .filter((file) => entry(file, 'type') === 'file')
    .map((file) => entry(file, 'id') ?? null);
}

/** The table. What each entry means is listed in README.md. */
export const guards = {
  'single-argument': ({ args, cause }) => args?.length === 1 || (cause.startsWith('encryption:') && args!.length < 3),
  'well-formed': ({ broken }) => broken !== true,
  token: ({ user }, profile) =>
    user !== undefined && (user.role !== 'pending' || profile.is('pending_people', 'accepted')),
  rejoin: () => true,
  'channel-visible': ({ channel, user }) => channel!.visibleTo(user!.id),
  'room-member': ({ state, session, channelId, room }) =>
    state!.rooms.members(room ?? channelRoom(channelId!)).includes(session!.sid),
  authenticated: ({ user }) => user !== undefined,
  'usage-counts': ({ user }) => user !== undefined,
  'channel-type': ({ type }) => type === 'typing' || type === 'last_read_at',
  'stored-type': ({ type, data }) => {
    if (!Object.hasOwn(STORED_TYPES, type!)) return false;
    const inner = isObject(data) ? data['type'] : undefined;
    return (type !== 'source' && type !== 'citation') || inner === undefined || inner === null;
  },
  // the store looks for fields, but for a status; only a plugin can author anything but an object
  'storable-data': ({ type, data }) =>
    type === 'status' || !Object.hasOwn(STORED_TYPES, type!) || data === undefined || isObject(data),
  'known-message': ({ type, chat, messageId }) =>
    (type !== 'status' && type !== 'message') || chat!.message(messageId!) !== undefined,
  'chat-owner': ({ user, chat, cause }, profile) =>
    chat!.userId === user!.id ||
    (user!.role === 'admin' && cause !== 'events:chat' && (cause !== 'read-chat' || profile.has('admin_reads_chats'))),
  'chat-reader': ({ user, chat }, profile) =>
    chat!.readableBy(user!.id) || (user!.role === 'admin' && profile.has('admin_reads_chats')),
  'chat-writer': ({ user, chat }) => chat!.followedBy(user!.id),
  'event-body': ({ broken }) => broken !== true,
  'channel-member': ({ user, channel }) =>
    channel!.visibleTo(user!.id) || (user!.role === 'admin' && channel!.type !== 'group' && channel!.type !== 'dm'),
  'message-author': ({ user, channel, message }, profile) =>
    message!.user_id === user!.id ||
    user!.role === 'admin' ||
    (profile.has('members_edit_messages') && channel!.visibleTo(user!.id)),
  'channel-manager': ({ user, channel }) => channel!.userId === user!.id || user!.role === 'admin',
  'webhook-token': ({ presented, secret }) => presented === secret,
  'note-reader': ({ user, note }) => user !== undefined && (isAdminOrOwner(user, note!) || note!.readableBy(user.id)),
  'note-writer': ({ user, note }) => user !== undefined && (isAdminOrOwner(user, note!) || note!.writableBy(user.id)),
  // nobody uploads files here: whatever is new is somebody else's
  'note-files': ({ user, note, data }) =>
    user?.role === 'admin' || filesIn(data).every((file) => filesIn(note!.data).includes(file)),
  'document-person': ({ user, cause }, profile) =>
    user !== undefined || profile.has(PRESENCE.includes(cause) ? 'anonymous_presence' : 'anonymous_documents'),
  'document-member': (guarded, profile) => {
    if (guarded.cause === 'ydoc:document:update' && !profile.has('document_update_members')) return true;
    if (PRESENCE.includes(guarded.cause) && !profile.has('document_identity')) return true;
    return isInDocument(guarded, profile);
  },
  'document-limit': ({ state, session }, profile) => {
    const most = profile.count('document_limit', 0);
    const inside = state!.rooms.roomsOf(session!.sid).filter((room) => room.startsWith(documentRoom('')));
    return most === 0 || inside.length < most;
  },
  'document-update': ({ data }, profile) => !profile.has('document_validation') || isUpdate(data),
  // of 0.12.4's kinds of private channels only this one is made here
  'encryption-relay': ({ state, user, channelId }) => {
    const channel = state!.conversations && state!.channels.byId(channelId);
    return user?.role === 'admin' && channel?.type === 'dm' && channel.visibleTo(user.id);
  },
  'encryption-anyway': () => false,
  'folder-owner': ({ user, folder }) => folder!.userId === user!.id || user!.role === 'admin',
  admin: isAdmin,
  'cut-by-change': ({ type }, profile) => {
    if (type === 'role' || type === 'delete') return profile.has('account_cut');
    if (type === 'groups') return profile.has('access_updated');
    return type === 'password' ? profile.has('password_cut') : type === 'revoke';
  },
  'session-of-changed': ({ session, user }) => session!.userId === user!.id,
  'token-outlives-change': ({ type }, profile) =>
    type !== 'revoke' && !(type === 'password' && profile.has('password_cut')),
  'model-access': isAdmin,
  'stream-event': (_guarded, profile) => profile.has('direct_events'),
  /** A message is completed once. */
  'completion-new': ({ state, messageId }) => !state!.tasks.knows(messageId!),
  'plugin-request': ({ context, without }, profile) => profile.handed(context!, without) !== 'refused',
  'plugin-runs': ({ context, without }, profile) => profile.handed(context!, without) !== 'not run',
  'plugin-emitter': ({ context, without }, profile) => GIVES_EMITTER.includes(profile.handed(context!, without)),
  'plugin-caller': ({ context, without }, profile) => GIVES_CALLER.includes(profile.handed(context!, without)),
  'call-session': ({ session, user }, profile) =>
    profile.is('call_session', 'any') ||
    (session !== undefined && (profile.is('call_session', 'known') || session.userId === user!.id)),
  'direct-writer': ({ user, room }, profile) =>
    profile.is('direct_writer', 'anybody') || user?.id === room!.split(':')[0],
  'resume-session': ({ state, session, room }) => state!.rooms.members(room!).includes(session!.sid),
} satisfies { [name: string]: Guard };

/** The table's type: every name, each replaceable by any guard. */
export type Guards = { [Name in keyof typeof guards]: Guard };
