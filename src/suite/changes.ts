/**
 * Compares two releases by their projections.
 *
 * @module
 */
import { fieldsOf, type SchemaField } from './fields.js';
import { project } from './project.js';
import type { BehaviourName, Json, MessageSpec, Projection, Requirement, Suite } from './types.js';
import { stringifyJson } from '../wire/lossless.js';

/** `added`: only in the second release. `removed`: only in the first. */
export interface Difference<Thing> {
  added: Thing[];
  removed: Thing[];
}

/** The differences between two releases. */
export interface Changes {
  messages: Difference<MessageSpec>;
  /** Events whose name on the wire differs. */
  names: { event: string; before: string; after: string }[];
  /** Fields of payloads, and their alternative shapes. */
  fields: Difference<SchemaField>;
  requirements: Difference<Requirement>;
  /** Differences that are neither events nor fields; see `behaviour` in `versions.yaml`. */
  behaviour: { key: BehaviourName; before: Json; after: Json }[];
}

/**
 * Compares two releases of the list, in either direction.
 *
 * @throws UnknownProfileError when a release is not in the list.
 */
export function changesBetween(suite: Suite, from: string, to: string): Changes {
  const [before, after] = [project(suite, from), project(suite, to)];
  return {
    messages: difference(before.messages, after.messages, ({ key }) => key),
    names: renamedEvents(before, after),
    fields: outermost(difference(allFields(before), allFields(after), ({ schema, path }) => `${schema} ${path}`)),
    requirements: difference(before.requirements, after.requirements, ({ id }) => id),
    behaviour: (Object.keys(after.release.behaviour) as BehaviourName[]).flatMap((key) => {
      const [was, is] = [before.release.behaviour[key] ?? null, after.release.behaviour[key] ?? null];
      return stringifyJson(was) === stringifyJson(is) ? [] : [{ key, before: was, after: is }];
    }),
  };
}

/** The number of changes. */
export const countChanges = ({ messages, names, fields, requirements, behaviour }: Changes): number =>
  names.length +
  behaviour.length +
  [messages, fields, requirements].reduce((sum, { added, removed }) => sum + added.length + removed.length, 0);

function difference<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Difference<Thing> {
  const missingIn = (these: readonly Thing[], those: readonly Thing[]): Thing[] => {
    const otherKeys = new Set(those.map(keyOf));
    return these.filter((thing) => !otherKeys.has(keyOf(thing)));
  };
  return { added: missingIn(after, before), removed: missingIn(before, after) };
}

function renamedEvents(before: Projection, after: Projection): Changes['names'] {
  const namesBefore = new Map(before.messages.map(({ event, wire }) => [event, wire ?? event]));
  const namesAfter = new Map(after.messages.map(({ event, wire }) => [event, wire ?? event]));
  return [...namesAfter].flatMap(([event, name]) => {
    const was = namesBefore.get(event);
    return was === undefined || was === name ? [] : [{ event, before: was, after: name }];
  });
}

const allFields = ({ schemas }: Projection): SchemaField[] =>
  Object.entries(schemas).flatMap(([id, schema]) => fieldsOf(id, schema));

/** Drops each field whose parent is in the same list. */
function outermost({ added, removed }: Difference<SchemaField>): Difference<SchemaField> {
  const withoutNested = (fields: readonly SchemaField[]): SchemaField[] =>
    fields.filter(
      (field) => !fields.some((other) => other.schema === field.schema && field.within.includes(other.path)),
    );
  return { added: withoutNested(added), removed: withoutNested(removed) };
}
