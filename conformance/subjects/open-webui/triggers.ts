/**
 * The triggers of scenarios as calls of Open WebUI's REST.
 *
 * @module
 */
import type { Json, JsonObject } from '../../../src/suite/types.js';
import type { TriggerName } from '../subject.js';
import type { Call } from './api.js';
import { field } from './api.js';
import { channelForm } from './channels.js';
import { chatForm, readChat } from './chats.js';

/** How a trigger is made and what its result is. */
interface Trigger {
  method: Call['method'];
  /** `{key}` is taken from the input, and left out of the body. */
  path: string;
  /** False: the path itself authorises. */
  anonymous?: true;
  /** Body of the request, from the rest of the input. Absent for POST: that rest itself. */
  form?(input: JsonObject, version: string | undefined): JsonObject;
  /** Documented result, from the answer and the request's body. */
  result?(answer: Json, body: Json | undefined): Json;
}

/** Every trigger of the vocabulary. */
export const TRIGGERS: { readonly [name in TriggerName]: Trigger } = {
  'create-channel': { method: 'POST', path: '/channels/create', form: channelForm },
  'open-dm': { method: 'GET', path: '/channels/users/{user_id}' },
  'post-message': { method: 'POST', path: '/channels/{channel_id}/messages/post' },
  'edit-message': { method: 'POST', path: '/channels/{channel_id}/messages/{message_id}/update' },
  'delete-message': { method: 'DELETE', path: '/channels/{channel_id}/messages/{message_id}/delete' },
  'add-reaction': { method: 'POST', path: '/channels/{channel_id}/messages/{message_id}/reactions/add' },
  'remove-reaction': { method: 'POST', path: '/channels/{channel_id}/messages/{message_id}/reactions/remove' },
  'pin-message': { method: 'POST', path: '/channels/{channel_id}/messages/{message_id}/pin' },
  'create-webhook': { method: 'POST', path: '/channels/{channel_id}/webhooks/create' },
  'post-webhook': { method: 'POST', path: '/channels/webhooks/{webhook_id}/{token}', anonymous: true },
  'add-members': { method: 'POST', path: '/channels/{channel_id}/update/members/add' },
  'remove-members': { method: 'POST', path: '/channels/{channel_id}/update/members/remove' },
  'delete-channel': { method: 'DELETE', path: '/channels/{channel_id}/delete' },
  'read-member': { method: 'GET', path: '/channels/{channel_id}', result: (channel) => ({ last_read_at: field(channel, 'last_read_at') ?? null }) },
  'create-chat': { method: 'POST', path: '/chats/new', form: chatForm, result: (chat, body) => ({ id: field(chat, 'id') ?? null, ...messageIds(body) }) },
  'emit-event': { method: 'POST', path: '/chats/{chat_id}/messages/{message_id}/event' },
  'read-chat': { method: 'GET', path: '/chats/{chat_id}', result: readChat },
  'set-message': { method: 'POST', path: '/chats/{chat_id}/messages/{message_id}' },
};

/** The ids we chose ourselves are in the request. */
function messageIds(body: Json | undefined): JsonObject {
  const history = field(field(body, 'chat'), 'history');
  const messages = Object.values(field(history, 'messages') ?? {}) as Json[];
  const question = messages.find((message) => field(message, 'role') === 'user');
  return { user_message_id: field(question, 'id') ?? null, reply_id: field(history, 'currentId') ?? null };
}

/** The request that a trigger makes. */
export function callOf(name: TriggerName, input: JsonObject, version: string | undefined): Pick<Call, 'method' | 'path' | 'body'> {
  const { method, path, form } = TRIGGERS[name];
  const rest = { ...input };
  const filled = path.replace(/\{(\w+)\}/g, (_whole, key: string) => {
    const value = rest[key];
    if (typeof value !== 'string') throw new Error(`The trigger ${name} needs "${key}" in its "with".`);
    delete rest[key];
    return encodeURIComponent(value);
  });
  const call = { method, path: `/api/v1${filled}` };
  return method === 'POST' ? { ...call, body: form ? form(rest, version) : rest } : call;
}
