/**
 * Chats: a question and an empty reply to it, which events are then sent about.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { field } from './api.js';

/** Body of POST chats/new for `{title?, content?, model?}`. The history must hold the messages: releases before 0.8 fail on events about others. */
export function chatForm({ title = 'owrt', content = 'owrt asks', model = 'owrt' }: JsonObject): JsonObject {
  const [question, reply] = [randomUUID(), randomUUID()];
  const timestamp = Math.floor(Date.now() / 1000);
  const messages: JsonObject = {
    [question]: { id: question, parentId: null, childrenIds: [reply], role: 'user', content, models: [model], timestamp },
    [reply]: { id: reply, parentId: question, childrenIds: [], role: 'assistant', content: '', model, modelName: model, timestamp },
  };
  return { chat: { title, models: [model], history: { currentId: reply, messages } } };
}

/** Result of `read-chat`, from the stored chat. */
export function readChat(stored: Json): Json {
  const history = field(field(stored, 'chat'), 'history');
  return {
    id: field(stored, 'id') ?? null,
    title: field(stored, 'title') ?? null,
    current_id: field(history, 'currentId') ?? null,
    messages: field(history, 'messages') ?? {},
  };
}
