/**
 * Applies `chat:completion` and `response:completion` events to a message.
 *
 * @module
 */
import type { OutputItem } from '../../generated/types.js';
import type { ViewRules } from '../../generated/views.js';
import { isObject } from '../json.js';
import type { MessageView } from './chat.js';
import { applyToOutput, outputText } from './output.js';
import { array, text } from './values.js';

/** The message after an error. An error also ends the message. */
export function withError(message: MessageView, error: unknown): MessageView {
  const { statusHistory } = message;
  return {
    ...message,
    error: { content: reasonOf(error) },
    done: true,
    // an unfinished search would be shown as still running
    ...(statusHistory
      ? {
          statusHistory: statusHistory.filter((status) => !isObject(status) || status['action'] !== 'knowledge_search'),
        }
      : {}),
  };
}

/** The message of an error: providers, FastAPI and plugins nest it differently. */
function reasonOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!isObject(error)) return '';
  for (const key of ['detail', 'error', 'message', 'content']) if (error[key]) return reasonOf(error[key]);
  return '';
}

/** The message after a `chat:completion`. */
export function applyCompletion(
  message: MessageView,
  data: { readonly [key: string]: unknown },
  rules: ViewRules,
): MessageView {
  let next = data['error'] ? withError(message, data['error']) : message;
  const output = rules.output ? array(data['output']) : undefined;
  if (output) next = { ...next, output: output as OutputItem[], content: outputText(output) };
  if (array(data['sources']) && !next.sources) next = { ...next, sources: array(data['sources'])! };
  if (array(data['choices']) && !output)
    next = { ...next, content: appendChunk(next.content ?? '', array(data['choices'])!) };
  if (text(data['content']) && !output) next = { ...next, content: text(data['content'])! };
  if (data['selected_model_id']) next = { ...next, selectedModelId: data['selected_model_id'], arena: true };
  if (data['usage']) next = { ...next, usage: data['usage'] };
  return data['done'] ? { ...next, done: true } : next;
}

/** The text after a chunk in the provider's own format, which holds a whole answer or a delta. */
function appendChunk(content: string, choices: readonly unknown[]): string {
  const choice = choices[0];
  if (!isObject(choice)) return content;
  const fullText = isObject(choice['message']) ? text(choice['message']['content']) : undefined;
  if (fullText) return content + fullText;
  const delta = (isObject(choice['delta']) ? text(choice['delta']['content']) : undefined) ?? '';
  // some providers begin every answer with an empty line
  return content === '' && delta === '\n' ? content : content + delta;
}

/** The message after a `response:completion`. */
export function applyResponse(message: MessageView, data: { readonly [key: string]: unknown }): MessageView {
  const output = applyToOutput(message.output ?? [], data) as readonly OutputItem[];
  const content = message.content ?? '';
  const type = text(data['type']) ?? '';
  if (type === 'response.output_text.delta') {
    const delta = text(data['delta']) ?? '';
    return { ...message, output, content: content === '' && delta === '\n' ? content : content + delta };
  }
  return {
    ...message,
    output,
    content: type === 'response.completed' || type.endsWith('.done') ? outputText(output) || content : content,
  };
}
