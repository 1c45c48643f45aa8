/**
 * `owrt explain ID`: explains one requirement, its source and how it is checked.
 *
 * @module
 */
import { ambientText } from '../conformance/judge/ambient.js';
import type { Command } from 'commander';
import { sourceText } from '../conformance/report/source.js';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { nearest } from '../conformance/runner/shared/select-scenarios.js';
import { loadSuite } from '../src/suite/load.js';
import type { ClientStep, Requirement, Step, Suite } from '../src/suite/types.js';
import { clientStepText } from '../src/suite/client-step-text.js';
import type { Context } from './context.js';
import { divergenceLines } from '../src/suite/divergence.js';
import { docsLink } from '../src/suite/docs-link.js';
import { levelText } from '../src/suite/level-text.js';
import { addExamples } from './examples.js';
import { explainJson, jsonText } from './json-output.js';
import { provesRequirement, stepText } from '../src/suite/step-text.js';

/** Adds the command. */
export function addExplain(program: Command, context: Context): void {
  const command = program
    .command('explain')
    .description('Explain a requirement: its statement, its source, and how it is checked.')
    .argument('<id>', 'requirement id, such as CHANNEL-004')
    .option('--json', 'print JSON, as docs/json.md describes')
    .action((id: string, { json }: { json?: boolean }) => {
      const suite = loadSuite();
      const requirement = findRequirement(suite, id);
      context.terminal.out(json ? jsonText(explainJson(requirement, suite)) : explainText(requirement, suite));
    });
  addExamples(command, [{ command: 'owrt explain CHANNEL-006', description: 'explain the requirement of a finding' }]);
}

function findRequirement(suite: Suite, id: string): Requirement {
  const requirement = suite.requirements.find((candidate) => candidate.id === id.toUpperCase());
  if (requirement !== undefined) return requirement;
  const candidates = nearest(
    id,
    suite.requirements.map((requirement) => requirement.id),
  );
  const hint = candidates.length > 0 ? `; did you mean ${candidates.join(', ')}?` : '';
  throw new UsageError(`there is no requirement "${id}"${hint} (owrt list shows all)`);
}

/** The explanation as text. */
export function explainText(requirement: Requirement, suite: Suite): string {
  const row = (label: string, value: string): string => `  ${label.padEnd(11)} ${value}`;
  const lines = [
    `${requirement.id}   ${requirement.area}${requirement.slow === true ? ', slow: waits for timeouts to elapse' : ''}`,
    '',
    `  ${requirement.statement}`,
    '',
    row('level', `${requirement.level}: ${levelText(requirement.level)}`),
    row('applies to', `the ${requirement.actor}`),
    row(
      'releases',
      `${requirement.since ?? suite.releases[0]?.version} to ${requirement.until ?? suite.releases.at(-1)?.version}`,
    ),
    row('source', sourceText(requirement.source)),
    row('docs', docsLink(requirement.id)),
  ];
  if (requirement.needs !== undefined)
    lines.push(
      row(
        'needs',
        `${requirement.actor === 'client' ? 'a client that does' : 'a server with'} ` +
          `${requirement.needs.join(', ')}; else not applicable`,
      ),
    );
  if (requirement.divergence !== undefined)
    lines.push(...divergenceLines(requirement.divergence).map((line) => row('divergence', line)));
  return `${[...lines, ...checkLines(requirement, suite, row)].join('\n')}\n`;
}

function checkLines(requirement: Requirement, suite: Suite, row: (label: string, value: string) => string): string[] {
  if (requirement.excluded !== undefined) {
    const { reason, why } = requirement.excluded;
    return [row('not checked', `${reason}: ${why}`)];
  }
  const lines: string[] = [];
  if (requirement.ambient !== undefined) lines.push(row('checked by', ambientText(requirement.ambient)));
  for (const scenario of suite.scenarios.filter(({ id }) => requirement.scenarios.includes(id))) {
    lines.push(
      row('checked by', `scenario ${scenario.id}: ${scenario.title}`),
      ...stepLines(scenario.steps, requirement.id, stepText),
    );
  }
  for (const scenario of (suite.clientScenarios ?? []).filter(({ id }) => requirement.scenarios.includes(id))) {
    lines.push(
      row('checked by', `scenario ${scenario.id}: ${scenario.title}`),
      ...stepLines(scenario.steps, requirement.id, clientStepText),
    );
  }
  return lines;
}

function stepLines<AnyStep extends Step | ClientStep>(
  steps: readonly AnyStep[],
  id: string,
  textOf: (step: AnyStep) => string,
): string[] {
  return steps.map(
    (step, index) =>
      `            ${provesRequirement(step, id) ? '>' : ' '} ${String(index + 1).padStart(2)}. ${textOf(step)}`,
  );
}
