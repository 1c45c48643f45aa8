/**
 * All access rules of the server, by name. A handler calls `profile.allows(name, facts)`; a mutant replaces one rule.
 *
 * @module
 */
import type { HandedFunctions, OmittableId } from '../src/suite/plugins.js';
import type { Behaviours, Json } from '../src/suite/types.js';
import { documentRoom } from './effects.js';
import type { GuardCases, GuardFacts } from './guard-cases.js';
import type { Note } from './state/notes.js';
import type { User } from './state/users.js';
import { isUpdate } from './state/yjs-updates.js';
import { asObject } from '../src/json.js';
import { isDictionary } from './handlers/payload.js';

/** The facts about the release that guards read. */
export interface ReleaseFacts {
  /** Differences between releases that are neither events nor fields. */
  readonly behaviour: Behaviours;
  /** The functions that the code of a plugin receives. */
  handed(context: string, without?: OmittableId): HandedFunctions | undefined;
}

/** Name of a guard. */
export type GuardName = keyof GuardCases;

/** An access rule: true allows the action. */
export type Guard<Case extends GuardFacts> = (asked: Case, release: ReleaseFacts) => boolean;

/** All guards; a mutant replaces some of them. */
export type Guards = { [Name in GuardName]: Guard<GuardCases[Name]> };

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

/** Causes for which newer releases require a user, or a session that is in the document. */
const PRESENCE_EVENTS = ['ydoc:document:leave', 'ydoc:awareness:update'];

const isInRoom = ({ state, session, room }: GuardCases['room-member']): boolean =>
  state.rooms.members(room).includes(session.sid);

const CALLER_CASES: readonly (HandedFunctions | undefined)[] = ['both', 'deaf'];
const EMITTER_CASES: readonly (HandedFunctions | undefined)[] = [...CALLER_CASES, 'emitter'];

const isAdmin = ({ user }: GuardCases['admin']): boolean => user.role === 'admin';

const isAdminOrOwner = (user: User, note: Note): boolean => user.role === 'admin' || user.id === note.userId;

/** Ids of the files in a note's data. */
function filesIn(data: Json | undefined): Json[] {
  const entry = (value: Json | undefined, key: string): Json | undefined => asObject(value)?.[key];
  const files = entry(data, 'files');
  return (Array.isArray(files) ? files : [])
    .filter((file) => entry(file, 'type') === 'file')
    .map((file) => entry(file, 'id') ?? null);
}

