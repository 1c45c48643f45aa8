/**
 * The response bodies of the scripted upstream, as OpenAI's chat completion API defines them.
 *
 * @module
 */
import type { JsonObject } from '../../src/suite/types.js';
import type { Script, ReplyStep } from './scripts.js';

const ID = 'chatcmpl-owrt';
/** Constant, so that two runs send the same bytes. */
const CREATED = 1_700_000_000;

/** The list of models. */
export function modelList(names: readonly string[]): JsonObject {
  return { object: 'list', data: names.map((id) => ({ id, object: 'model', created: CREATED, owned_by: 'owrt' })) };
}

/** One chunk of a stream. */
export function streamChunk(model: string, delta: JsonObject, finish: string | null = null): JsonObject {
  return {
    id: ID,
    object: 'chat.completion.chunk',
    created: CREATED,
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  };
}

/** What a step adds to the answer; undefined for a step without content. */
export function deltaFor(step: ReplyStep): JsonObject | undefined {
  if ('text' in step) return { content: step.text };
  if ('reasoning' in step) return { reasoning_content: step.reasoning };
  if (!('tool' in step)) return undefined;
  const { id, name, arguments: args } = step.tool;
  return { tool_calls: [{ index: 0, id, type: 'function', function: { name, arguments: args } }] };
}

/** The `finish_reason` of an answer with these steps. */
export const finishReason = (steps: readonly ReplyStep[]): string =>
  steps.some((step) => 'tool' in step) ? 'tool_calls' : 'stop';

/** The last chunk of a stream, which holds only the token counts. */
export function usageChunk(model: string, usage: NonNullable<Script['usage']>): JsonObject {
  return { id: ID, object: 'chat.completion.chunk', created: CREATED, model, choices: [], usage };
}

/** A whole answer, for a request without streaming. */
export function completionBody(model: string, content: string, usage?: Script['usage']): JsonObject {
  return {
    id: ID,
    object: 'chat.completion',
    created: CREATED,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    ...(usage ? { usage } : {}),
  };
}
