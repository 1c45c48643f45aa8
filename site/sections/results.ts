/**
 * Results: verdicts of implementations.
 *
 * @module
 */
import { outcomeFacts, type Outcome } from '../../src/suite/outcomes.js';
import type { Facts } from '../facts.js';
import { requirementsLink } from '../links.js';
import { capital, heading, join, link, prose, table } from '../markdown.js';
import type { Section, Page } from '../page.js';
import { judgedResults, type JudgedResult } from './results/implementation.js';
import { countsOf, countsText } from './results/outcome.js';
import { resultPage } from './results/page.js';

/** The section: its pages and its entries in the sidebar. */
export const results: Section = {
  name: 'results',
  pages: (facts) => {
    const judged = judgedResults(facts);
    return [overviewPage(facts, judged), ...judged.map((result) => resultPage(facts, result))];
  },
  sidebar: (facts) => {
    const judged = judgedResults(facts);
    const of = (role: string) =>
      judged.filter(({ about }) => about.role === role).map(({ name, link: to }) => ({ text: name, link: to }));
    return [
      { text: 'Results', items: [{ text: 'All results', link: '/results/' }] },
      { text: 'Servers', items: of('server') },
      { text: 'Clients', items: of('client') },
    ];
  },
};

function overviewPage(facts: Facts, judged: readonly JudgedResult[]): Page {
  const of = (role: string): JudgedResult[] => judged.filter(({ about }) => about.role === role);
  return {
    path: 'results/index',
    title: 'Results',
    frontMatter: { aside: false },
    body: join([
      '# Results',
      'Verdicts on real servers and clients, as committed in `conformance/results/`. Each cell counts ' +
        'the requirements of an area by outcome, and links to them. The page of a result has its ' +
        'findings and the command that repeats the check.',
      heading(2, 'Servers', 'servers'),
      areaTable(facts, of('server')),
      heading(2, 'Clients', 'clients'),
      'The requirements on clients are one area. Those about what a client shows apply only to clients ' +
        'that offer the suite a way to read what they show and to act ([client drivers](/start/clients)).',
      clientTable(of('client')),
      heading(2, 'Outcomes', 'words'),
      'Each requirement gets one outcome. *Pass*: it was met. *Fail*: a MUST was not met. *Warn*: a ' +
        'SHOULD was not met. *Info*: a MAY was not met, or a plugin or a client sent malformed data that the ' +
        'server passed on. *Known failing*: it was not met, and is listed with a reason beside the verdicts. ' +
        '*Not observed*: nothing in the run shows whether it is met. *Not applicable*: the implementation ' +
        'lacks something that the check needs, such as notes. *Excluded*: the suite never checks it; the ' +
        'requirement says why.',
    ]),
  };
}

/** Areas are rows, because there are more areas than servers, and a page scrolls down. */
function areaTable({ suite }: Facts, judged: readonly JudgedResult[]): string {
  const areas = [...new Set(suite.requirements.filter(({ actor }) => actor === 'server').map(({ area }) => area))];
  const isInArea = (area: string) => (id: string) => id.startsWith(`${area.toUpperCase()}-`);
  const cellOf = ({ result, link: to }: JudgedResult, area: string): string => {
    const counts = countsOf(result.verdicts, isInArea(area));
    return counts.size === 0 ? '' : link(countsText(counts), `${to}#${area}`);
  };
  return table(
    ['Area', ...judged.map(({ name, link: to }) => link(prose(name), to))],
    [
      ...areas.map((area) => [link(capital(area), requirementsLink(area)), ...judged.map((one) => cellOf(one, area))]),
      ['**All**', ...judged.map(({ result, link: to }) => link(countsText(countsOf(result.verdicts)), to))],
    ],
  );
}

function clientTable(judged: readonly JudgedResult[]): string {
  const columns: readonly Outcome[] = ['pass', 'fail', 'known-failing', 'not-observed', 'not-applicable'];
  const rows = judged.map(({ name, link: to, result }) => {
    const counts = countsOf(result.verdicts);
    const others = [...counts.keys()].filter((outcome) => !columns.includes(outcome));
    if (others.length > 0)
      throw new Error(`The table of clients has no column for ${others.join(', ')}, which ${name} has.`);
    return [
      link(prose(name), to),
      result.profile,
      ...columns.map((outcome) =>
        counts.has(outcome) ? link(String(counts.get(outcome)), `${to}${anchorOf(outcome)}`) : '',
      ),
    ];
  });
  return table(['Client', 'Profile', ...columns.map((outcome) => capital(outcomeFacts(outcome).count))], rows);
}

const anchorOf = (outcome: Outcome): string =>
  outcome === 'pass' ? '#client' : outcome.startsWith('not-') ? '#not-judged' : '#findings';
