/**
 * Background tasks after a reply: the server lets the model generate follow-up questions, a title and tags.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { isDictionary } from '../handlers/payload.js';
import { store, type Completion, type SendEvent } from './completion.js';
import type { ChatEvent } from './reply.js';
import { completionOf } from './upstream.js';

interface Task {
  /** Name in the request. */
  name: string;
  /** Key of the model's JSON answer. */
  key: string;
  eventOf(value: Json): ChatEvent;
  storeEffects(value: Json, run: Completion): Effect[];
}

/** The tasks, in the order in which they run. */
const TASKS: readonly Task[] = [
  {
    name: 'follow_up_generation',
    key: 'follow_ups',
    eventOf: (follow_ups) => ({ type: 'chat:message:follow_ups', data: { follow_ups } }),
    storeEffects: (follow_ups, run) => [store(run, 'followUps', follow_ups)],
  },
  {
    name: 'title_generation',
    key: 'title',
    eventOf: (title) => ({ type: 'chat:title', data: title as JsonObject }),
    storeEffects: (value, { chat }) => [
      {
        effect: 'persist',
        store: 'chat',
        op: 'set',
        target: { chat_id: chat.id },
        field: 'title',
        value,
        type: 'chat:title',
      },
    ],
  },
  {
    name: 'tags_generation',
    key: 'tags',
    eventOf: (tags) => ({ type: 'chat:tags', data: tags as unknown as JsonObject }),
    storeEffects: () => [],
  },
];

/** Runs the tasks that the request asks for. */
export async function runBackgroundTasks(run: Completion, send: SendEvent): Promise<void> {
  for (const { name, key, eventOf, storeEffects: stored } of TASKS) {
    if (run.tasks[name] !== true) continue;
    const value = await generate(run, key);
    if (value !== undefined) send(eventOf(value), ...stored(value, run));
  }
}

async function generate({ model, signal }: Completion, key: string): Promise<Json | undefined> {
  const prompt = `### Task:\nGenerate something for the chat.\n### Output:\nJSON format: { "${key}": ... }`;
  const { choices } = await completionOf(model, [{ role: 'user', content: prompt }], signal);
  const [choice] = Array.isArray(choices) ? choices : [];
  const message = isDictionary(choice) && isDictionary(choice['message']) ? choice['message'] : {};
  const answer = JSON.parse(String(message['content'])) as JsonObject;
  return answer[key];
}
