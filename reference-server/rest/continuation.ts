/**
 * Continues a stored chat with a model that only the client can reach.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { callFor, emitFor, type PluginRun } from '../handlers/calls.js';
import { isDictionary } from '../handlers/payload.js';
import type { Chat } from '../state/chats.js';
import { HttpError, NOT_FOUND } from './errors.js';
import { objectBody, type Call } from './router.js';

/** The stored chat that such a request names, if any. */
export function chatOfOwnModel({ body, state }: Call): Chat | undefined {
  const { model_item: model, chat_id: chat } = objectBody(body);
  return isDictionary(model) && model['direct'] === true ? state.chats.byId(String(chat)) : undefined;
}

/**
 * Calls the session, which can reach the model. `replyOf` makes the effects of the text that the session then writes.
 */
export function continueChat(call: Call, chat: Chat, replyOf: (run: PluginRun, content: string) => Effect[]): Json {
  const { state, profile, user, perform } = call;
  if (!profile.allows('chat-owner', { cause: 'continue-chat', user, chat }))
    throw new HttpError(profile.behaviour.completion_task_ids ? 404 : 400, NOT_FOUND);
  const { model_item: model, id, session_id: session, messages } = objectBody(call.body);
  const form_data: JsonObject = { model: (model as JsonObject)['id']!, messages: messages ?? [], stream: true };
  const channel = `${user.id}:${String(session)}:${randomUUID()}`;
  const data: JsonObject = { form_data, model: model!, channel, session_id: session ?? null };
  const run: PluginRun = {
    state,
    profile,
    user,
    context: 'line',
    chat,
    messageId: String(id),
    sid: String(session),
    perform,
    ...(call.callTimeout === undefined ? {} : { callTimeout: call.callTimeout }),
  };
  state.directs.open(channel);
  // after the response, as in the product
  setImmediate(
    () =>
      void readReply(run, data).then((content) =>
        content === undefined ? state.directs.close(channel) : perform(replyOf(run, content)),
      ),
  );
  const task = randomUUID();
  return profile.behaviour.completion_task_ids
    ? { status: true, task_ids: [task], chat_id: chat.id }
    : { status: true, task_id: task };
}

/** The text of the stream; undefined when the session refuses the call. */
async function readReply(run: PluginRun, data: JsonObject): Promise<string | undefined> {
  const answer = await callFor(run, { type: 'request:chat:completion', data }).catch(() => null);
  if (!isDictionary(answer) || answer['status'] !== true) return undefined;
  let content = '';
  for await (const piece of run.state.directs.read(String(data['channel']))) {
    if (!isDictionary(piece)) continue;
    if (piece['event'] !== undefined && run.profile.allows('stream-event', { cause: 'continue-chat' }))
      emitFor(run, piece['event']);
    const [choice] = Array.isArray(piece['choices']) ? piece['choices'].filter(isDictionary) : [];
    const delta = isDictionary(choice?.['delta']) ? choice['delta']['content'] : undefined;
    if (typeof delta === 'string') content += delta;
  }
  return content;
}
