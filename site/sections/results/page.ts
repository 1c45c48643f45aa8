/**
 * The page of one committed file of verdicts.
 *
 * @module
 */
import { FINDING_OUTCOMES, outcomesOfKind, type Outcome } from '../../../src/suite/outcomes.js';
import type { Requirement } from '../../../src/suite/types.js';
import type { ReportedFinding } from '../../../support/committed-verdicts.js';
import type { Facts } from '../../facts.js';
import { releaseLink, requirementLink, scenarioLink } from '../../links.js';
import { capital, code, fence, heading, join, link, prose, table } from '../../markdown.js';
import type { Page } from '../../page.js';
import { again, type JudgedResult } from './implementation.js';
import { countsOf, countsText, outcomeText } from './outcome.js';
import { knownReasons } from './reasons.js';

/** Outcomes of a requirement that was not judged. */
const UNJUDGED = outcomesOfKind('unjudged');

type Own = { requirement: Requirement; outcome: Outcome }[];

/** The page: the implementation, how it was judged, its findings, and every verdict. */
export function resultPage(facts: Facts, judged: JudgedResult): Page {
  const { result, about, stem, name } = judged;
  const own = verdictsOf(facts, judged);
  const withOutcome = (outcomes: readonly Outcome[]): Own => own.filter(({ outcome }) => outcomes.includes(outcome));
  return {
    path: judged.link.slice(1),
    title: name,
    frontMatter: { search: false },
    body: join([
      `# ${prose(name)}`,
      prose(about.what),
      about.notes?.[stem] === undefined ? undefined : prose(about.notes[stem]),
      [
        `- **Judged as** a ${about.role}, by the rules of ` +
          `${link(result.profile, releaseLink(result.profile))}, set ${result.set}`,
        `- **How** ${prose(about.judged)}`,
        `- **Result** ${countsText(countsOf(result.verdicts))}. ${conclusion(own)}`,
      ].join('\n'),
      heading(2, 'Reproduce it', 'reproduce'),
      'In a clone, after `npm ci`:',
      fence('sh', again(judged)),
      `The command prepares ${about.role === 'server' ? 'and starts the server' : 'the client'}, ` +
        'judges it, and compares the verdicts with this page ' +
        `(${code(`conformance/results/${result.file}`)}).` +
        `${about.needs === undefined ? '' : ` It needs ${prose(about.needs)}.`}`,
      heading(2, 'What did not pass', 'findings'),
      ...findings(facts, judged, withOutcome(FINDING_OUTCOMES)),
      ...unjudgedTable(withOutcome(UNJUDGED)),
      withOutcome([...FINDING_OUTCOMES, ...UNJUDGED]).length === 0
        ? 'Every requirement was judged and holds.'
        : undefined,
      heading(2, 'All verdicts', 'verdicts'),
      ...areasOf(own).flatMap((area) =>
        verdictTable(
          area,
          own.filter(({ requirement }) => requirement.area === area),
          result.verdicts,
        ),
      ),
    ]),
  };
}

function verdictsOf({ suite }: Facts, { result }: JudgedResult): Own {
  return Object.entries(result.verdicts).map(([id, { outcome }]) => {
    const requirement = suite.requirements.find((entry) => entry.id === id);
    if (requirement === undefined)
      throw new Error(`conformance/results/${result.file} has a verdict on ${id}, which is not a requirement.`);
    return { requirement, outcome };
  });
}

/** Areas of the verdicts, in the order of the verdicts. */
const areasOf = (own: Own): string[] => [...new Set(own.map(({ requirement }) => requirement.area))];

function conclusion(own: Own): string {
  const countOf = (outcome: Outcome): number => own.filter((entry) => entry.outcome === outcome).length;
  if (countOf('fail') > 0)
    return `Not conformant: ${countOf('fail')} MUST ${countOf('fail') === 1 ? 'fails' : 'fail'}.`;
  const knownFailing = own.filter(
    ({ outcome, requirement }) => outcome === 'known-failing' && requirement.level === 'MUST',
  ).length;
  return knownFailing > 0
    ? `Conformant except for ${knownFailing} MUST that ${knownFailing === 1 ? 'is' : 'are'} listed as known failing.`
    : 'Every MUST that was judged holds.';
}

function findings(facts: Facts, judged: JudgedResult, own: Own): string[] {
  const reasons = knownReasons(facts, judged);
  return own.flatMap(({ requirement, outcome }) => {
    const { id, level, statement } = requirement;
    const reason = outcome === 'known-failing' ? reasons.get(id) : undefined;
    if (outcome === 'known-failing' && reason === undefined)
      throw new Error(`${judged.result.file} has ${id} as known failing, but no known-failing list beside it does.`);
    return [
      heading(3, id, id.toLowerCase()),
      `${level}, ${outcomeText(outcome)}. ${prose(statement)} ${link('The requirement', requirementLink(requirement))}`,
      reason === undefined || reason === '' ? '' : `Known: ${prose(reason)}.`,
      [...new Set((judged.result.findings?.[id] ?? []).map(findingText))].join('\n'),
    ];
  });
}

function findingText({ expected, got, wire, scenario, step, session }: ReportedFinding): string {
  const parts = [
    `**Expected** ${code(expected)}`,
    `**Got** ${code(got)}`,
    ...(wire === undefined ? [] : [`**Wire** ${code(wire)}`]),
    ...(scenario === undefined
      ? session === undefined
        ? []
        : [`**Where** session ${code(session)}`]
      : [`**Where** ${link(code(scenario), scenarioLink(scenario))}, step ${step}`]),
  ];
  return `- ${parts.join('<br>')}`;
}

function unjudgedTable(own: Own): string[] {
  if (own.length === 0) return [];
  const rows = own.map(({ requirement, outcome }) => [
    link(requirement.id, requirementLink(requirement)),
    outcomeText(outcome),
    prose(requirement.statement),
    prose(whyUnjudged(requirement, outcome)),
  ]);
  return [
    heading(3, `Not judged: ${own.length}`, 'not-judged'),
    table(['Requirement', 'Outcome', 'Statement', 'Reason'], rows),
  ];
}

function whyUnjudged({ excluded, needs, actor, slow }: Requirement, outcome: Outcome): string {
  if (outcome === 'excluded') return excluded === undefined ? '' : `${excluded.reason}: ${excluded.why}`;
  if (outcome === 'not-observed')
    return slow === true
      ? 'It depends on something that did not happen during the run.'
      : 'Nothing in the run shows it.';
  return needs === undefined ? 'It does not apply here.' : `For a ${actor} with ${needs.join(', ')}.`;
}

function verdictTable(area: string, own: Own, verdicts: JudgedResult['result']['verdicts']): string[] {
  const ids = new Set(own.map(({ requirement }) => requirement.id));
  const rows = own.map(({ requirement, outcome }) => [
    link(requirement.id, requirementLink(requirement)),
    requirement.level,
    outcomeText(outcome),
    prose(requirement.statement),
  ]);
  return [
    heading(3, capital(area), area),
    `::: details ${countsText(countsOf(verdicts, (id) => ids.has(id)))}`,
    table(['Requirement', 'Level', 'Verdict', 'Statement'], rows),
    ':::',
  ];
}
