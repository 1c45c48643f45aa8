/**
 * What a plugin of a completion may do: emit to the person, and call the session of the request.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { chatRoom, type Effect, type EmitEffect } from '../effects.js';
import type { Receivers } from '../emit.js';
import type { Profile } from '../profile.js';
import type { Chat } from '../state/chats.js';
import type { Unanswered } from '../state/calls.js';
import type { State } from '../state/state.js';
import type { User } from '../state/users.js';
import { emitEvent } from './events.js';
import { isDictionary } from './payload.js';

/** A request that can ask a session. */
export interface Caller {
  state: State;
  profile: Profile;
  user: User;
  /** Ids that the request named; what is absent it left out, null it says so. */
  chat?: Pick<Chat, 'id'> | null;
  messageId?: string | null;
  /** Session that the request named; another one of the person when that was lost. */
  sid?: string;
  /** Milliseconds instead of the release's time-out. */
  callTimeout?: number;
  perform(effects: Effect[]): void;
}

/** The request that a plugin runs for. */
export interface Run extends Caller {
  /** Where the code of the plugin runs; `plugins.yaml` lists them. */
  context: string;
  chat?: Chat;
  messageId?: string;
}

/** The exception of a call that names no session, by the name it has in the plugin. */
class ValueError extends Error {
  override readonly name = 'ValueError';
}

/** The exception of an event that was sent and cannot be stored. */
class AttributeError extends Error {
  override readonly name = 'AttributeError';
}

/** What a call for a session that is gone comes back with. */
export const GONE: JsonObject = { error: 'Client session disconnected.' };
const TOO_LATE: JsonObject = { error: 'Event call timed out. The browser tab may be inactive or closed.' };

const DIALOGS = new Set(['confirmation', 'input']);
const QUESTIONS = new Set(['request:user_input', 'request:elicitation']);

/** The emitter: an event for all sessions of the person. */
export function emitFor(run: Run, event: Json): void {
  const { state, profile, user, chat, messageId, sid, perform } = run;
  if (!isDictionary(event)) return;
  // about no chat or no message: there is nothing to store it in
  if (!chat || messageId === undefined) return perform([addressed(run, event, { user_id: user.id })]);
  const type = String(event['type'] ?? '');
  const named =
    sid !== undefined && profile.behaviour.named_session_hears && state.sessions.get(sid)?.userId !== user.id
      ? [addressed(run, event, { session_id: sid })]
      : [];
  perform([
    ...emitEvent({ chat, messageId, type, ...('data' in event ? { data: event['data']! } : {}), to: user.id }, profile),
    ...named,
  ]);
  const data = event['data'];
  if (!profile.allows('storable-data', { cause: 'emit-event', type, ...(data === undefined ? {} : { data }) }))
    throw new AttributeError();
}

/** The caller: asks the session of the request, and resolves with its answer. */
export async function callFor(run: Caller, event: Json): Promise<Json> {
  const { state, profile, user, perform } = run;
  const named = run.sid;
  if (named === undefined && profile.behaviour.call_session === 'any') throw new ValueError();
  const session = named === undefined ? undefined : state.sessions.get(named);
  if (!profile.allows('call-session', { cause: 'run-plugin', user, session })) return GONE;
  if (named === undefined) return GONE;
  const own = isDictionary(event) ? event : {};
  const dialog = isDialog(own, profile) ? { interaction_id: randomUUID() } : undefined;
  const data = dialog && isDictionary(own['data']) ? { ...own, data: { ...own['data'], ...dialog } } : own;
  const ask = async (sid: string): Promise<Json> =>
    await state.calls.begin(sid, unanswered(run), (call) =>
      perform([{ ...addressed(run, data, { session_id: sid }), call }]),
    );
  let answer = await ask(named);
  while (dialog && answer === GONE && (await resume(run))) answer = await ask(run.sid!);
  if (dialog) perform([addressed(run, { type: 'request:interaction:done', data: dialog }, { session_id: run.sid! })]);
  return answer;
}

/** Milliseconds that a dialog which lost its session waits for another one. */
const RESUME_MS = 60_000;

/** Goes on with another session of the person that follows the chat, as soon as there is one. */
async function resume(run: Caller): Promise<boolean> {
  const { state, profile, user, chat } = run;
  if (!profile.behaviour.call_resume || !chat) return false;
  const fits = (sid: string): boolean => {
    const session = state.sessions.get(sid);
    return (
      session?.userId === user.id &&
      profile.allows('resume-session', { cause: 'run-plugin', state, session, room: chatRoom(chat.id) })
    );
  };
  const next = [...state.sessions.keys()].find(fits) ?? (await state.calls.entering(fits, RESUME_MS));
  if (next === undefined) return false;
  run.sid = next;
  return true;
}

/** What a plugin wrote, for a person or for one session. */
function addressed(
  { profile, chat, messageId }: Caller,
  data: JsonObject,
  to: Receivers<'events.unknown'>,
): EmitEffect {
  const chatId = chat === undefined ? (profile.behaviour.no_chat_id === 'empty' ? '' : null) : (chat?.id ?? null);
  return profile.relay('events.unknown', to, { chat_id: chatId, message_id: messageId ?? null, data });
}

/** Dialogs have an id, by which the server later says that they are over. */
function isDialog({ type, data }: JsonObject, profile: Profile): boolean {
  const name = String(type);
  if (profile.behaviour.interactions === 'none') return false;
  if (QUESTIONS.has(name) || (name === 'confirmation' && isDictionary(data) && 'tool_call' in data)) return true;
  return profile.behaviour.interactions === 'all' && DIALOGS.has(name);
}

function unanswered({ profile, callTimeout }: Caller): Unanswered {
  const after = callTimeout ?? profile.behaviour.call_timeout;
  return profile.behaviour.call_unanswered === 'error' ? { after, answer: TOO_LATE } : { after };
}
