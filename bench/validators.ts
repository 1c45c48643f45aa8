/**
 * Compares the speed of the generated validators with a plain `oneOf` in Ajv, in the same process.
 *
 * @module
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { validateEvents } from '../generated/validators.js';
import { asList, isObject } from '../src/json.js';
import { loadSuite } from '../src/suite/load.js';
import { mapReferences } from '../src/suite/schema-visitor.js';
import type { Json, MessageSpec, Schema, Suite } from '../src/suite/types.js';
import { median } from './table.js';
import type { Figure } from './table.js';

/** Compares both on every example of every type of `events`. */
export function compareValidators(): Figure {
  const suite = loadSuite();
  const variants = firstMessageOfEachType(suite);
  const payloads = variants.flatMap((message) => examplesOf(suite, message));
  const matchesOneOf = compileOneOf(suite, variants);
  const rejected = payloads.filter((payload) => !matchesOneOf(payload) || !validateEvents(payload).ok);
  if (rejected.length > 0) throw new Error(`An example is refused: ${JSON.stringify(rejected[0])}`);

  // Measured alternately, so that the load of the machine affects both.
  const rounds = Array.from({ length: 7 }, () => {
    const plain = perSecond(payloads, (payload) => matchesOneOf(payload) === true);
    return { plain, standalone: perSecond(payloads, (payload) => validateEvents(payload).ok) };
  });
  const ratio = median(rounds.map(({ plain, standalone }) => standalone / plain));
  const medianInThousands = (pick: (round: { plain: number; standalone: number }) => number) =>
    `${Math.round(median(rounds.map(pick)) / 1000)}k/s`;
  const [standalone, plain] = [
    medianInThousands((round) => round.standalone),
    medianInThousands((round) => round.plain),
  ];
  return {
    what: 'standalone validators',
    command: `validateEvents(payload) against Ajv oneOf of ${variants.length}`,
    figure: `${ratio.toFixed(0)}x (${standalone} against ${plain})`,
    target: '>= 10x',
    isMet: ratio >= 10,
  };
}

/** One message for each type, without the one for unlisted types: in a `oneOf` exactly one alternative may match. */
function firstMessageOfEachType(suite: Suite): MessageSpec[] {
  const byType = new Map<string, MessageSpec>();
  for (const message of suite.messages) {
    const { event, direction, type, envelope, schema } = message;
    if (event !== 'events' || direction !== 's2c' || type === undefined || type === '*') continue;
    if (envelope !== undefined && schema !== undefined && !byType.has(type)) byType.set(type, message);
  }
  return [...byType.values()];
}

function examplesOf(suite: Suite, { envelope, schema, type }: MessageSpec): Json[] {
  const examples = (id: string | undefined): Json[] =>
    asList(id === undefined ? undefined : suite.schemas[id]?.['examples']);
  const envelopeExamples = examples(envelope).filter(isObject);
  // Some envelopes differ by type.
  const envelopeExample =
    envelopeExamples.find(({ data }) => isObject(data) && data['type'] === type) ?? envelopeExamples[0];
  if (envelopeExample === undefined) throw new Error(`${envelope ?? ''} has no example.`);
  return examples(schema).map((data) => ({ ...envelopeExample, data }));
}

function compileOneOf(suite: Suite, variants: MessageSpec[]): (payload: Json) => unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const [id, schema] of Object.entries(suite.schemas))
    ajv.addSchema({ ...withAbsoluteReferences(schema), $id: absoluteId(id) });
  return ajv.compile({
    oneOf: variants.map(({ envelope = '', schema = '' }) => ({
      allOf: [{ $ref: absoluteId(envelope) }, { type: 'object', properties: { data: { $ref: absoluteId(schema) } } }],
    })),
  });
}

const absoluteId = (id: string): string => `schema:///${id}`;

/** Makes references absolute: Ajv would resolve a schema id against the folder of the referring schema. */
const withAbsoluteReferences = (schema: Schema): Schema => mapReferences(schema, absoluteId);

function perSecond(payloads: Json[], accepts: (payload: Json) => boolean): number {
  const started = performance.now();
  let checked = 0;
  let accepted = 0;
  do {
    for (const payload of payloads) if (accepts(payload)) accepted++;
    checked += payloads.length;
  } while (performance.now() - started < 200);
  // Uses the result, so that the engine cannot optimise the work away.
  if (accepted !== checked) throw new Error('A payload that was valid is refused now.');
  return (checked * 1000) / (performance.now() - started);
}
