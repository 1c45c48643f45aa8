/**
 * Payloads of a message, put together of the examples of its schemas, and the frames that carry them.
 *
 * @module
 */
import { formatJson } from '../../../codegen/json.js';
import { asList, asObject } from '../../../src/json.js';
import type { Json, JsonObject, MessageSpec } from '../../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../../src/wire/lossless.js';
import type { Facts } from '../../facts.js';
import { fence } from '../../markdown.js';

/** A payload that does not fit, and why. */
export interface Invalid {
  payload: Json;
  why: string;
}

/** All whole payloads that the examples make. */
export function validPayloads(facts: Facts, { envelope, schema, type }: MessageSpec): Json[] {
  const inner = schema === undefined ? [] : examplesOf(facts, schema);
  if (envelope === undefined) return inner;
  const around = examplesOf(facts, envelope);
  const same = around.filter((example) => asObject(asObject(example)?.['data'])?.['type'] === type);
  return inner.length === 0 ? same : inner.map((data) => wrap(same[0] ?? around[0] ?? {}, data));
}

/** Payloads whose `data`, or which themselves, do not fit. */
export function invalidPayloads(facts: Facts, { envelope, schema, type }: MessageSpec): Invalid[] {
  const invalid = schema === undefined ? [] : asList(schemaText(facts, schema)['x-invalid-examples']);
  const around = envelope === undefined ? [] : examplesOf(facts, envelope);
  const envelopeExample =
    around.find((example) => asObject(asObject(example)?.['data'])?.['type'] === type) ?? around[0] ?? {};
  return invalid.map((entry) => {
    const { value = null, why = '' } = asObject(entry) ?? {};
    return { payload: envelope === undefined ? value : wrap(envelopeExample, value), why: String(why) };
  });
}

/** Examples of a schema, with every digit. */
export const examplesOf = (facts: Facts, id: string): Json[] => asList(schemaText(facts, id)['examples']);

/** The suite's copy of a schema has rounded numbers; the file has not. */
const schemaText = (facts: Facts, id: string): JsonObject =>
  asObject(parseJson(facts.text(`schemas/${id}.schema.json`))) ?? {};

/** What is told inside and outside is told alike. */
function wrap(envelope: Json, data: Json): Json {
  const outside = asObject(envelope) ?? {};
  const inside = asObject(asObject(data)?.['data']) ?? {};
  const ids: [string, string][] = [
    ['message_id', 'id'],
    ['channel_id', 'channel_id'],
    ['chat_id', 'chat_id'],
  ];
  const alike = ids
    .filter(([key, inner]) => typeof outside[key] === 'string' && typeof inside[inner] === 'string')
    .map(([key, inner]) => [key, inside[inner]!] as const);
  return { ...outside, ...Object.fromEntries(outside['channel_id'] === undefined ? [] : alike), data };
}

/** The frame, with an id when an acknowledgement is asked for. */
export function frameOf({ event, ack }: Pick<MessageSpec, 'event' | 'ack'>, payload: Json): string {
  const frame = { 'engine.io:open': '0', 'socket.io:connect': '40', 'socket.io:connected': '40' }[event];
  return frame === undefined
    ? `42${ack === undefined ? '' : '1'}${stringifyJson([event, payload])}`
    : `${frame}${stringifyJson(payload)}`;
}

/** The acknowledgement of a frame that {@link frameOf} wrote. */
export const ackFrame = (args: Json): string => `431${stringifyJson(args)}`;

/** Characters of a line that are read without scrolling. */
const LINE = 80;

/** A value as a block. */
export const exampleBlock = (value: Json): string => fence('json', formatJson(value, '', LINE));
