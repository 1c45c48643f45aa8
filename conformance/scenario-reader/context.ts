/**
 * The names a scenario may use, collected once before its steps are walked.
 *
 * @module
 */
import type { MessageSpec, Range, Requirement, Scenario } from '../../src/suite/types.js';
import type { Problem } from './yaml-text.js';

/** What a scenario is checked against: the suite, or the same lists while the suite is being compiled. */
export interface SuiteContext {
  releases: readonly { version: string }[];
  messages: readonly MessageSpec[];
  requirements: readonly Pick<Requirement, 'id' | 'actor' | 'since' | 'until' | 'needs'>[];
  schemas: { readonly [id: string]: unknown };
}

/** The surroundings, and the names collected from the scenario. */
export interface CheckContext extends SuiteContext {
  /** Maps a release to its index in the list. */
  order: ReadonlyMap<string, number>;
  /** Problems found while collecting. */
  problems: Problem[];
  /** Names that are defined before the first step. */
  captures: Set<string>;
}

/** Collects the names of a scenario whose format is right. */
export function collectNames(scenario: Scenario, suite: SuiteContext): CheckContext {
  const problems: Problem[] = [];
  const captures = new Set<string>();
  const order = new Map(suite.releases.map((release, index) => [release.version, index]));
  const claimName = (name: string, path: Problem['path']): void => {
    if (captures.has(name))
      problems.push({
        path,
        message: `The name "${name}" is used twice; people, sessions, givens and results share their names.`,
      });
    captures.add(name);
  };
  for (const person of Object.keys(scenario.people)) {
    claimName(person, ['people', person]);
    if (RESERVED_NAMES.has(person))
      problems.push({
        path: ['people', person],
        message: `A person cannot be called "${person}": the word has a meaning of its own.`,
      });
  }
  for (const [session, person] of Object.entries(scenario.sessions)) {
    claimName(session, ['sessions', session]);
    if (person !== 'nobody' && !(person in scenario.people))
      problems.push({ path: ['sessions', session], message: unknownPerson(scenario, person) });
  }
  for (const [index, given] of (scenario.given ?? []).entries()) {
    claimName('channel' in given ? given.channel : given.chat, ['given', index]);
    const people = [given.owner, ...('channel' in given ? (given.members ?? []) : [])];
    for (const person of people.filter((name) => !(name in scenario.people))) {
      problems.push({ path: ['given', index], message: unknownPerson(scenario, person) });
    }
  }
  return { ...suite, order, problems, captures };
}

const RESERVED_NAMES = new Set(['nobody', 'own', 'none', 'invalid']);

/** Error sentence for a person that the scenario does not have. */
export function unknownPerson(scenario: Scenario, name: string): string {
  return `There is no person "${name}"; the scenario has ${Object.keys(scenario.people).join(', ') || 'no people'}.`;
}

/** True when something with this range exists in the release at `index`. */
export function covers(range: Range, index: number, order: ReadonlyMap<string, number>): boolean {
  const from = range.since === undefined ? 0 : (order.get(range.since) ?? 0);
  const to = range.until === undefined ? Infinity : (order.get(range.until) ?? Infinity);
  return from <= index && index <= to;
}
