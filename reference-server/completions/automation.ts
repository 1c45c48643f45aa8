/**
 * One run of an automation: creates a chat, generates the reply in it, and reports success.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { emitEvent } from '../handlers/events.js';
import type { Profile } from '../profile.js';
import type { Automation } from '../state/automations.js';
import { seconds } from '../state/clock.js';
import type { Model } from '../state/models.js';
import type { State } from '../state/state.js';
import type { User } from '../state/users.js';
import { complete, listEvent } from './run.js';

/** The inputs of a run. */
export interface AutomationRun {
  state: State;
  profile: Profile;
  user: User;
  automation: Automation;
  model: Model;
  perform(effects: Effect[]): void;
}

/** Runs an automation. A failed run emits no result. */
export async function runAutomation(run: AutomationRun): Promise<void> {
  const { state, profile, user, automation, model, perform } = run;
  const [question, messageId] = [randomUUID(), randomUUID()];
  const chat = state.chats.add(user.id, contentOf(automation, question, messageId));
  perform([profile.emit('events.chat-list', { user_id: user.id }, { chat_id: chat.id, message_id: question })]);
  const task = state.tasks.begin(chat.id, messageId);
  const messages: Json[] = [{ role: 'user', content: automation.prompt }];
  if (profile.behaviour.chat_list)
    perform(emitEvent({ chat, messageId: question, ...listEvent({ chat }), to: user.id }, profile));
  const done = await complete({
    state,
    profile,
    user,
    chat,
    messageId,
    sid: `automation:${automation.id}`,
    model,
    messages,
    signal: task.signal,
    tasks: {},
    perform,
  }).finally(() => state.tasks.end(task.id));
  if (done) perform([resultEvent(run, { chat_id: chat.id })]);
}

/** The event that reports success. */
export function resultEvent({ automation, profile }: AutomationRun, where: JsonObject): Effect {
  const { id, userId, name } = automation;
  const result = { automation_id: id, name, ...where, status: 'success' };
  return profile.emit('events.automation-result', { user_id: userId }, result);
}

function contentOf({ name, prompt, model, id }: Automation, question: string, reply: string): JsonObject {
  const timestamp = seconds();
  const questionMessage = {
    id: question,
    parentId: null,
    role: 'user',
    content: prompt,
    childrenIds: [reply],
    timestamp,
    models: [model],
  };
  const answer = {
    id: reply,
    parentId: question,
    role: 'assistant',
    content: '',
    done: false,
    model,
    childrenIds: [],
    timestamp,
  };
  return {
    title: name,
    models: [model],
    history: { currentId: reply, messages: { [question]: questionMessage, [reply]: answer } },
    messages: [{ role: 'user', content: prompt }],
    meta: { automation_id: id },
  };
}
