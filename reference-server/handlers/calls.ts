/**
 * The functions of a plugin: the emitter sends events to the user, the caller calls the session of the request.
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

/** A request whose code can call a session. */
export interface Caller {
  state: State;
  profile: Profile;
  user: User;
  /** The chat of the request: absent when the request omits it, null when the calls of this request name none. */
  chat?: Pick<Chat, 'id'> | null;
  messageId?: string | null;
  /** Session that the request named; after it ended, another session of the user. */
  sid?: string;
  /** Time-out of calls in ms, instead of the release's. */
  callTimeout?: number;
  perform(effects: Effect[]): void;
}

/** The request for which a plugin runs. */
export interface PluginRun extends Caller {
  /** Context in which the code of the plugin runs; `plugins.yaml` lists the contexts. */
  context: string;
  chat?: Chat;
  messageId?: string;
}

/** The exception of a call without a session. Its name is that of the exception in the plugin. */
class ValueError extends Error {
  override readonly name = 'ValueError';
}

/** The exception of an event that was sent but cannot be stored. */
class AttributeError extends Error {
  override readonly name = 'AttributeError';
}

/** The answer to a call whose session has ended. */
export const SESSION_GONE: JsonObject = { error: 'Client session disconnected.' };
const TIMED_OUT: JsonObject = { error: 'Event call timed out. The browser tab may be inactive or closed.' };

const DIALOGS = new Set(['confirmation', 'input']);
const QUESTIONS = new Set(['request:user_input', 'request:elicitation']);

/** The emitter: sends an event to all sessions of the user. */
export function emitFor(run: PluginRun, event: Json): void {
  const { state, profile, user, chat, messageId, sid, perform } = run;
  if (!isDictionary(event)) return;
  // without a chat and a message the event cannot be stored
  if (!chat || messageId === undefined) return perform([pluginEvent(run, event, { user_id: user.id })]);
  const type = String(event['type'] ?? '');
  const named =
    sid !== undefined && profile.behaviour.named_session_hears && state.sessions.get(sid)?.userId !== user.id
      ? [pluginEvent(run, event, { session_id: sid })]
      : [];
  perform([
    ...emitEvent({ chat, messageId, type, ...('data' in event ? { data: event['data']! } : {}), to: user.id }, profile),
    ...named,
  ]);
  const data = event['data'];
  if (!profile.allows('storable-data', { cause: 'emit-event', type, ...(data === undefined ? {} : { data }) }))
    throw new AttributeError();
}

/** The caller: calls the session of the request, and resolves with its answer. */
export async function callFor(run: Caller, event: Json): Promise<Json> {
  const { state, profile, user, perform } = run;
  const sessionId = run.sid;
  if (sessionId === undefined && profile.behaviour.call_session === 'any') throw new ValueError();
  const session = sessionId === undefined ? undefined : state.sessions.get(sessionId);
  if (!profile.allows('call-session', { cause: 'run-plugin', user, session })) return SESSION_GONE;
  if (sessionId === undefined) return SESSION_GONE;
  const eventFields = isDictionary(event) ? event : {};
  const dialog = isDialog(eventFields, profile) ? { interaction_id: randomUUID() } : undefined;
  const data =
    dialog && isDictionary(eventFields['data'])
      ? { ...eventFields, data: { ...eventFields['data'], ...dialog } }
      : eventFields;
  const ask = async (sid: string): Promise<Json> =>
    await state.calls.begin(sid, unansweredRule(run), (call) =>
      perform([{ ...pluginEvent(run, data, { session_id: sid }), call }]),
    );
  let answer = await ask(sessionId);
  while (dialog && answer === SESSION_GONE && (await waitForSession(run))) answer = await ask(run.sid!);
  if (dialog) perform([pluginEvent(run, { type: 'request:interaction:done', data: dialog }, { session_id: run.sid! })]);
  return answer;
}

/** Milliseconds that a dialog waits for another session after its session has ended. */
const RESUME_MS = 60_000;

/** Waits for another session of the user in the room of the chat. True when there is one; it replaces `run.sid`. */
async function waitForSession(run: Caller): Promise<boolean> {
  const { state, profile, user, chat } = run;
  if (!profile.behaviour.call_resume || !chat) return false;
  const isUsable = (sid: string): boolean => {
    const session = state.sessions.get(sid);
    return (
      session?.userId === user.id &&
      profile.allows('resume-session', { cause: 'run-plugin', state, session, room: chatRoom(chat.id) })
    );
  };
  const next = [...state.sessions.keys()].find(isUsable) ?? (await state.calls.waitForEntrance(isUsable, RESUME_MS));
  if (next === undefined) return false;
  run.sid = next;
  return true;
}

/** An event of a plugin, for a user or for one session. */
function pluginEvent(
  { profile, chat, messageId }: Caller,
  data: JsonObject,
  to: Receivers<'events.unknown'>,
): EmitEffect {
  const chatId = chat === undefined ? (profile.behaviour.no_chat_id === 'empty' ? '' : null) : (chat?.id ?? null);
  return profile.relay('events.unknown', to, { chat_id: chatId, message_id: messageId ?? null, data });
}

/** True for a dialog: it gets an id, with which the server later announces its end. */
function isDialog({ type, data }: JsonObject, profile: Profile): boolean {
  const name = String(type);
  if (profile.behaviour.interactions === 'none') return false;
  if (QUESTIONS.has(name) || (name === 'confirmation' && isDictionary(data) && 'tool_call' in data)) return true;
  return profile.behaviour.interactions === 'all' && DIALOGS.has(name);
}

function unansweredRule({ profile, callTimeout }: Caller): Unanswered {
  const after = callTimeout ?? profile.behaviour.call_timeout;
  return profile.behaviour.call_unanswered === 'error' ? { after, answer: TIMED_OUT } : { after };
}
