/**
 * Finds the messages of the description that a payload, or the matcher of a payload, can be.
 *
 * @module
 */
import { asObject, objectsIn } from '../../src/json.js';
import { propertiesOf, requiredOf } from '../../src/suite/schema-visitor.js';
import type { Json, JsonObject, MessageSpec, Range, Suite } from '../../src/suite/types.js';
import { typeAndData } from '../sequence/label.js';

/** An event that a step sends or expects, with its payload or matcher. */
export interface StepEvent {
  event: string;
  direction: MessageSpec['direction'];
  payload?: Json;
}

/** The messages that a {@link StepEvent} can be. */
export interface PossibleMessages {
  event: string;
  /** Keys of the messages; empty when the payload does not determine them. */
  keys: string[];
}

/**
 * Finds the messages that the payload can be in the releases of the scenario. Of several, those win whose envelope has
 * the most constant keys in common with the payload.
 */
export function possibleMessages(
  suite: Suite,
  { event, direction, payload }: StepEvent,
  releases: Range,
): PossibleMessages {
  const { type } = typeAndData(payload);
  const ofEvent = suite.messages.filter(
    (message) => message.event === event && message.direction === direction && rangesOverlap(suite, message, releases),
  );
  const listed = ofEvent.filter((message) => message.type === type);
  const ofType = type === undefined || listed.length > 0 ? listed : ofEvent.filter((message) => message.type === '*');
  const fitting = ofType.filter((message) => fits(suite, payloadSchema(message), payload));
  const best = Math.max(...fitting.map((message) => envelopeScore(suite, message, payload)));
  return {
    event,
    keys: fitting.filter((message) => envelopeScore(suite, message, payload) === best).map(({ key }) => key),
  };
}

const releaseIndex = (suite: Suite, version: string | undefined, otherwise: number): number =>
  version === undefined ? otherwise : suite.releases.findIndex((release) => release.version === version);

/** True when at least one release is in both ranges. */
export function rangesOverlap(suite: Suite, a: Range, b: Range): boolean {
  const last = suite.releases.length - 1;
  return (
    Math.max(releaseIndex(suite, a.since, 0), releaseIndex(suite, b.since, 0)) <=
    Math.min(releaseIndex(suite, a.until, last), releaseIndex(suite, b.until, last))
  );
}

/** The schema of the whole payload: envelope and data. */
function payloadSchema({ envelope, schema }: MessageSpec): JsonObject {
  const inner =
    schema === undefined
      ? []
      : [envelope === undefined ? { $ref: schema } : { properties: { data: { $ref: schema } } }];
  return { allOf: [...(envelope === undefined ? [] : [{ $ref: envelope }]), ...inner] };
}

/** False when the schema excludes the payload or matcher; words of matchers, such as `<any>`, fit every schema. */
function fits(suite: Suite, schema: Json | undefined, match: Json | undefined): boolean {
  const rules = asObject(schema);
  if (rules === undefined || match === undefined || isMatcherWord(match)) return true;
  if (typeof rules['$ref'] === 'string' && !fits(suite, suite.schemas[rules['$ref']], match)) return false;
  for (const choice of [objectsIn(rules['anyOf']), objectsIn(rules['oneOf'])])
    if (choice.length > 0 && !choice.some((part) => fits(suite, part, match))) return false;
  if (!objectsIn(rules['allOf']).every((part) => fits(suite, part, match))) return false;
  if (rules['const'] !== undefined && rules['const'] !== match) return false;
  const keys = asObject(match);
  if (keys === undefined) return true;
  if (keys['<exact>'] !== undefined) return fits(suite, schema, keys['<exact>']);
  if (Object.keys(keys).some((key) => key.startsWith('<'))) return true;
  const properties = propertiesOf(rules);
  return Object.entries(keys).every(([key, value]) => {
    if (value === '<absent>') return !requiredOf(rules).includes(key);
    return properties[key] === undefined
      ? rules['additionalProperties'] !== false || key.startsWith('$')
      : fits(suite, properties[key], value);
  });
}

const isMatcherWord = (match: Json): boolean => typeof match === 'string' && /^[<$]/.test(match);

/**
 * Counts the required constant keys of the envelope that the payload has, minus those that it lacks. A copy for other
 * users, for example, always has `shared`.
 */
function envelopeScore(suite: Suite, { envelope }: MessageSpec, payload: Json | undefined): number {
  const schema = envelope === undefined ? {} : (suite.schemas[envelope] ?? {});
  const properties = propertiesOf(schema);
  const constant = requiredOf(schema).filter((key) => asObject(properties[key])?.['const'] !== undefined);
  const fields = asObject(asObject(payload)?.['<exact>'] ?? payload) ?? {};
  return constant.reduce((sum, key) => sum + (key in fields ? 1 : -1), 0);
}
