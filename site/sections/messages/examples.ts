/**
 * Combines the examples of a message's schemas to whole payloads, and renders their frames.
 *
 * @module
 */
import { formatJson } from '../../../codegen/json.js';
import { asList, asObject } from '../../../src/json.js';
import type { Json, JsonObject, MessageSpec } from '../../../src/suite/types.js';
import { parseJson, stringifyJson } from '../../../src/wire/lossless.js';
import type { Facts } from '../../facts.js';
import { fence } from '../../markdown.js';

/** An invalid payload, with the reason. */
export interface InvalidPayload {
  payload: Json;
  why: string;
}

/** All valid payloads: the examples of the data, each in an example of the envelope. */
export function validPayloads(facts: Facts, { envelope, schema, type }: MessageSpec): Json[] {
  const inner = schema === undefined ? [] : examplesOf(facts, schema);
  if (envelope === undefined) return inner;
  const envelopeExamples = examplesOf(facts, envelope);
  const ofType = envelopeExamples.filter((example) => asObject(asObject(example)?.['data'])?.['type'] === type);
  return inner.length === 0 ? ofType : inner.map((data) => inEnvelope(ofType[0] ?? envelopeExamples[0] ?? {}, data));
}

/** All invalid payloads: the invalid examples of the schema, each in an example of the envelope. */
export function invalidPayloads(facts: Facts, { envelope, schema, type }: MessageSpec): InvalidPayload[] {
  const invalid = schema === undefined ? [] : asList(schemaText(facts, schema)['x-invalid-examples']);
  const envelopeExamples = envelope === undefined ? [] : examplesOf(facts, envelope);
  const envelopeExample =
    envelopeExamples.find((example) => asObject(asObject(example)?.['data'])?.['type'] === type) ??
    envelopeExamples[0] ??
    {};
  return invalid.map((entry) => {
    const { value = null, why = '' } = asObject(entry) ?? {};
    return { payload: envelope === undefined ? value : inEnvelope(envelopeExample, value), why: String(why) };
  });
}

/** Examples of a schema, with every digit. */
export const examplesOf = (facts: Facts, id: string): Json[] => asList(schemaText(facts, id)['examples']);

/** Reads the file, because the copy of the schema in the suite has rounded numbers. */
const schemaText = (facts: Facts, id: string): JsonObject =>
  asObject(parseJson(facts.text(`schemas/${id}.schema.json`))) ?? {};

/** Puts data into an envelope. In a channel envelope, ids that the data has too get the values of the data. */
function inEnvelope(envelope: Json, data: Json): Json {
  const outside = asObject(envelope) ?? {};
  const inside = asObject(asObject(data)?.['data']) ?? {};
  const ids: [string, string][] = [
    ['message_id', 'id'],
    ['channel_id', 'channel_id'],
    ['chat_id', 'chat_id'],
  ];
  const shared = ids
    .filter(([key, inner]) => typeof outside[key] === 'string' && typeof inside[inner] === 'string')
    .map(([key, inner]) => [key, inside[inner]!] as const);
  return { ...outside, ...Object.fromEntries(outside['channel_id'] === undefined ? [] : shared), data };
}

/** The frame of a payload; it has an id when the sender requests an acknowledgement. */
export function frameOf({ event, ack }: Pick<MessageSpec, 'event' | 'ack'>, payload: Json): string {
  const frame = { 'engine.io:open': '0', 'socket.io:connect': '40', 'socket.io:connected': '40' }[event];
  return frame === undefined
    ? `42${ack === undefined ? '' : '1'}${stringifyJson([event, payload])}`
    : `${frame}${stringifyJson(payload)}`;
}

/** The acknowledgement of a frame that {@link frameOf} wrote. */
export const ackFrame = (args: Json): string => `431${stringifyJson(args)}`;

/** Longest line that is shown without scrolling, in characters. */
const MAX_LINE = 80;

/** A value as a code block. */
export const exampleBlock = (value: Json): string => fence('json', formatJson(value, '', MAX_LINE));
