/**
 * Finds the report of a plugin in what the server answers or stores.
 *
 * @module
 */
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { parseJson } from '../../../src/wire/lossless.js';
import { field, type Reply } from './api.js';

/** Begins every report; what a tool said stands before the text of the model. */
const BEGIN = '{"emitter"';
const DATA = 'data: ';

/** The report in a text; `none` when the plugin did not run: the model then repeats the script, or says nothing. */
export function reportIn(text: Json | undefined, script: string): JsonObject | 'none' | undefined {
  if (typeof text !== 'string') return isReport(text) ? text : undefined;
  const found = parsed(text.slice(Math.max(0, text.lastIndexOf(BEGIN))));
  if (isReport(found)) return found;
  return text === script ? 'none' : undefined;
}

const isReport = (value: Json | undefined): value is JsonObject => Array.isArray(field(value, 'answers'));

/** What an answer holds instead of the stored reply: the report itself, a message, or the lines of a stream. */
export function saidIn({ json, text }: Reply): Json | undefined {
  if (json === undefined) return fromStream(text);
  const messages = field(json, 'messages');
  const choices = field(json, 'choices');
  if (Array.isArray(messages)) return field(messages.at(-1), 'content');
  return Array.isArray(choices) ? field(field(choices[0], 'message'), 'content') : json;
}

/** The text of a stream. A line that carries an event was read by nobody: no emitter stood behind it. */
function fromStream(text: string): Json | undefined {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith(DATA))
    .map((line) => parsed(line.slice(DATA.length)));
  const said = lines
    .map((line) => field(field(firstOf(field(line, 'choices')), 'delta'), 'content'))
    .filter((part) => typeof part === 'string')
    .join('');
  const report = parsed(said);
  return isReport(report) && lines.some((line) => field(line, 'event') !== undefined)
    ? { ...report, emitter: false }
    : said;
}

const firstOf = (list: Json | undefined): Json | undefined => (Array.isArray(list) ? list[0] : undefined);

function parsed(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
