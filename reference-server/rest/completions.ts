/**
 * Language models behind OpenAI connections: the connections, completions, and the tasks of running completions.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Completion } from '../completions/completion.js';
import { complete, listEvent } from '../completions/run.js';
import { completionOf } from '../completions/upstream.js';
import { copyFor } from '../handlers/chat.js';
import { emitEvent } from '../handlers/events.js';
import { isDictionary } from '../handlers/payload.js';
import { Chat } from '../state/chats.js';
import { HttpError, NOT_FOUND, UNAUTHORIZED } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody } from './router.js';

/** Owner of a chat that does not exist. Only admins may request a completion in it, and nothing is stored. */
const NOBODY = '';
/** Cause of all effects of a completion. */
const CAUSE = 'start-completion';

export const completionRoutes: Route[] = [
  { method: 'GET', path: '/openai/config', cause: 'read-connections', handle: (call) => forAdmin(call).settings },
  { method: 'POST', path: '/openai/config/update', cause: 'change-connections', handle: connect },
  { method: 'GET', path: '/api/tasks/chat/:id', cause: 'read-tasks', handle: tasksOf },
  { method: 'POST', path: '/api/tasks/stop/:id', cause: 'stop-task', handle: stop },
];

function forAdmin({ state, profile, user }: Call): Call['state']['models'] {
  if (!profile.allows('admin', { cause: 'connections', user })) throw new HttpError(401, UNAUTHORIZED);
  return state.models;
}

async function connect(call: Call): Promise<Json> {
  const models = forAdmin(call);
  await models.change(objectBody(call.body));
  return models.settings;
}

/** The models as `GET /api/models` lists them. */
export function upstreamModels({ models }: Call['state']): JsonObject[] {
  return models.all().map(({ id }) => ({ id, name: id, object: 'model', created: 0, owned_by: 'openai' }));
}

/** Starts a completion and responds at once. Without a session the response is the reply. */
export function startCompletion(call: Call): Json | Promise<Json> {
  const { state, profile, user } = call;
  const body = objectBody(call.body);
  const text = (key: string): string => (typeof body[key] === 'string' ? body[key] : '');
  const model = state.models.byId(text('model'));
  if (!model || !profile.allows('model-access', { cause: CAUSE, user })) throw new HttpError(400, 'Model not found');
  const messages = Array.isArray(body['messages']) ? body['messages'] : [];
  if (text('session_id') === '' || text('chat_id') === '' || text('id') === '') return completionOf(model, messages);
  const chat =
    state.chats.byId(text('chat_id')) ??
    (profile.behaviour.completion_unknown_chat ? new Chat(NOBODY, {}, text('chat_id')) : undefined);
  if (!chat || !profile.allows('chat-owner', { cause: CAUSE, user, chat })) throw new HttpError(404, NOT_FOUND);
  if (
    profile.behaviour.completion_once &&
    !profile.allows('completion-new', { cause: CAUSE, state, messageId: text('id') })
  ) {
    throw new HttpError(409, 'Message already exists or has an invalid ID.');
  }
  const task = state.tasks.begin(chat.id, text('id'));
  const run: Completion = {
    state,
    profile,
    user,
    chat,
    messageId: text('id'),
    sid: text('session_id'),
    model,
    messages,
    signal: task.signal,
    tasks: isDictionary(body['background_tasks']) ? body['background_tasks'] : {},
    perform: (effects) => call.interpreter.perform(effects, { cause: CAUSE, actor: user }),
  };
  announceMessages(run, text('parent_id'));
  // after the response, as in the product
  setImmediate(() => void complete(run).finally(() => state.tasks.end(task.id)));
  return profile.behaviour.completion_task_ids
    ? { status: true, task_ids: [task.id], chat_id: chat.id }
    : { status: true, task_id: task.id };
}

/** Before the response: sends the new messages to the room of the chat, and the list change to the user. */
function announceMessages(run: Completion, question: string): void {
  const { chat, messageId, user, profile, perform } = run;
  const messages = Object.fromEntries(
    [question, messageId].flatMap((id) => (chat.message(id) ? [[id, chat.message(id)!]] : [])),
  );
  const messagesEvent = { type: 'chat:messages', data: { messages, currentId: messageId } };
  if (profile.behaviour.chat_rooms)
    perform(copyFor(chat, messageId, messagesEvent, user.id, profile).map((copy) => ({ ...copy, skip: run.sid })));
  if (profile.behaviour.chat_list)
    perform(emitEvent({ chat, messageId: question, ...listEvent(run), to: user.id }, profile));
}

function tasksOf({ state, profile, params, user }: Call): Json {
  const chat = state.chats.byId(params['id']);
  return {
    task_ids:
      chat?.userId === user.id && profile.allows('chat-owner', { cause: 'read-tasks', user, chat })
        ? state.tasks.of(chat.id)
        : [],
  };
}

function stop({ state, params }: Call): Json {
  const id = params['id']!;
  if (!state.tasks.stop(id)) throw new HttpError(404, `Task with ID ${id} not found.`);
  return { status: true, message: `Task ${id} successfully stopped.` };
}
