/**
 * Chats with a question and an empty reply, which later events concern.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import type { ApiRequest } from './api.js';
import { field } from './api.js';
import { withTexts } from './reply.js';

/**
 * Body of POST chats/new for `{title?, content?, model?}`. The history must contain the messages: releases before 0.8
 * fail on events about unknown ones.
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

/** Result of `read-chat`, from the stored chat. The content of each message is the text that a person reads. */
export function readChat(stored: Json): Json {
  const history = field(field(stored, 'chat'), 'history');
  return {
    id: field(stored, 'id') ?? null,
    title: field(stored, 'title') ?? null,
    current_id: field(history, 'currentId') ?? null,
    messages: withTexts(field(history, 'messages')),
  };
}

/** Creates a link to the chat. People can follow a chat only with a link that lets them continue it. */
export function shareCall({ chat_id }: TriggerInput<'share-chat'>): Pick<ApiRequest, 'method' | 'path' | 'body'> {
  return { method: 'POST', path: `/api/v1/chats/${chat_id}/share`, body: { share_mode: 'continue' } };
}

/** Body of POST chats/shared/{id}/access/update for `{user_ids}`: the complete list of people with access. */
export function grantsForm({ user_ids }: TriggerInput<'share-chat'>): JsonObject {
  return {
    access_grants: user_ids.map((id) => ({ principal_type: 'user', principal_id: id, permission: 'read' })),
    share_mode: 'continue',
  };
}

/**
 * A model that the web client reaches directly, as the web client describes it. The server checks no setting and no
 * permission for it.
 */
const OWN_MODEL: JsonObject = { id: 'owrt-own', name: 'owrt own', object: 'model', owned_by: 'openai', direct: true };

/** Body of a completion that continues a stored chat. */
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
