/**
 * Requirements as rows of a table.
 *
 * @module
 */
import type { ClientScenario, Requirement, Scenario } from '../src/suite/types.js';
import { requirementLink, scenarioLink } from './links.js';
import { link, prose, rangeText, table } from './markdown.js';

/** Id with its link, level, statement and releases. */
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

/** What is long, behind a click. */
export const details = (summary: string, body: string): string =>
  body.trim() === '' ? '' : `::::: details ${summary}\n\n${body.trimEnd()}\n\n:::::`;
