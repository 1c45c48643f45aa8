/**
 * Chats that several users follow: `events:chat`, the sessions in a chat's room, and the copies that the room receives.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { EmitEffect, Effect } from '../effects.js';
import { ack, chatRoom } from '../effects.js';
import type { Profile } from '../profile.js';
import { seconds } from '../state/clock.js';
import type { Chat } from '../state/chats.js';
import type { Session, State } from '../state/state.js';
import { userOf } from '../state/state.js';
import type { User } from '../state/users.js';
import type { Handler } from './handler.js';
import { Malformed, isDictionary, member, text } from './payload.js';
import { disconnectIfAnonymous } from './session.js';

const CAUSE = 'events:chat';

/** The parts of one request. */
interface Request {
  state: State;
  session: Session;
  user: User;
  profile: Profile;
  payload: Json;
}

/** `events:chat`. Unlike other events, its ack reports the decision. An unknown type gets an empty ack. */
export const chatEvent: Handler = (state, session, payload, profile) => {
  const disconnectEffects = disconnectIfAnonymous(state, session, CAUSE, profile);
  const user = userOf(state, session);
  if (!user || !profile.allows('authenticated', { cause: CAUSE, user })) return [...disconnectEffects, ack()];
  if (!isDictionary(payload) || (payload['data'] !== undefined && !isDictionary(payload['data'])))
    throw new Malformed('the payload is no object');
  const request = { state, session, user, profile, payload };
  const type = text(payload['data'], 'type');
  if (type === 'last_read_at') return [...markRead(request), ack()];
  if (!profile.behaviour.chat_rooms) return [ack()];
  if (typeof typeOf(payload) === 'object' && typeOf(payload) !== null) throw new Malformed('the type is no key');
  if (type === 'join' || type === 'leave') return enterOrLeave(request, type);
  return type === 'typing' ? typing(request) : [ack()];
};

/** The type, which may be any JSON value. */
const typeOf = (payload: JsonObject): Json | undefined =>
  isDictionary(payload['data']) ? payload['data']['type'] : undefined;

/** The id of a saved chat; undefined for ids of other chats. */
function savedId(payload: Json): string | undefined {
  const id = text(payload, 'chat_id');
  return id === undefined || id === '' || /^(local|temporary|channel):/.test(id) ? undefined : id;
}

function enterOrLeave({ state, session, user, profile, payload }: Request, type: 'join' | 'leave'): Effect[] {
  const id = savedId(payload);
  if (id === undefined) return [ack(false)];
  const room = chatRoom(id);
  const sidsInRoom = state.rooms.members(room);
  if (type === 'leave') {
    return [
      { effect: 'leave', sid: session.sid, room },
      ...presenceEvents(
        state,
        id,
        sidsInRoom.filter((sid) => sid !== session.sid),
        profile,
      ),
      ack(true),
    ];
  }
  const chat = state.chats.byId(id);
  if (!chat || !profile.allows('chat-reader', { cause: CAUSE, type, user, chat })) return [ack(false)];
  return [
    { effect: 'join', sid: session.sid, room },
    ...presenceEvents(state, id, [...new Set([...sidsInRoom, session.sid])], profile),
    ack(true),
  ];
}

function typing({ state, session, user, profile, payload }: Request): Effect[] {
  const id = savedId(payload);
  const data = isDictionary(payload) && isDictionary(payload['data']) ? payload['data']['data'] : undefined;
  const flag = isDictionary(data) ? data['typing'] : undefined;
  const chat = state.chats.byId(id);
  const facts = { cause: CAUSE, type: 'typing', state, session, user, room: chatRoom(id ?? '') };
  if (id === undefined || typeof flag !== 'boolean' || !profile.allows('room-member', facts)) return [ack(false)];
  if (!chat || !profile.allows('chat-writer', { ...facts, chat })) return [ack(false)];
  const notice = {
    chat_id: id,
    user_id: user.id,
    user: { id: user.id, name: user.name },
    shared: true,
    data: { typing: flag },
  };
  return [profile.emit('chat.typing', { chat_id: id, sender: session.sid }, notice), ack(true)];
}

/** `last_read_at` is stored for the owner only, with the time of the server. */
function markRead({ state, user, profile, payload }: Request): Effect[] {
  const id = String(member(payload, 'chat_id'));
  const chat = state.chats.byId(id);
  if (!chat || !profile.allows('chat-owner', { cause: CAUSE, type: 'last_read_at', user, chat })) return [];
  const now = seconds();
  const stored: Effect = {
    effect: 'persist',
    store: 'chat',
    op: 'set',
    target: { chat_id: id },
    field: 'last_read_at',
    value: now,
  };
  if (!profile.behaviour.chat_read_answer) return [stored];
  const data: JsonObject = {
    chat_id: id,
    last_read_at: now,
    ...(chat.lastReadAt < chat.updatedAt ? { folder_unread_counts: {} } : {}),
  };
  return [stored, profile.emit('events.chat-list-read', { user_id: user.id }, { chat_id: id, data })];
}

