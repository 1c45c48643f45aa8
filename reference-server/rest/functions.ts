/**
 * Functions, tools and workspace models (plugins, and the models that use them), and completions of these models.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { isDictionary } from '../handlers/payload.js';
import { seconds } from '../state/clock.js';
import { startCompletion, upstreamModels } from './completions.js';
import { chatOfOwnModel, continueChat } from './continuation.js';
import { completeDirectly, isDirect } from './direct.js';
import { HttpError, NOT_FOUND, UNAUTHORIZED } from './errors.js';
import { completePlugin, replyOf } from './plugins.js';
import type { Call, Route, TextStream } from './router.js';
import { objectBody, textField } from './router.js';

export const functionRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/functions/create', cause: 'create-function', handle: create },
  {
    method: 'GET',
    path: '/api/v1/functions',
    cause: 'list-functions',
    handle: (call) => [...forAdmin(call).functions.values()],
  },
  { method: 'POST', path: '/api/v1/functions/id/:id/toggle', cause: 'toggle-function', handle: toggle },
  {
    method: 'DELETE',
    path: '/api/v1/functions/id/:id/delete',
    cause: 'delete-function',
    handle: (call) => forAdmin(call).functions.delete(call.params['id']!),
  },
  { method: 'POST', path: '/api/v1/tools/create', cause: 'create-tool', handle: createTool },
  { method: 'GET', path: '/api/v1/tools', cause: 'list-tools', handle: (call) => [...forAdmin(call).tools.values()] },
  {
    method: 'DELETE',
    path: '/api/v1/tools/id/:id/delete',
    cause: 'delete-tool',
    handle: (call) => forAdmin(call).tools.delete(call.params['id']!),
  },
  { method: 'POST', path: '/api/v1/models/create', cause: 'create-model', handle: createModel },
  {
    method: 'POST',
    path: '/api/v1/models/model/delete',
    cause: 'delete-model',
    handle: (call) => removeModel(call, textField(objectBody(call.body), 'id')),
  },
  { method: 'GET', path: '/api/models', cause: 'list-models', handle: models },
  { method: 'POST', path: '/api/chat/completions', cause: 'run-plugin', handle: anyCompletion },
];

function forAdmin({ state, profile, user }: Call): Call['state'] {
  if (!profile.allows('admin', { cause: 'functions', user })) throw new HttpError(401, UNAUTHORIZED);
  return state;
}

/** The new entry of a form, when its id is not in use. */
function newEntry(call: Call, entries: ReadonlyMap<string, JsonObject>): JsonObject & { id: string } {
  const form = objectBody(call.body);
  const id = textField(form, 'id').toLowerCase();
  if (!/^[a-z_]\w*$/.test(id))
    throw new HttpError(400, 'Only alphanumeric characters and underscores are allowed in the id');
  if (entries.has(id))
    throw new HttpError(400, 'Uh-oh! This id is already registered. Please choose another id string.');
  const now = seconds();
  return {
    id,
    user_id: call.user.id,
    name: textField(form, 'name'),
    meta: form['meta'] ?? {},
    updated_at: now,
    created_at: now,
  };
}

function create(call: Call): Json {
  const { functions } = forAdmin(call);
  const content = textField(objectBody(call.body), 'content');
  // the product executes the code and looks for the class; a line that declares the class is enough here
  const type = /^class (Filter|Action)\b/m.exec(content)?.[1]?.toLowerCase() ?? 'pipe';
  const entry = { ...newEntry(call, functions), type, content, is_active: false, is_global: false };
  functions.set(entry.id, entry);
  return entry;
}

function toggle(call: Call): Json {
  const found = forAdmin(call).functions.get(call.params['id']!);
  if (!found) throw new HttpError(401, NOT_FOUND);
  found['is_active'] = found['is_active'] !== true;
  return found;
}

function createTool(call: Call): Json {
  const { tools } = forAdmin(call);
  const entry = newEntry(call, tools);
  tools.set(entry.id, entry);
  return entry;
}

function createModel(call: Call): Json {
  const { ownModels: known } = forAdmin(call);
  const entry = {
    ...newEntry(call, known),
    base_model_id: objectBody(call.body)['base_model_id'] ?? null,
    is_active: true,
  };
  known.set(entry.id, entry);
  return entry;
}

function removeModel(call: Call, id: string): Json {
  if (!forAdmin(call).ownModels.delete(id)) throw new HttpError(401, NOT_FOUND);
  return true;
}

const isPipe = (entry: JsonObject | undefined): entry is JsonObject =>
  entry?.['type'] === 'pipe' && entry['is_active'] === true;

/** Lists models. Only admins see models without settings of their own. */
function models(call: Call): Json {
  const { state, profile, user } = call;
  if (!profile.allows('model-access', { cause: 'list-models', user })) return { data: [] };
  const data = [...[...state.functions.values()].filter(isPipe), ...state.ownModels.values()].map(
    ({ id, name, created_at: created }): JsonObject => ({
      id: id!,
      name: name!,
      object: 'model',
      created: created!,
      owned_by: 'openai',
      pipe: { type: 'pipe' },
    }),
  );
  return { data: [...data, ...upstreamModels(state)] };
}

async function anyCompletion(call: Call): Promise<Json | TextStream> {
  const body = objectBody(call.body);
  const chat = chatOfOwnModel(call);
  if (chat) return continueChat(call, chat, replyOf);
  return isDirect(body) ? await completeDirectly(call, body) : await complete(call);
}

async function complete(call: Call): Promise<Json | TextStream> {
  const { state, profile, user } = call;
  const modelName = String(objectBody(call.body)['model']);
  const ownModel = state.ownModels.get(modelName);
  const pipe = state.functions.get(ownModel ? String(ownModel['base_model_id']) : modelName);
  if (!ownModel && !pipe) return await startCompletion(call);
  if (!isPipe(pipe) || !profile.allows('model-access', { cause: 'run-plugin', user }))
    throw new HttpError(400, 'Model not found');
  const meta = isDictionary(ownModel?.['meta']) ? ownModel['meta'] : {};
  return await completePlugin(call, { ...pipe, filters: meta['filterIds'] ?? [] });
}
