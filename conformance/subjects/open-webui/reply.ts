/**
 * The text of a stored message. Some releases, such as 0.10.2, store the model's text in the output items only.
 *
 * @module
 */
import { asObject } from '../../../src/json.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { field } from './api.js';

/** The text that a person reads: the content of the message, or if that is empty the texts of its output items. */
export function textOf(message: Json | undefined): Json | undefined {
  const content = field(message, 'content');
  if (content !== '') return content;
  const items = listOf(field(message, 'output')).filter((item) => field(item, 'type') === 'message');
  return items
    .flatMap((item) => listOf(field(item, 'content')))
    .map((part) => field(part, 'text'))
    .filter((text) => typeof text === 'string')
    .join('');
}

/** The messages of a history, each with its text as content. */
export function withTexts(messages: Json | undefined): JsonObject {
  const entries = Object.entries(asObject(messages) ?? {});
  return Object.fromEntries(
    entries.map(([id, message]) => [
      id,
      textOf(message) === field(message, 'content')
        ? message
        : { ...(message as JsonObject), content: textOf(message)! },
    ]),
  );
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
