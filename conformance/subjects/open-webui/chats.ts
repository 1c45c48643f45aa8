/**
 * Chats: a question and an empty reply to it, which events are then sent about.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import type { Call } from './api.js';
import { field } from './api.js';
import { withTexts } from './reply.js';

/**
 * Body of POST chats/new for `{title?, content?, model?}`. The history must hold the messages: releases before 0.8 fail
 * on events about others.
 */
export function chatForm({ title = 'owrt', content = 'owrt asks', model = 'owrt' }: JsonObject): JsonObject {
  const [question, reply] = [randomUUID(), randomUUID()];
  const timestamp = Math.floor(Date.now() / 1000);
  const messages: JsonObject = {
    [question]: {
      id: question,
      parentId: null,
      childrenIds: [reply],
      role: 'user',
      content,
      models: [model],
      timestamp,
    },
    [reply]: {
      id: reply,
      parentId: question,
      childrenIds: [],
      role: 'assistant',
      content: '',
      model,
      modelName: model,
      timestamp,
    },
  };
  return { chat: { title, models: [model], history: { currentId: reply, messages } } };
}

/** Result of `read-chat`, from the stored chat: the content of each message is what a person reads. */
export function readChat(stored: Json): Json {
  const history = field(field(stored, 'chat'), 'history');
  return {
    id: field(stored, 'id') ?? null,
    title: field(stored, 'title') ?? null,
    current_id: field(history, 'currentId') ?? null,
    messages: withTexts(field(history, 'messages')),
  };
}

/** A chat is given a link first; only a link that lets people continue the chat lets them follow it. */
export function shareCall({ chat_id }: TriggerInput<'share-chat'>): Pick<Call, 'method' | 'path' | 'body'> {
  return { method: 'POST', path: `/api/v1/chats/${chat_id}/share`, body: { share_mode: 'continue' } };
}

/** Body of POST chats/shared/{id}/access/update for `{user_ids}`: the whole list of those who may. */
export function grantsForm({ user_ids }: TriggerInput<'share-chat'>): JsonObject {
  return {
    access_grants: user_ids.map((id) => ({ principal_type: 'user', principal_id: id, permission: 'read' })),
    share_mode: 'continue',
  };
}

/** What the web client says of a model that it reaches itself: the server asks no setting and no permission for it. */
const OWN_MODEL: JsonObject = { id: 'owrt-own', name: 'owrt own', object: 'model', owned_by: 'openai', direct: true };

/** A completion that goes on with a stored chat. */
export function continuationForm({
  chat_id,
  message_id,
  parent_id,
  session_id,
}: TriggerInput<'continue-chat'>): JsonObject {
  const question: JsonObject = {
    id: parent_id,
    role: 'user',
    content: 'Go on.',
    parentId: null,
    childrenIds: [],
  };
  return {
    model: OWN_MODEL['id']!,
    model_item: OWN_MODEL,
    messages: [{ role: 'user', content: 'Go on.' }],
    stream: true,
    params: {},
    features: {},
    background_tasks: {},
    chat_id,
    id: message_id,
    parent_id,
    user_message: question,
    session_id,
  };
}
