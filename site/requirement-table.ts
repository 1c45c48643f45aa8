/**
 * Renders lists of requirements and scenarios.
 *
 * @module
 */
import type { ClientScenario, Requirement, Scenario } from '../src/suite/types.js';
import { requirementLink, scenarioLink } from './links.js';
import { link, prose, rangeText, table } from './markdown.js';

/** A table of requirements. */
export const requirementTable = (requirements: readonly Requirement[]): string =>
  table(
    ['Requirement', 'Level', 'Statement', 'Releases'],
    requirements.map((requirement) => [
      link(requirement.id, requirementLink(requirement)),
      requirement.level,
      prose(requirement.statement),
      rangeText(requirement),
    ]),
  );

/** Scenarios as a list of links. */
export const scenarioList = (scenarios: readonly (Scenario | ClientScenario)[]): string =>
  scenarios.map(({ id, title }) => `- ${link(prose(title), scenarioLink(id))}`).join('\n');

/** A block that opens on a click; empty when the body is empty. */
export const details = (summary: string, body: string): string =>
  body.trim() === '' ? '' : `::::: details ${summary}\n\n${body.trimEnd()}\n\n:::::`;
