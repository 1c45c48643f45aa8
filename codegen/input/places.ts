/**
 * Finds entries that nothing refers to, because a contributor forgot the second place: a message needs a channel and an
 * operation, a schema needs a message, a requirement needs a mutant.
 *
 * @module
 */
import { dirname } from 'node:path';
import { isObject } from '../../src/json.js';
import { referencesIn } from '../../src/suite/schema-visitor.js';
import type { Json, JsonObject, MessageSpec, Requirement } from '../../src/suite/types.js';
import { Problems } from '../problems.js';
import { readYaml } from './files.js';
import { mutantFile, type MutantEntry } from './mutants.js';
import type { Schemas } from './schemas.js';

const FILE = 'asyncapi.yaml';

/** @throws InputError for each message that is missing in all channels or in all operations. */
export function checkMessagesAreListed(root: string, messages: readonly MessageSpec[]): void {
  const yaml = readYaml(root, FILE);
  const document = isObject(yaml.value) ? yaml.value : {};
  const problems = new Problems();
  const referencedNames = {
    channel: messageNamesIn(document['channels']),
    operation: messageNamesIn(document['operations']),
  };
  for (const { name, spec } of namedMessages(document, messages)) {
    const place = yaml.place(['components', 'messages', name]);
    if (!referencedNames.channel.has(name))
      problems.add(
        place,
        `No channel lists the message "${name}"; add it to "messages" of the channel whose address is ${spec.room}.`,
      );
    else if (!referencedNames.operation.has(name))
      problems.add(
        place,
        `No operation lists the message "${name}"; add it to "messages" of one that ` +
          `${spec.direction === 's2c' ? 'sends' : 'receives'} on its channel.`,
      );
  }
  problems.throwIfAny();
}

/** Messages of `components` with their name there; `x-socketio.key` can differ from it. */
function namedMessages(document: JsonObject, messages: readonly MessageSpec[]): { name: string; spec: MessageSpec }[] {
  const components = isObject(document['components']) ? document['components'] : {};
  const all = isObject(components['messages']) ? Object.entries(components['messages']) : [];
  return all.flatMap(([name, message]) => {
    const io = isObject(message) ? message['x-socketio'] : undefined;
    const key = isObject(io) ? (io['key'] ?? name) : undefined;
    const spec = messages.find((other) => other.key === key);
    return spec === undefined ? [] : [{ name, spec }];
  });
}

/** Names of the messages that the value refers to, at any depth. */
function messageNamesIn(place: Json | undefined): Set<string> {
  if (Array.isArray(place)) return new Set(place.flatMap((item) => [...messageNamesIn(item)]));
  if (!isObject(place)) return new Set();
  const reference = place['$ref'];
  if (typeof reference === 'string')
    return new Set(reference.includes('/messages/') ? [reference.split('/').at(-1)!] : []);
  return new Set(Object.values(place).flatMap((value) => [...messageNamesIn(value)]));
}

/** @throws InputError for each schema that neither a message nor another schema refers to. */
export function checkSchemasAreUsed(schemas: Schemas, messages: readonly MessageSpec[]): void {
  const problems = new Problems();
  const used = new Set(messages.flatMap(({ schema, envelope, ack }) => [schema, envelope, ack]));
  for (const schema of Object.values(schemas)) for (const id of referencesIn(schema)) used.add(id);
  for (const id of Object.keys(schemas)) {
    if (!used.has(id))
      problems.add(
        `schemas/${id}.schema.json`,
        `No message and no other schema uses this; add a message with "schema: ${id}" to ${FILE}.`,
      );
  }
  problems.throwIfAny();
}

/** @throws InputError for each checked requirement that no mutant names: nothing would show that its check can fail. */
export function checkRequirementsHaveMutants(
  requirements: readonly Requirement[],
  mutants: readonly MutantEntry[],
): void {
  const problems = new Problems();
  const testedIds = new Set(mutants.map(({ requirement }) => requirement));
  for (const { id, area, excluded } of requirements) {
    if (excluded === undefined && !testedIds.has(id))
      problems.add(
        dirname(mutantFile(`${area}/any`)),
        `No mutant tests ${id}: add a deliberate fault that it must catch, to show that its check can fail.`,
      );
  }
  problems.throwIfAny();
}
