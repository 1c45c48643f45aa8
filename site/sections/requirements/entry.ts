/**
 * Renders all facts about one requirement.
 *
 * @module
 */
import { capabilityFacts, isCapability } from '../../../src/suite/capabilities.js';
import { sourceText } from '../../../conformance/report/source.js';
import { clientStepText } from '../../../src/suite/client-step-text.js';
import { divergenceLines } from '../../../src/suite/divergence.js';
import { levelText } from '../../../src/suite/level-text.js';
import { ambientText } from '../../../conformance/judge/ambient.js';
import { provesRequirement, stepText } from '../../../src/suite/step-text.js';
import type { ClientStep, Requirement, Step, Suite } from '../../../src/suite/types.js';
import type { Facts } from '../../facts.js';
import { releaseLink, scenarioLink } from '../../links.js';
import { capital, code, join, link, prose, table } from '../../markdown.js';
import type { JudgedResult } from '../results/implementation.js';
import { outcomeText } from '../results/outcome.js';

/** Markdown below the heading. */
export function entryText(requirement: Requirement, facts: Facts, judged: readonly JudgedResult[]): string {
  const { id, level, statement, needs, divergence, source, slow } = requirement;
  const mutants = facts.mutants.filter((mutant) => mutant.requirement === id);
  const items = [
    item('Level', `${level}: ${levelText(level)}.`),
    item('Applies to', `the ${requirement.actor}`),
    item('Releases', releasesText(requirement, facts.suite)),
    ...(needs === undefined ? [] : [item('Needs', needsText(requirement))]),
    item('Source', prose(sourceText(source))),
    ...(divergence === undefined
      ? []
      : [
          listItem(
            'Other sources',
            divergenceLines(divergence).map((line) => prose(capital(line))),
          ),
        ]),
    ...checkItems(requirement, facts.suite),
    ...(slow === true ? [item('Slow', 'the check waits for timeouts to elapse, so `--quick` skips it.')] : []),
    ...(mutants.length === 0
      ? []
      : [
          listItem(
            'Must catch',
            mutants.map((mutant) => `${prose(mutant.title)}: ${code(mutant.id)}`),
          ),
        ]),
    item('Try it', commands(requirement)),
  ];
  return join([`**${prose(statement)}**`, items.join('\n'), verdictTable(id, judged)]);
}

const item = (name: string, text: string): string => `- **${name}** ${text}`;
const listItem = (name: string, texts: readonly string[]): string =>
  texts.length === 1 ? item(name, texts[0]!) : [`- **${name}**`, ...texts.map((text) => `  - ${text}`)].join('\n');

function releasesText({ since, until }: Requirement, { releases }: Suite): string {
  const linked = (version: string): string => link(version, releaseLink(version));
  if (since === undefined && until === undefined) return `all, ${releases[0]!.version} to ${releases.at(-1)!.version}`;
  return (
    `${since === undefined ? releases[0]!.version : linked(since)} to ` +
    `${until === undefined ? releases.at(-1)!.version : linked(until)}`
  );
}

const needsText = ({ actor, needs = [] }: Requirement): string =>
  `${actor === 'client' ? 'a client that does' : 'a server with'} ${needs.join(', ')}; else it is not applicable`;

function checkItems({ id, ambient, excluded, scenarios }: Requirement, suite: Suite): string[] {
  if (excluded !== undefined) return [item('Not checked', `${excluded.reason}: ${prose(excluded.why)}`)];
  const provingTexts = [
    ...suite.scenarios
      .filter((scenario) => scenarios.includes(scenario.id))
      .map((scenario) => provingSteps(scenario, id, stepText)),
    ...(suite.clientScenarios ?? [])
      .filter((scenario) => scenarios.includes(scenario.id))
      .map((scenario) => provingSteps(scenario, id, clientStepText)),
  ].flat();
  const all = [...(ambient === undefined ? [] : [`  - ${prose(ambientText(ambient))}`]), ...provingTexts];
  if (all.length === 0) throw new Error(`${id} is neither checked nor excluded.`);
  return [['- **Checked by**', ...all].join('\n')];
}

/** The scenario, and below it each of its steps that proves the requirement. */
function provingSteps<Any extends Step | ClientStep>(
  scenario: { id: string; title: string; steps: readonly Any[] },
  id: string,
  textOf: (step: Any) => string,
): string[] {
  const steps = scenario.steps.flatMap((step, at) =>
    provesRequirement(step, id) ? [`    - step ${at + 1}: ${code(textOf(step))}`] : [],
  );
  return [`  - ${prose(scenario.title)}: ${link(code(scenario.id), scenarioLink(scenario.id))}`, ...steps];
}

/** The command line option without which a run skips the requirements that need the capability. */
const optionFor = (need: string): string[] => {
  const option = isCapability(need) ? capabilityFacts(need).flag?.option : undefined;
  return option === undefined ? [] : [` ${option}`];
};

function commands({ id, actor, needs = [], excluded }: Requirement): string {
  const explain = code(`owrt explain ${id}`);
  if (excluded !== undefined) return explain;
  const flags = [...new Set(needs.flatMap(optionFor))].join('');
  return (
    `${explain}, ` +
    `${code(actor === 'client' ? `owrt client --only ${id} -- COMMAND` : `owrt server URL --only ${id}${flags}`)}`
  );
}

function verdictTable(id: string, judged: readonly JudgedResult[]): string {
  const rows = new Map<string, string[]>();
  for (const { about, result, stem, link: to } of judged) {
    const verdict = result.verdicts[id];
    if (verdict === undefined) continue;
    rows.set(about.title, [
      ...(rows.get(about.title) ?? []),
      `${link(stem.replaceAll('-', ' '), to)} ${outcomeText(verdict.outcome)}`,
    ]);
  }
  return table(
    ['Implementation', 'Verdicts'],
    [...rows].map(([title, cells]) => [prose(title), cells.join(', ')]),
  );
}
