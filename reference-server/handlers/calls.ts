/**
 * What a plugin of a completion may do: emit to the person, and call the session of the request.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { chatRoom, type Effect, type EmitEffect } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Chat } from '../state/chats.js';
import type { Unanswered } from '../state/calls.js';
import type { State } from '../state/state.js';
import type { User } from '../state/users.js';
import { emitEvent } from './events.js';
import { isObject } from './payload.js';

/** A request that can ask a session. */
export interface Caller {
  state: State;
  profile: Profile;
  user: User;
  chat: Pick<Chat, 'id'> | null;
  messageId: string | null;
  /** Session that the request named; another one of the person when that was lost. */
  sid: string;
  /** Milliseconds instead of the release's time-out. */
  callTimeout?: number;
  perform(effects: Effect[]): void;
}

/** The request that a plugin runs for. */
export interface Run extends Caller {
  chat: Chat;
  messageId: string;
}

/** What a call for a session that is gone comes back with. */
export const GONE: JsonObject = { error: 'Client session disconnected.' };
const TOO_LATE: JsonObject = { error: 'Event call timed out. The browser tab may be inactive or closed.' };

const DIALOGS = new Set(['confirmation', 'input']);
const QUESTIONS = new Set(['request:user_input', 'request:elicitation']);

/** The emitter: an event for all sessions of the person. */
export function emitFor(run: Run, event: Json): void {
  const { state, profile, user, chat, messageId, sid, perform } = run;
  if (!isObject(event)) return;
  const type = String(event['type'] ?? '');
  const named = profile.has('named_session_hears') && state.sessions.get(sid)?.userId !== user.id ? [addressed(run, event)] : [];
  perform([...emitEvent({ chat, messageId, type, ...('data' in event ? { data: event['data']! } : {}), to: user.id }, profile), ...named]);
}

/** The caller: asks the session of the request, and resolves with its answer. */
export async function callFor(run: Caller, event: Json): Promise<Json> {
  const { state, profile, user, perform } = run;
  const session = state.sessions.get(run.sid);
  if (!profile.allows('call-session', { cause: 'run-plugin', user, ...(session ? { session } : {}) })) return GONE;
  const own = isObject(event) ? event : {};
  const dialog = isDialog(own, profile) ? { interaction_id: randomUUID() } : undefined;
  const data = dialog && isObject(own['data']) ? { ...own, data: { ...own['data'], ...dialog } } : own;
  const ask = async (): Promise<Json> => await state.calls.begin(run.sid, unanswered(run), (call) => perform([{ ...addressed(run, data), call }]));
  let answer = await ask();
  while (dialog && answer === GONE && (await resume(run))) answer = await ask();
  if (dialog) perform([addressed(run, { type: 'request:interaction:done', data: dialog })]);
  return answer;
}

/** Milliseconds that a dialog which lost its session waits for another one. */
const RESUME_MS = 60_000;

/** Goes on with another session of the person that follows the chat, as soon as there is one. */
async function resume(run: Caller): Promise<boolean> {
  const { state, profile, user, chat } = run;
  if (!profile.has('call_resume') || chat === null) return false;
  const fits = (sid: string): boolean => {
    const session = state.sessions.get(sid);
    return session?.userId === user.id && profile.allows('resume-session', { cause: 'run-plugin', state, session, room: chatRoom(chat.id) });
  };
  const next = [...state.sessions.keys()].find(fits) ?? (await state.calls.entering(fits, RESUME_MS));
  if (next === undefined) return false;
  run.sid = next;
  return true;
}

function addressed({ profile, chat, messageId, sid }: Caller, data: JsonObject): EmitEffect {
  const payload = profile.payload('events/envelope', undefined, { chat_id: chat?.id ?? null, message_id: messageId, data });
  return { effect: 'emit', event: 'events', type: String(data['type'] ?? ''), payload, to: { sid } };
}

/** Dialogs have an id by which the client is told that they are over. */
function isDialog({ type, data }: JsonObject, profile: Profile): boolean {
  const name = String(type);
  if (profile.is('interactions', 'none')) return false;
  if (QUESTIONS.has(name) || (name === 'confirmation' && isObject(data) && 'tool_call' in data)) return true;
  return profile.is('interactions', 'all') && DIALOGS.has(name);
}

function unanswered({ profile, callTimeout }: Caller): Unanswered {
  const after = callTimeout ?? profile.count('call_timeout', 0);
  return profile.is('call_unanswered', 'error') ? { after, answer: TOO_LATE } : { after };
}
