/**
 * Maps the triggers of scenarios to requests of Open WebUI's REST API.
 *
 * @module
 */
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { TRIGGERS, type RouteName, type TriggerInput } from '../../../src/suite/triggers/table.js';
import type { ApiRequest } from './api.js';
import { field } from './api.js';
import { channelForm } from './channels.js';
import { chatForm, continuationForm, grantsForm, readChat, shareCall } from './chats.js';
import { readersForm, groupForm } from './groups.js';
import { noteForm, shareForm, sharePath } from './notes.js';

/** What a trigger needs in addition to its route. */
interface Extra<Name extends RouteName> {
  /** True when the path itself authorises the request. */
  anonymous?: true;
  /** Path in releases with another one. */
  path?(version: string | undefined): string | undefined;
  /** Body of the request, from the input that is not in the path. Default for POST: that input. */
  form?(input: TriggerInput<Name>, version: string | undefined): JsonObject;
  /** Request that must precede this one. */
  first?(input: TriggerInput<Name>): Pick<ApiRequest, 'method' | 'path' | 'body'>;
  /** Documented result, from the response and the body of the request. */
  result?(answer: Json, body: Json | undefined): Json;
}

/** Triggers that need more than their route. */
const EXTRAS: { readonly [Name in RouteName]?: Extra<Name> } = {
  'create-channel': { form: channelForm },
  'post-webhook': { anonymous: true },
  'read-member': { result: (channel) => ({ last_read_at: field(channel, 'last_read_at') ?? null }) },
  'create-chat': { form: chatForm, result: (chat, body) => ({ id: field(chat, 'id') ?? null, ...messageIds(body) }) },
  'continue-chat': { form: continuationForm },
  'read-chat': { result: readChat },
  'read-person': {
    result: (person) => ({
      is_active: field(person, 'is_active') ?? null,
      last_active_at: field(person, 'last_active_at') ?? null,
    }),
  },
  'create-note': { form: noteForm },
  'share-note': { path: sharePath, form: shareForm },
  'share-chat': { first: shareCall, form: grantsForm },
  'create-group': { form: groupForm },
  'update-group': { form: groupForm },
  'share-channel': { form: readersForm },
  'share-folder': { form: readersForm },
  'update-user': {
    result: (user) => ({
      id: field(user, 'id') ?? null,
      name: field(user, 'name') ?? null,
      role: field(user, 'role') ?? null,
    }),
  },
};

/** What a trigger needs in addition to its route. The format of scenarios has checked the input. */
export const extraOf = (name: RouteName): Extra<RouteName> => EXTRAS[name] ?? {};

/** The message ids of a new chat; the subject chose them, so they are in the request. */
function messageIds(body: Json | undefined): JsonObject {
  const history = field(field(body, 'chat'), 'history');
  const messages = Object.values(field(history, 'messages') ?? {}) as Json[];
  const question = messages.find((message) => field(message, 'role') === 'user');
  return { user_message_id: field(question, 'id') ?? null, reply_id: field(history, 'currentId') ?? null };
}

/** The request for a trigger. */
export function callOf(
  name: RouteName,
  input: JsonObject,
  version: string | undefined,
): Pick<ApiRequest, 'method' | 'path' | 'body'> {
  const { method, path: newest } = TRIGGERS[name].route;
  const { form, path: older } = extraOf(name);
  const rest = { ...input };
  const path = (older?.(version) ?? newest).replace(/\{(\w+)\}/g, (_whole, key: string) => {
    const value = rest[key];
    if (typeof value !== 'string') throw new Error(`The trigger ${name} needs "${key}" in its "with".`);
    delete rest[key];
    return encodeURIComponent(value);
  });
  const call = { method, path };
  return method === 'POST' ? { ...call, body: form ? form(rest, version) : rest } : call;
}
