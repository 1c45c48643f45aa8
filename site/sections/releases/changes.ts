/**
 * Lists the changes of one release.
 *
 * @module
 */
import { changesBetween, countChanges, type Changes, type Difference } from '../../../src/suite/changes.js';
import type { SchemaField } from '../../../src/suite/fields.js';
import type { MessageSpec, Release, Requirement } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import type { Facts } from '../../facts.js';
import { eventLink, messageLink, releaseLink, requirementLink, schemaLink } from '../../links.js';
import { code, heading, join, link, prose, table } from '../../markdown.js';
import type { Notes } from './notes.js';

/** Heading of a release, and its changes since the previous release. */
export function changesText(facts: Facts, version: string, notes: Notes): string {
  const { releases } = facts.suite;
  const at = releases.findIndex((release) => release.version === version);
  const release = releases[at]!;
  const before = releases[at - 1];
  const head = heading(3, nameOf(release), releaseLink(version).split('#')[1]!);
  if (before === undefined) return join([head, 'The first release in the data.']);
  const changes = changesBetween(facts.suite, before.version, version);
  if (countChanges(changes) === 0) return join([head, 'No change of the protocol is known.']);
  return join([head, ...sections(changes, facts, version, notes)]);
}

const nameOf = ({ version, date, verified }: Release): string =>
  `${version} (${[date, verified ? 'verified' : undefined].filter((part) => part !== undefined).join(', ')})`;

/** True when a change of the release is known. */
export function hasKnownChanges({ suite }: Facts, version: string): boolean {
  const before = suite.releases[suite.releases.findIndex((release) => release.version === version) - 1];
  return before !== undefined && countChanges(changesBetween(suite, before.version, version)) > 0;
}

function sections(
  { messages, names, fields, requirements, behaviour }: Changes,
  facts: Facts,
  version: string,
  notes: Notes,
): string[] {
  return [
    names
      .map(
        ({ event, before, after }) =>
          `The event ${code(before)} was renamed to ${link(code(after), eventLink(event))}.`,
      )
      .join(' '),
    table(['Message', 'Meaning', 'Change'], addedAndRemoved(messages, messageRow)),
    table(
      ['Field', 'In', 'Change'],
      addedAndRemoved({ added: groupByPath(fields.added), removed: groupByPath(fields.removed) }, (field) =>
        fieldRow(field, facts.suite.messages),
      ),
    ),
    table(
      ['Behaviour', 'Before', 'Now', 'Source'],
      behaviour.map((change) => behaviourRow(change, version, notes)),
    ),
    ...requirementDetails(requirements),
  ];
}

/** The changed requirements. The table is long, so it opens on a click. */
function requirementDetails(requirements: Changes['requirements']): string[] {
  const count = requirements.added.length + requirements.removed.length;
  if (count === 0) return [];
  const title = [
    [requirements.added.length, 'new'],
    [requirements.removed.length, 'removed'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
  return [
    `::: details Requirements: ${title}`,
    table(['Requirement', 'Level', 'Statement', 'Change'], addedAndRemoved(requirements, requirementRow)),
    ':::',
  ];
}

const addedAndRemoved = <Thing>(
  { added, removed }: Difference<Thing>,
  rowOf: (thing: Thing) => string[],
): string[][] => [
  ...added.map((thing) => [...rowOf(thing), 'new']),
  ...removed.map((thing) => [...rowOf(thing), 'removed']),
];

function messageRow(message: MessageSpec): string[] {
  const { event, type, title, direction } = message;
  return [
    link(code(type === undefined ? event : `${event} ${type}`), messageLink(message)),
    `${prose(title)}, ${direction === 'c2s' ? 'to the server' : 'from the server'}`,
  ];
}

const requirementRow = (requirement: Requirement): string[] => [
  link(requirement.id, requirementLink(requirement)),
  requirement.level,
  prose(requirement.statement),
];

interface FieldsOfPath {
  name: string;
  schemas: string[];
  description?: string;
}

/** Groups fields by path: a field that several schemas got in the same release has one row. */
function groupByPath(fields: readonly SchemaField[]): FieldsOfPath[] {
  const found = new Map<string, FieldsOfPath>();
  for (const { schema, path, description } of fields) {
    const name = path.replace(/^data\./, '');
    const existing = found.get(name);
    if (existing === undefined)
      found.set(name, { name, schemas: [schema], ...(description === undefined ? {} : { description }) });
    else existing.schemas.push(schema);
  }
  return [...found.values()];
}

const fieldRow = ({ name, schemas, description }: FieldsOfPath, messages: readonly MessageSpec[]): string[] => [
  `${code(name)}${description === undefined ? '' : `: ${prose(description)}`}`,
  schemas.map((id) => schemaOrMessageLink(id, messages)).join(', '),
];

/** Links a schema: to its message when it belongs to one, else to its own page. */
function schemaOrMessageLink(id: string, messages: readonly MessageSpec[]): string {
  const own = messages.find((message) => message.schema === id);
  return link(code(id), own === undefined ? schemaLink(id) : messageLink(own));
}

function behaviourRow({ key, before, after }: Changes['behaviour'][number], version: string, notes: Notes): string[] {
  return [
    `${code(key)}: ${prose(notes.meaning.get(key) ?? '')}`,
    code(stringifyJson(before)),
    code(stringifyJson(after)),
    prose(notes.in.get(`${version} ${key}`) ?? ''),
  ];
}
