/**
 * Finds the report of a plugin in a response or a stored reply of the server.
 *
 * @module
 */
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { parseJson } from '../../../src/wire/lossless.js';
import { field, type Reply } from './api.js';

/** Beginning of every report. The text of a tool precedes the text of the model. */
const REPORT_START = '{"emitter"';
const DATA = 'data: ';

/** The report in a text. `none` when the plugin did not run, so that the model only repeated the script. */
export function reportIn(text: Json | undefined, script: string): JsonObject | 'none' | undefined {
  if (typeof text !== 'string') return isReport(text) ? text : undefined;
  const found = parseOrUndefined(text.slice(Math.max(0, text.lastIndexOf(REPORT_START))));
  if (isReport(found)) return found;
  return text === script ? 'none' : undefined;
}

const isReport = (value: Json | undefined): value is JsonObject => Array.isArray(field(value, 'answers'));

/** The text of a response without a stored reply: the report itself, a message, or the lines of a stream. */
export function responseText({ json, text }: Reply): Json | undefined {
  if (json === undefined) return streamText(text);
  const messages = field(json, 'messages');
  const choices = field(json, 'choices');
  if (Array.isArray(messages)) return field(messages.at(-1), 'content');
  return Array.isArray(choices) ? field(field(choices[0], 'message'), 'content') : json;
}

/** The text of a stream. If a line carries an event, the plugin had no emitter, and nobody received the event. */
function streamText(text: string): Json | undefined {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith(DATA))
    .map((line) => parseOrUndefined(line.slice(DATA.length)));
  const content = lines
    .map((line) => field(field(firstOf(field(line, 'choices')), 'delta'), 'content'))
    .filter((part) => typeof part === 'string')
    .join('');
  const report = parseOrUndefined(content);
  return isReport(report) && lines.some((line) => field(line, 'event') !== undefined)
    ? { ...report, emitter: false }
    : content;
}

const firstOf = (list: Json | undefined): Json | undefined => (Array.isArray(list) ? list[0] : undefined);

function parseOrUndefined(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
