/**
 * JSON Schema of the names that scenarios and requirements may use, and of the input of each trigger. The formats in
 * `conformance/formats/` refer to this schema. `npm run generate` writes it to a file, so that editors can use it.
 *
 * @module
 */
import type { JsonObject, Schema } from './basics.js';
import { CAPABILITIES, CAPABILITY_NAMES, CLIENT_ABILITIES, CLIENT_ACTIONS, CLIENT_HABITS } from './capabilities.js';
import { objectSchema } from './field.js';
import { triggerRow, TRIGGER_NAMES } from './triggers/table.js';

/** Path of the schema's file, relative to the repository. */
export const VOCABULARY_PATH = 'generated/vocabulary.schema.json';

/** Lists names with their meanings: `channels` (channels with members), `messages` (...). */
const meanings = <Name extends string>(names: readonly Name[], meaningOf: (name: Name) => string): string =>
  names.map((name) => `\`${name}\` (${meaningOf(name)})`).join(', ');

/** Requires the trigger's input under `with` of the same step. A trigger without required input needs no `with`. */
function inputRule(name: (typeof TRIGGER_NAMES)[number]): JsonObject {
  const row = triggerRow(name);
  const { required } = objectSchema(row.with);
  return {
    if: { type: 'object', required: ['trigger'], properties: { trigger: { const: name } } },
    then: {
      type: 'object',
      ...(required === undefined ? {} : { required: ['with'] }),
      properties: { with: { description: `${row.does}.`, ...objectSchema(row.with) } },
    },
  };
}

/** Builds the schema. */
export function vocabularySchema(): Schema {
  const habits = meanings(Object.keys(CLIENT_HABITS) as (keyof typeof CLIENT_HABITS)[], (name) => CLIENT_HABITS[name]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Vocabulary',
    description:
      'The names that scenarios and requirements may use, and the input of each trigger. ' +
      'Generated from src/suite/ by `npm run generate`; do not edit.',
    $defs: {
      capability: {
        description: `What a server must offer: ${meanings(CAPABILITY_NAMES, (name) => CAPABILITIES[name].meaning)}.`,
        enum: [...CAPABILITY_NAMES],
      },
      'client-ability': {
        description: `What a client must do: ${habits}, or an action that it can be told to do.`,
        enum: [...CLIENT_ABILITIES],
      },
      'client-action': {
        description: 'What a driven client can be told to do.',
        enum: [...CLIENT_ACTIONS],
      },
      need: {
        description: 'A capability of a server, or an ability of a client.',
        enum: [...new Set<string>([...CAPABILITY_NAMES, ...CLIENT_ABILITIES])],
      },
      trigger: {
        description: `What somebody does on the server: ${meanings(TRIGGER_NAMES, (name) => triggerRow(name).does)}.`,
        enum: [...TRIGGER_NAMES],
      },
      'trigger-input': {
        description: 'The input under `with` is that of the trigger.',
        allOf: TRIGGER_NAMES.map(inputRule),
      },
    },
  };
}
