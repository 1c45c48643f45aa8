/**
 * Collects the cross-references of each message: its requirements, the scenarios that show it, and its causes.
 *
 * @module
 */
import { ambientMessages } from '../../conformance/judge/ambient.js';
import type { AmbientCheck, ClientScenario, MessageSpec, Requirement, Scenario, Suite } from '../../src/suite/types.js';
import { rangesOverlap, possibleMessages } from './resolve.js';
import { subjectsOfSteps } from './steps.js';

/** The cross-references of one message. */
export interface References {
  requirements: Requirement[];
  scenarios: (Scenario | ClientScenario)[];
  /** Triggers and events after which a scenario expects the message. */
  causes: string[];
}

/** The cross-references of a suite. */
export interface CrossReferences {
  /** By key of the message. */
  messages: ReadonlyMap<string, References>;
  /** References to a whole event in one direction, by {@link eventKey}. */
  events: ReadonlyMap<string, References>;
}

const cache = new WeakMap<Suite, CrossReferences>();

/** The cross-references of a suite, computed once. */
export function crossReferencesOf(suite: Suite): CrossReferences {
  const references = cache.get(suite) ?? computeReferences(suite);
  cache.set(suite, references);
  return references;
}

/** Key of an event in one direction, such as `s2c events`. */
export const eventKey = ({ direction, event }: Pick<MessageSpec, 'direction' | 'event'>): string =>
  `${direction} ${event}`;

function computeReferences(suite: Suite): CrossReferences {
  const messages = new Map<string, References>(
    suite.messages.map(({ key }) => [key, { requirements: [], scenarios: [], causes: [] }]),
  );
  const events = new Map<string, References>(
    suite.messages.map((message) => [eventKey(message), { requirements: [], scenarios: [], causes: [] }]),
  );
  const byId = new Map(suite.requirements.map((requirement) => [requirement.id, requirement]));
  const add = <T>(list: T[] | undefined, item: T): void => void (list?.includes(item) === false && list.push(item));
  for (const scenario of [...suite.scenarios, ...(suite.clientScenarios ?? [])]) {
    for (const { events: stepEvents, proves, isDirect, after } of subjectsOfSteps(scenario)) {
      for (const one of stepEvents) {
        const { keys } = possibleMessages(suite, one, scenario);
        const requirements = proves.map((id) => byId.get(id)!);
        const places = keys.length > 0 ? keys.map((key) => messages.get(key)) : [events.get(eventKey(one))];
        for (const place of places) {
          for (const requirement of requirements) add(place?.requirements, requirement);
          if (isDirect) add(place?.scenarios, scenario);
          if (after !== undefined) add(place?.causes, after);
        }
      }
    }
  }
  for (const message of suite.messages) {
    const { requirements } = messages.get(message.key)!;
    for (const requirement of suite.requirements) {
      const how = requirement.ambient === undefined ? undefined : howRuleNames(requirement.ambient, message);
      if (how === 'event' && message.type !== undefined) add(events.get(eventKey(message))?.requirements, requirement);
      else if (how !== undefined || mentionsType(requirement, message)) add(requirements, requirement);
    }
  }
  const filterAndSort = (references: References, message?: MessageSpec): References => ({
    ...references,
    requirements: references.requirements
      .filter((requirement) => message === undefined || rangesOverlap(suite, requirement, message))
      .sort((a, b) => a.id.localeCompare(b.id)),
  });
  return {
    messages: new Map(
      suite.messages.map((message) => [message.key, filterAndSort(messages.get(message.key)!, message)]),
    ),
    events: new Map([...events].map(([key, references]) => [key, filterAndSort(references)])),
  };
}

/** How a rule's parameters name the message: by its type, by its event alone, or not at all. */
function howRuleNames(check: AmbientCheck, { event, type, direction }: MessageSpec): 'type' | 'event' | undefined {
  const subjects = ambientMessages(check).filter(
    (subject) => subject.event === event && subject.direction === direction,
  );
  if (subjects.some((subject) => subject.type === undefined)) return 'event';
  return subjects.some((subject) => subject.type === type) ? 'type' : undefined;
}

/** True when the statement contains the type. Types that are also English words are not searched for. */
function mentionsType({ statement, area }: Requirement, { type, direction, event, area: of }: MessageSpec): boolean {
  if (type === undefined || direction !== 's2c' || event !== 'events' || (of === 'chat' && area !== of)) return false;
  return /[:_]/.test(type) && new RegExp(`(?<![\\w:])${type}(?![\\w:]\\w)`).test(statement);
}
