/**
 * `encryption:*`: the relay of encrypted conversations in channels, which is off unless the operator enables it.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { ack } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Conversation } from '../state/conversations.js';
import { viewOf } from '../state/conversations.js';
import type { Session, State } from '../state/state.js';
import { userOf } from '../state/state.js';
import type { User } from '../state/users.js';
import { admittedIn, availabilityEvent, storeConversation, removePart, partOf, notify } from './conversation.js';
import type { Handler } from './handler.js';
import { text } from './payload.js';
import { disconnectIfAnonymous } from './session.js';

/** The actions that a client can request. */
export const ACTIONS = ['start', 'status', 'join', 'bind', 'packet', 'leave', 'ping'] as const;

const MAX_CHANNEL_ID = 128;
const MAX_PARTS = 128;
const KEY_BYTES = 32;
const MAX_BYTES = 1024 * 1024;
const REFUSAL: JsonObject = { ok: false, error: 'Private chat is unavailable or the session changed.' };

/** A request from a user who may use the relay. */
interface Request {
  state: State;
  profile: Profile;
  session: Session;
  user: Pick<User, 'id' | 'name'>;
  channel: string;
  payload: Json;
  /** A copy of the channel's conversation; absent when it has none. */
  now?: Conversation;
}

/** The handler of one action. Its ack always reports success or refusal, even without a payload. */
export function encryption(action: (typeof ACTIONS)[number]): Handler {
  return (state, session, payload, profile) => {
    const channelId = text(payload, 'channel');
    if (channelId === undefined || channelId === '' || channelId.length > MAX_CHANNEL_ID) return [ack(REFUSAL)];
    const cause = `encryption:${action}`;
    const user = userOf(state, session);
    if (!profile.allows('encryption-relay', { cause, state, user, channelId }))
      return [ack(REFUSAL), ...disconnectIfAnonymous(state, session, cause, profile)];
    const stored = state.conversations?.get(channelId);
    const request: Request = {
      state,
      profile,
      session,
      user: user ?? { id: '', name: '' },
      channel: channelId,
      payload,
      ...(stored ? { now: structuredClone(stored) } : {}),
    };
    return (
      performAction(action, request, (type) => profile.allows('encryption-anyway', { cause, type })) ?? [ack(REFUSAL)]
    );
  };
}

/** True when a request that breaks this rule is performed anyway; only mutants do that. */
type IgnoresRule = (rule: string) => boolean;

/** Performs an action; undefined refuses it. */
function performAction(
  action: (typeof ACTIONS)[number],
  request: Request,
  ignoresRule: IgnoresRule,
): Effect[] | undefined {
  const { state, profile, session, payload, now } = request;
  if (action === 'status')
    return [ack({ ok: true, available: now !== undefined && isOpen(now), session: now?.session ?? null })];
  if (action === 'start') return start(request);
  if (!now || text(payload, 'session') !== now.session) return undefined;
  if (action === 'join') return join(request, now, ignoresRule);
  const id = text(payload, 'participation');
  if (id === undefined || now.members[id]?.sid !== session.sid) return undefined;
  if (action === 'leave') return [...removePart(state, now, id, profile), ack({ ok: true })];
  if (action === 'bind') return bind(request, now, id, ignoresRule);
  if (action === 'packet') return packet(request, now, id, ignoresRule);
  return [storeConversation(now), successAck(now)];
}

const successAck = (now: Conversation, more: JsonObject = {}): Effect => ack({ ok: true, ...viewOf(now), ...more });

/** True once the host has sent a key: the conversation can then be joined. */
const isOpen = ({ members, host }: Conversation): boolean => members[host]!.key !== null;

function start({ state, session, user, channel, now }: Request): Effect[] | undefined {
  if (now || partOf(state, session.sid)) return undefined;
  const host = randomUUID();
  return enter({ channel, session: randomUUID(), host, members: {} }, host, session, user);
}

function join({ state, session, user }: Request, now: Conversation, ignoresRule: IgnoresRule): Effect[] | undefined {
  const parts = Object.values(now.members);
  if (partOf(state, session.sid) || parts.length >= MAX_PARTS || !isOpen(now)) return undefined;
  if (parts.some((part) => part.user === user.id) && !ignoresRule('one part each')) return undefined;
  return enter(now, randomUUID(), session, user);
}

function enter(now: Conversation, id: string, { sid }: Session, { id: user, name }: Request['user']): Effect[] {
  now.members[id] = { sid, user, name, key: null, admitted: id === now.host, out: 0 };
  return [storeConversation(now), successAck(now, { participation: id })];
}

function bind(
  { profile, payload }: Request,
  now: Conversation,
  id: string,
  ignoresRule: IgnoresRule,
): Effect[] | undefined {
  const member = now.members[id]!;
  const key = base64In(payload, 'key');
  if (member.key !== null || key === undefined) return undefined;
  if (Buffer.from(key, 'base64').length !== KEY_BYTES && !ignoresRule('whole key')) return undefined;
  member.key = key;
  if (id === now.host)
    return [storeConversation(now), availabilityEvent(now.channel, now.session, profile), successAck(now)];
  const sent = base64In(payload, 'packet');
  return sent === undefined
    ? undefined
    : [...notify(now, [now.host], { kind: 'candidate', sender: id, packet: sent }, profile), successAck(now)];
}

function packet(
  { profile, payload }: Request,
  now: Conversation,
  id: string,
  ignoresRule: IgnoresRule,
): Effect[] | undefined {
  const member = now.members[id]!;
  const body = base64In(payload, 'packet');
  const kind = text(payload, 'kind');
  if (body === undefined || member.key === null || (!member.admitted && !ignoresRule('admitted'))) return undefined;
  const mls: JsonObject = { kind: 'mls', sender: id, packet: body };
  if (kind === 'mls') return [...notify(now, admittedIn(now, id), mls, profile), successAck(now)];
  const target = text(payload, 'target');
  const joining = target === undefined ? undefined : now.members[target];
  const welcome = base64In(payload, 'welcome');
  if (
    kind !== 'admit' ||
    (id !== now.host && !ignoresRule('host admits')) ||
    !joining ||
    joining.key === null ||
    joining.admitted ||
    welcome === undefined
  )
    return undefined;
  const others = admittedIn(now, id);
  joining.admitted = true;
  return [
    ...notify(now, others, mls, profile),
    ...notify(now, [target!], { kind: 'welcome', sender: id, packet: welcome }, profile),
    successAck(now),
  ];
}

/** Bytes in base64: at least one, at most {@link MAX_BYTES}. */
function base64In(payload: Json, key: string): string | undefined {
  const value = text(payload, key);
  if (value === undefined || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined;
  const { length } = Buffer.from(value, 'base64');
  return length > 0 && length <= MAX_BYTES ? value : undefined;
}
