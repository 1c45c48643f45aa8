/**
 * Going on with a stored chat, with a model that only the client itself can reach.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { callFor } from '../handlers/calls.js';
import { isObject } from '../handlers/payload.js';
import type { Chat } from '../state/chats.js';
import { HttpError, NOT_FOUND } from './errors.js';
import { objectBody, type Call } from './router.js';

/** The stored chat that such a completion names, if there is one. */
export function chatOfOwnModel({ body, state }: Call): Chat | undefined {
  const { model_item: model, chat_id: chat } = objectBody(body);
  return isObject(model) && model['direct'] === true ? state.chats.byId(String(chat)) : undefined;
}

/** Asks the session, which is the one that can reach the model. What it answers is not followed. */
export function continueChat(call: Call, chat: Chat): Json {
  const { state, profile, user, perform } = call;
  if (!profile.allows('chat-owner', { cause: 'continue-chat', user, chat })) throw new HttpError(profile.has('completion_task_ids') ? 404 : 400, NOT_FOUND);
  const { model_item: model, id, session_id: session, messages } = objectBody(call.body);
  const form_data: JsonObject = { model: (model as JsonObject)['id']!, messages: messages ?? [], stream: true };
  const data: JsonObject = { form_data, model: model!, channel: `${user.id}:${String(session)}:${randomUUID()}`, session_id: session ?? null };
  const run = { state, profile, user, chat, messageId: String(id), sid: String(session), perform, ...(call.callTimeout === undefined ? {} : { callTimeout: call.callTimeout }) };
  void callFor(run, { type: 'request:chat:completion', data }).catch(() => undefined);
  const task = randomUUID();
  return profile.has('completion_task_ids') ? { status: true, task_ids: [task], chat_id: chat.id } : { status: true, task_id: task };
}
