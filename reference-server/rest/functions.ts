/**
 * Functions (plugins), the models they are, and completions of those models.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../src/wire/lossless.js';
import type { Effect } from '../effects.js';
import type { Run } from '../handlers/calls.js';
import { emitEvent } from '../handlers/events.js';
import { isObject } from '../handlers/payload.js';
import { runSteps } from '../plugins/probe.js';
import { seconds } from '../state/clock.js';
import { chatOfOwnModel, continueChat } from './continuation.js';
import { completeDirectly, isDirect } from './direct.js';
import { startCompletion, upstreamModels } from './completions.js';
import { HttpError, NOT_FOUND, UNAUTHORIZED } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';

export const functionRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/functions/create', cause: 'create-function', handle: create },
  { method: 'GET', path: '/api/v1/functions', cause: 'list-functions', handle: (call) => [...forAdmin(call).values()] },
  { method: 'POST', path: '/api/v1/functions/id/:id/toggle', cause: 'toggle-function', handle: toggle },
  { method: 'DELETE', path: '/api/v1/functions/id/:id/delete', cause: 'delete-function', handle: remove },
  { method: 'GET', path: '/api/models', cause: 'list-models', handle: models },
  { method: 'POST', path: '/api/chat/completions', cause: 'run-plugin', handle: anyCompletion },
];

function forAdmin({ state, profile, user }: Call): Map<string, JsonObject> {
  if (!profile.allows('admin', { cause: 'functions', user })) throw new HttpError(401, UNAUTHORIZED);
  return state.functions;
}

function create(call: Call): Json {
  const functions = forAdmin(call);
  const form = objectBody(call.body);
  const id = textField(form, 'id').toLowerCase();
  if (!/^[a-z_]\w*$/.test(id)) throw new HttpError(400, 'Only alphanumeric characters and underscores are allowed in the id');
  if (functions.has(id)) throw new HttpError(400, 'Uh-oh! This id is already registered. Please choose another id string.');
  const now = seconds();
  const made: JsonObject = {
    id, user_id: call.user.id, type: 'pipe', name: textField(form, 'name'), content: textField(form, 'content'), meta: form['meta'] ?? {},
    is_active: false, is_global: false, updated_at: now, created_at: now,
  };
  functions.set(id, made);
  return made;
}

function toggle(call: Call): Json {
  const found = forAdmin(call).get(call.params['id']!);
  if (!found) throw new HttpError(401, NOT_FOUND);
  found['is_active'] = found['is_active'] !== true;
  return found;
}

function remove(call: Call): Json {
  return forAdmin(call).delete(call.params['id']!);
}

/** Models without settings of their own are the admins'. */
function models(call: Call): Json {
  const { state, profile, user } = call;
  const visible = profile.allows('model-access', { cause: 'list-models', user }) ? [...state.functions.values()] : [];
  const data = visible
    .filter((one) => one['is_active'] === true)
    .map(({ id, name, created_at: created }): JsonObject => ({ id: id!, name: name!, object: 'model', created: created!, owned_by: 'openai', pipe: { type: 'pipe' } }));
  return { data: [...data, ...(profile.allows('model-access', { cause: 'list-models', user }) ? upstreamModels(state) : [])] };
}

function anyCompletion(call: Call): ReturnType<Route['handle']> {
  const body = objectBody(call.body);
  const chat = chatOfOwnModel(call);
  if (chat) return continueChat(call, chat, replyOf);
  return isDirect(body) ? completeDirectly(call, body) : complete(call);
}

/** Starts the plugin and answers at once; its reply is stored when it is done. */
function complete(call: Call): Json | Promise<Json> {
  const { state, profile, user } = call;
  const body = objectBody(call.body);
  const model = state.functions.get(String(body['model']));
  if (!model) return startCompletion(call);
  if (model['is_active'] !== true || !profile.allows('model-access', { cause: 'run-plugin', user })) throw new HttpError(400, 'Model not found');
  const chat = state.chats.byId(String(body['chat_id']));
  if (!chat || chat.userId !== user.id) throw new HttpError(404, NOT_FOUND);
  const run: Run = {
    state, profile, user, chat, messageId: String(body['id']), sid: String(body['session_id']), perform: call.perform,
    ...(call.callTimeout === undefined ? {} : { callTimeout: call.callTimeout }),
  };
  const steps = stepsOf(body, run);
  // after the answer, as on the product
  setImmediate(() => void runSteps(run, steps).then((answers) => call.perform(replyOf(run, stringifyJson(answers)))));
  const task = randomUUID();
  return profile.has('completion_task_ids') ? { status: true, task_ids: [task], chat_id: chat.id } : { status: true, task_id: task };
}

function stepsOf(body: JsonObject, { profile, chat }: Run): Json[] {
  const stored = profile.has('completion_task_ids') ? chat.message(String(body['parent_id']))?.['content'] : undefined;
  const last = Array.isArray(body['messages']) ? body['messages'].at(-1) : undefined;
  const text = stored ?? (isObject(last) ? last['content'] : undefined);
  try {
    const steps = typeof text === 'string' ? parseJson(text) : [];
    return Array.isArray(steps) ? steps : [];
  } catch {
    return [];
  }
}

function replyOf(run: Run, content: string): Effect[] {
  const { chat, messageId, user, profile } = run;
  const set = (field: string, value: Json): Effect => ({
    effect: 'persist', store: 'chat-message', op: 'set', target: { chat_id: chat.id, message_id: messageId }, field, value, type: 'chat:completion',
  });
  const data: JsonObject = { done: true, content, title: chat.title };
  return [...emitEvent({ chat, messageId, type: 'chat:completion', data, to: user.id }, profile), set('done', true), set('content', content)];
}
