/**
 * Reads `conformance/requirements/`: one file for each area.
 *
 * @module
 */
import { basename } from 'node:path';
import { ambientMessages, ambientSchema } from '../../conformance/judge/ambient.js';
import { loadFormat } from '../../conformance/scenario-reader/load.js';
import type { Json, JsonObject, MessageSpec, Requirement } from '../../src/suite/types.js';
import { AMBIENT_PATH } from '../ambient.js';
import { Problems } from '../problems.js';
import { filesBelow, readYaml } from './files.js';

/** A requirement, with its file and line. */
export interface PlacedRequirement {
  requirement: Requirement;
  place: string;
}

/** Reads and checks all requirements, sorted by id; the compiler fills in `scenarios` later. */
export function readRequirements(
  root: string,
  versions: ReadonlySet<string>,
  messages: readonly MessageSpec[],
): PlacedRequirement[] {
  const format = loadFormat('requirement', { [`../../${AMBIENT_PATH}`]: ambientSchema() });
  const problems = new Problems();
  const placedRequirements: PlacedRequirement[] = [];
  for (const file of filesBelow(root, 'conformance/requirements', '.yaml')) {
    const yaml = readYaml(root, file);
    const wrong = format.check(yaml.value);
    for (const problem of wrong) problems.add(yaml.place(problem.path), problem.message);
    if (wrong.length > 0) continue;
    const area = basename(file, '.yaml');
    for (const [index, entry] of (yaml.value as JsonObject[]).entries()) {
      const place = yaml.place([index]);
      const requirement = { area, ...entry, scenarios: [] as string[] } as unknown as Requirement;
      checkRequirement(requirement, versions, messages, (message) => problems.add(place, message));
      const duplicate = placedRequirements.find((other) => other.requirement.id === requirement.id);
      if (duplicate) problems.add(place, `${requirement.id} is already used at ${duplicate.place}.`);
      placedRequirements.push({ requirement: withOrderedKeys(requirement), place });
    }
  }
  problems.throwIfAny();
  return placedRequirements.sort((a, b) => (a.requirement.id < b.requirement.id ? -1 : 1));
}

function checkRequirement(
  requirement: Requirement,
  versions: ReadonlySet<string>,
  messages: readonly MessageSpec[],
  report: (message: string) => void,
): void {
  const { id, area, ambient } = requirement;
  if (!id.startsWith(`${area.toUpperCase()}-`))
    report(`${id} is in the area ${area}: its id must begin with ${area.toUpperCase()}-.`);
  for (const version of [requirement.since, requirement.until]) {
    if (version !== undefined && !versions.has(version))
      report(`${id}: "${version}" is not a release listed in versions.yaml.`);
  }
  for (const { direction, event, type } of ambient === undefined ? [] : ambientMessages(ambient)) {
    const messagesOfEvent = messages.filter((message) => message.direction === direction && message.event === event);
    const sender = direction === 's2c' ? 'the server' : 'a client';
    if (messagesOfEvent.length === 0) report(`${id}: there is no event "${event}" of ${sender}.`);
    else if (type !== undefined && !messagesOfEvent.some((message) => message.type === type))
      report(`${id}: the event "${event}" of ${sender} has no type "${type}".`);
  }
}

const ORDER = [
  'id',
  'area',
  'level',
  'actor',
  'statement',
  'source',
  'since',
  'until',
  'needs',
  'divergence',
  'ambient',
  'excluded',
  'slow',
  'scenarios',
];

function withOrderedKeys(requirement: Requirement): Requirement {
  const entries = requirement as unknown as { [key: string]: Json | undefined };
  return Object.fromEntries(
    ORDER.filter((key) => entries[key] !== undefined).map((key) => [key, entries[key]]),
  ) as unknown as Requirement;
}
