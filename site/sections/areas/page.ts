/**
 * The page of one area.
 *
 * @module
 */
import { asObject } from '../../../src/json.js';
import type { Level, Scenario, ClientScenario } from '../../../src/suite/types.js';
import type { Facts } from '../../facts.js';
import { areaLink, messageLink, requirementsLink, scenarioLink } from '../../links.js';
import { capital, code, heading, join, link, mermaid, prose, rangeText, table } from '../../markdown.js';
import type { Page } from '../../page.js';
import { mermaidText } from '../../sequence/mermaid.js';
import { sequenceOf } from '../../sequence.js';
import { DIAGRAMS } from './diagrams.js';

const LEVELS: readonly Level[] = ['MUST', 'SHOULD', 'MAY'];

/** Areas in the order of the tags of `asyncapi.yaml`; areas without messages come last. */
export function areasOf({ suite, asyncapi }: Facts): string[] {
  const tags = tagsOf(asyncapi);
  return [
    ...new Set([...tags, ...suite.messages.map(({ area }) => area), ...suite.requirements.map(({ area }) => area)]),
  ];
}

function tagsOf(asyncapi: Facts['asyncapi']): string[] {
  const tags = asObject(asyncapi['info'])?.['tags'];
  return (Array.isArray(tags) ? tags : []).map((tag) => String(asObject(tag)?.['name']));
}

/** Description of the area: the comment at the top of its file of requirements. */
export function aboutArea({ text }: Facts, area: string): string {
  const comment = /^(?:#.*\n)+/.exec(text(`conformance/requirements/${area}.yaml`))?.[0];
  if (comment === undefined)
    throw new Error(
      `conformance/requirements/${area}.yaml does not begin with a comment that says what the area is about.`,
    );
  return comment.replaceAll(/^# ?/gm, '').replaceAll(/\s+/g, ' ').trim();
}

/** The page of an area. */
export function areaPage(facts: Facts, area: string): Page {
  const { suite } = facts;
  const messages = suite.messages.filter((message) => message.area === area);
  return {
    path: areaLink(area).slice(1),
    title: capital(area),
    body: join([
      `# ${capital(area)}`,
      prose(aboutArea(facts, area)),
      messages.length === 0 ? undefined : heading(2, 'Messages', 'messages'),
      table(
        ['Message', 'Event', '`data.type`', 'Direction', 'Releases'],
        messages.map((message) => [
          link(prose(message.title), messageLink(message)),
          code(message.event),
          message.type === undefined ? '' : message.type === '*' ? 'any other' : code(message.type),
          message.direction === 's2c' ? 'server to client' : 'client to server',
          rangeText(message),
        ]),
      ),
      ...requirementCounts(facts, area),
      heading(2, 'Sequence diagrams', 'how'),
      `Drawn from scenarios of the suite. See also ${link('all scenarios of the area', `/scenarios/${area}`)}.`,
      ...drawnScenarios(facts, area).flatMap((scenario) => scenarioDiagram(scenario)),
    ]),
  };
}

function requirementCounts({ suite }: Facts, area: string): string[] {
  const own = suite.requirements.filter((requirement) => requirement.area === area);
  const rows = LEVELS.map((level) => [
    level,
    String(own.filter((requirement) => requirement.level === level).length),
    String(own.filter(({ level: other, excluded }) => other === level && excluded === undefined).length),
  ]);
  return [
    heading(2, 'Requirements', 'requirements'),
    `${link(`The ${own.length} requirements of the area`, requirementsLink(area))}, by level:`,
    table(['Level', 'Requirements', 'Checked'], rows),
  ];
}

/**
 * The scenarios of an area that are drawn, from {@link DIAGRAMS}.
 *
 * @throws Error with one sentence for an area with fewer than two, or for an unknown scenario.
 */
export function drawnScenarios({ suite }: Facts, area: string): (Scenario | ClientScenario)[] {
  const ids = DIAGRAMS[area] ?? [];
  if (ids.length < 2)
    throw new Error(
      `The area ${area} has ${ids.length} diagrams: name at least two scenarios in site/sections/areas/diagrams.ts.`,
    );
  return ids.map((id) => {
    const found = [...suite.scenarios, ...(suite.clientScenarios ?? [])].find((scenario) => scenario.id === id);
    if (found === undefined)
      throw new Error(`There is no scenario ${id}: name another in site/sections/areas/diagrams.ts.`);
    return found;
  });
}

const scenarioDiagram = (scenario: Scenario | ClientScenario): string[] => [
  heading(3, prose(scenario.title), `how-${scenario.id.replaceAll('/', '-')}`),
  mermaid(mermaidText(sequenceOf(scenario))),
  `${rangeText(scenario) === 'all' ? 'All releases' : `Releases ${rangeText(scenario)}`}; ` +
    `${link('step by step', scenarioLink(scenario.id))}.`,
];