/** The presence notice to a chat's room; `sids` are the sessions in it after the request. */
export function presenceEvents(state: State, chatId: string, sids: readonly string[], profile: Profile): EmitEffect[] {
  if (!profile.behaviour.chat_presence) return [];
  const people = new Map<string, JsonObject>();
  for (const sid of sids) {
    const user = state.users.byId(state.sessions.get(sid)?.userId);
    if (user) people.set(user.id, { id: user.id, name: user.name });
  }
  const users = [...people.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, person]) => person);
  return [profile.emit('chat.presence', { chat_id: chatId }, { chat_id: chatId, shared: true, data: { users } })];
}

/**
 * The readers of the chat changed. Every session in its room receives a notice, and leaves the room when its user may
 * no longer read the chat.
 */
export function accessChanges(state: State, chatId: string, profile: Profile, exceptOwner = false): Effect[] {
  if (!profile.behaviour.chat_rooms) return [];
  const chat = state.chats.byId(chatId);
  const allSids = state.rooms.members(chatRoom(chatId));
  const owners = allSids.filter(
    (sid) => exceptOwner && chat !== undefined && state.sessions.get(sid)?.userId === chat.userId,
  );
  const sidsInRoom = allSids.filter((sid) => !owners.includes(sid));
  const allowedSids = sidsInRoom.filter((sid) => {
    const user = state.users.byId(state.sessions.get(sid)?.userId);
    return (
      chat !== undefined && user !== undefined && profile.allows('chat-reader', { cause: 'chat:access', user, chat })
    );
  });
  const notices = sidsInRoom.flatMap((sid): Effect[] => [
    ...(allowedSids.includes(sid) ? [] : [{ effect: 'leave' as const, sid, room: chatRoom(chatId) }]),
    profile.emit('chat.access', { session_id: sid }, { chat_id: chatId, shared: true, data: {} }),
  ]);
  return [
    ...notices,
    ...(allowedSids.length < sidsInRoom.length
      ? presenceEvents(state, chatId, [...owners, ...allowedSids], profile)
      : []),
  ];
}

/**
 * A change that may affect any chat: does the same as {@link accessChanges} for each chat with a room, except for
 * sessions of its owner.
 */
export function allAccessChanges(state: State, profile: Profile): Effect[] {
  return chatsIn(state.rooms.everyone().flatMap((sid) => state.rooms.roomsOf(sid))).flatMap((id) =>
    accessChanges(state, id, profile, true),
  );
}

const chatsIn = (rooms: readonly string[]): string[] => [
  ...new Set(rooms.filter((room) => room.startsWith(chatRoom(''))).map((room) => room.slice(chatRoom('').length))),
];

/** The presence notices after a session in these rooms has ended. */
export function presenceAfterSession(state: State, rooms: readonly string[], profile: Profile): Effect[] {
  return chatsIn(rooms).flatMap((id) => presenceEvents(state, id, state.rooms.members(chatRoom(id)), profile));
}

/** Types of events that are copied to the room of a chat. */
const COPIED_TYPES = new Set([
  'chat:messages',
  'chat:active',
  'status',
  'source',
  'citation',
  'files',
  'embeds',
  'chat:message:error',
  'chat:tasks:cancel',
  'chat:message:follow_ups',
  'chat:completion',
]);

/** The copy for the room of a chat of an event to a user's sessions; `whose` is the id of that user. */
export function copyFor(
  chat: Chat,
  messageId: string,
  { type, data }: { type: string; data?: Json },
  ownerId: string,
  profile: Profile,
): EmitEffect[] {
  if (!profile.behaviour.chat_rooms || !COPIED_TYPES.has(type)) return [];
  const copy = { chat_id: chat.id, message_id: messageId, user_id: ownerId, shared: true };
  if (type === 'chat:completion' && isDictionary(data))
    return [profile.emit('chat.completion-copy', { chat_id: chat.id }, { ...copy, data })];
  // all other copies have the envelope and the room of this message
  const event = { type, ...(data === undefined ? {} : { data }) };
  return [profile.relay('chat.messages', { chat_id: chat.id }, { ...copy, data: event })];
}
