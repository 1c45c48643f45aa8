/**
 * Scenarios: every scenario as a list of steps and as a diagram.
 *
 * @module
 */
import { clientStepText } from '../../src/suite/client-step-text.js';
import { stepText } from '../../src/suite/step-text.js';
import type { ClientScenario, ClientStep, Given, Scenario, Step } from '../../src/suite/types.js';
import type { Facts } from '../facts.js';
import { groupBy } from '../group.js';
import { areaLink, requirementLink, scenarioLink } from '../links.js';
import { capital, code, heading, join, link, mermaid, prose, rangeText } from '../markdown.js';
import type { Section, Page } from '../page.js';
import { details } from '../requirement-table.js';
import { mermaidText } from '../sequence/mermaid.js';
import { sequenceOf } from '../sequence.js';

/** The section: its pages and its entries in the sidebar. */
export const scenarios: Section = {
  name: 'scenarios',
  pages: (facts) => [...byArea(facts)].map(([area, list]) => areaPage(facts, area, list)),
  sidebar: (facts) => [
    {
      text: 'Scenarios',
      items: [...byArea(facts).keys()].map((area) => ({ text: capital(area), link: `/scenarios/${area}` })),
    },
  ],
};

type AnyScenario = Scenario | ClientScenario;

const byArea = ({ suite }: Facts): Map<string, AnyScenario[]> =>
  groupBy<AnyScenario>([...suite.scenarios, ...(suite.clientScenarios ?? [])], ({ id }) =>
    id.slice(0, id.indexOf('/')),
  );

function areaPage(facts: Facts, area: string, list: readonly AnyScenario[]): Page {
  return {
    path: `scenarios/${area}`,
    title: `Scenarios: ${area}`,
    body: join([
      `# Scenarios: ${prose(area)}`,
      `${list.length} scenarios that run against ${area === 'client' ? 'a client' : 'a server'}. Each ` +
        'step names the requirements that it proves. See also ' +
        `${link(`the area ${area}`, areaLink(area))}.`,
      ...list.flatMap((scenario) => scenarioSection(facts, scenario)),
    ]),
    frontMatter: { outline: 2 },
  };
}

function scenarioSection(facts: Facts, scenario: AnyScenario): string[] {
  const { id, title, steps } = scenario;
  const isForClient = !('sessions' in scenario);
  const list = (steps as (Step | ClientStep)[]).map((step, index) => {
    const text = isForClient ? clientStepText(step as ClientStep) : stepText(step as Step);
    const proves = 'proves' in step ? (step.proves ?? []) : [];
    return (
      `${index + 1}. ${stepMarkdown(text)}` +
      `${proves.length === 0 ? '' : ` Proves ${proves.map((proved) => requirementLinkOf(facts, proved)).join(', ')}.`}`
    );
  });
  return [
    heading(2, prose(title), scenarioLink(id).split('#')[1]!),
    [
      code(id),
      rangeText(scenario) === 'all' ? 'all releases' : rangeText(scenario),
      ...(scenario.needs ? [`needs ${scenario.needs.join(', ')}`] : []),
      ...(scenario.slow === true ? ['slow'] : []),
    ].join(' · '),
    setupText(scenario),
    list.join('\n'),
    details('As a diagram', mermaid(mermaidText(sequenceOf(scenario)))),
  ];
}

/** A step as Markdown: its values as code, the rest as text. */
export function stepMarkdown(text: string): string {
  const parts: string[] = [];
  let rest = text;
  for (let start = rest.search(/(?<= )[{[]/); start >= 0; start = rest.search(/(?<= )[{[]/)) {
    const length = valueLength(rest.slice(start));
    parts.push(prose(rest.slice(0, start)), code(rest.slice(start, start + length)));
    rest = rest.slice(start + length);
  }
  return `${[...parts, prose(rest)].join('')}.`;
}

/** Length of the JSON value at the beginning of a text, in characters. */
function valueLength(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (/^[{[]/.test(token)) depth += 1;
    else if (/^[}\]]/.test(token)) depth -= 1;
    if (depth === 0) return index + token.length;
  }
  return text.length;
}

function requirementLinkOf({ suite }: Facts, id: string): string {
  const found = suite.requirements.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no requirement ${id}.`);
  return link(id, requirementLink(found));
}

function setupText(scenario: AnyScenario): string {
  const people = Object.entries(scenario.people ?? {}).map(([name, role]) => `${prose(name)} (${role})`);
  const sessions =
    'sessions' in scenario
      ? Object.entries(scenario.sessions).map(([session, person]) => `${prose(session)} of ${prose(person)}`)
      : [];
  const given = (scenario.given ?? []).map(givenText);
  const part = (name: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [`${name}: ${list.join(', ')}.`];
  return [...part('People', people), ...part('Sessions', sessions), ...part('Given', given)].join(' ');
}

function givenText(given: Given): string {
  if ('chat' in given) return `the chat ${prose(given.chat)} of ${prose(given.owner)}`;
  const members = given.members === undefined ? '' : ` with ${given.members.map(prose).join(', ')}`;
  return `the ${given.type ?? 'group'} channel ${prose(given.channel)} of ${prose(given.owner)}${members}`;
}