/** The guards of the product. README.md describes each. */
export const guards: Guards = {
  'single-argument': ({ args, cause }) => args.length === 1 || (cause.startsWith('encryption:') && args.length < 3),
  'well-formed': ({ broken }) => !broken,
  token: ({ user }, release) =>
    user !== undefined && (user.role !== 'pending' || release.behaviour.pending_people === 'accepted'),
  rejoin: () => true,
  'channel-visible': ({ channel, user }) => channel.isVisibleTo(user.id),
  'room-member': isInRoom,
  authenticated: ({ user }) => user !== undefined,
  'usage-counts': ({ user }) => user !== undefined,
  'channel-type': ({ type }) => type === 'typing' || type === 'last_read_at',
  'stored-type': ({ type, data }) => {
    if (!Object.hasOwn(STORED_TYPES, type)) return false;
    const inner = isDictionary(data) ? data['type'] : undefined;
    return (type !== 'source' && type !== 'citation') || inner === undefined || inner === null;
  },
  // The store reads fields of the data, except for a status. Only a plugin can author data that is not an object.
  'storable-data': ({ type, data }) =>
    type === 'status' || !Object.hasOwn(STORED_TYPES, type) || data === undefined || isDictionary(data),
  'known-message': ({ type, chat, messageId }) =>
    (type !== 'status' && type !== 'message') || chat.message(messageId) !== undefined,
  'chat-owner': ({ user, chat, cause }, release) =>
    chat.userId === user.id ||
    (user.role === 'admin' &&
      cause !== 'events:chat' &&
      (cause !== 'read-chat' || release.behaviour.admin_reads_chats)),
  'chat-reader': ({ user, chat }, release) =>
    chat.isReadableBy(user.id) || (user.role === 'admin' && release.behaviour.admin_reads_chats),
  'chat-writer': ({ user, chat }) => chat.isFollowedBy(user.id),
  'event-body': ({ broken }) => !broken,
  'channel-member': ({ user, channel }) =>
    channel.isVisibleTo(user.id) || (user.role === 'admin' && channel.type !== 'group' && channel.type !== 'dm'),
  'message-author': ({ user, channel, message }, release) =>
    message.user_id === user.id ||
    user.role === 'admin' ||
    (release.behaviour.members_edit_messages && channel.isVisibleTo(user.id)),
  'channel-manager': ({ user, channel }) => channel.userId === user.id || user.role === 'admin',
  'webhook-token': ({ presented, secret }) => presented === secret,
  'note-reader': ({ user, note }) => user !== undefined && (isAdminOrOwner(user, note) || note.isReadableBy(user.id)),
  'note-writer': ({ user, note }) => user !== undefined && (isAdminOrOwner(user, note) || note.isWritableBy(user.id)),
  // this server has no uploads, so a file that is not yet in the note never belongs to the user
  'note-files': ({ user, note, data }) =>
    user?.role === 'admin' || filesIn(data).every((file) => filesIn(note.data).includes(file)),
  'document-person': ({ user, cause }, release) =>
    user !== undefined ||
    release.behaviour[PRESENCE_EVENTS.includes(cause) ? 'anonymous_presence' : 'anonymous_documents'],
  'document-member': (asked, release) => {
    if (asked.cause === 'ydoc:document:update' && !release.behaviour.document_update_members) return true;
    if (PRESENCE_EVENTS.includes(asked.cause) && !release.behaviour.document_identity) return true;
    return isInRoom(asked);
  },
  'document-limit': ({ state, session }, release) => {
    const most = release.behaviour.document_limit;
    const inside = state.rooms.roomsOf(session.sid).filter((room) => room.startsWith(documentRoom('')));
    return most === 0 || inside.length < most;
  },
  'document-update': ({ update }, release) => !release.behaviour.document_validation || isUpdate(update),
  // 0.12.4 has more kinds of private channels, which this server does not create
  'encryption-relay': ({ state, user, channelId }) => {
    const channel = state.conversations && state.channels.byId(channelId);
    return user?.role === 'admin' && channel?.type === 'dm' && channel.isVisibleTo(user.id);
  },
  'encryption-anyway': () => false,
  'folder-owner': ({ user, folder }) => folder.userId === user.id || user.role === 'admin',
  admin: isAdmin,
  'cut-by-change': ({ type }, release) => {
    if (type === 'role' || type === 'delete') return release.behaviour.account_cut;
    if (type === 'groups') return release.behaviour.access_updated;
    return type === 'password' ? release.behaviour.password_cut : type === 'revoke';
  },
  'session-of-changed': ({ session, user }) => session.userId === user.id,
  'token-outlives-change': ({ type }, release) =>
    type !== 'revoke' && !(type === 'password' && release.behaviour.password_cut),
  'model-access': isAdmin,
  'stream-event': (_asked, release) => release.behaviour.direct_events,
  'completion-new': ({ state, messageId }) => !state.tasks.wasStarted(messageId),
  'plugin-request': ({ context, without }, release) => release.handed(context, without) !== 'refused',
  'plugin-runs': ({ context, without }, release) => release.handed(context, without) !== 'not run',
  'plugin-emitter': ({ context, without }, release) => EMITTER_CASES.includes(release.handed(context, without)),
  'plugin-caller': ({ context, without }, release) => CALLER_CASES.includes(release.handed(context, without)),
  'call-session': ({ session, user }, release) =>
    release.behaviour.call_session === 'any' ||
    (session !== undefined && (release.behaviour.call_session === 'known' || session.userId === user.id)),
  'direct-writer': ({ user, name }, release) =>
    release.behaviour.direct_writer === 'anybody' || user?.id === name.split(':')[0],
  'resume-session': isInRoom,
};
