/**
 * Renders `docs/matrix.md`: requirement x scenario x mutant.
 *
 * @module
 */
import type { Requirement, Suite } from '../src/suite/types.js';
import type { MutantEntry } from './input/mutants.js';
import { capital, join, prose, rangeText, table } from './render/markdown.js';

/** The page: how each requirement is checked, and which deliberate faults prove that the check can fail. */
export function renderMatrix(suite: Suite, mutants: readonly MutantEntry[]): string {
  const areas = [...new Set(suite.requirements.map((requirement) => requirement.area))];
  const checked = suite.requirements.filter((requirement) => !requirement.excluded);
  const excluded = suite.requirements.length - checked.length;
  const parts = [
    '# Matrix',
    'Generated from `conformance/` by `npm run generate`; do not edit.',
    'Each requirement, the scenarios and rules that check it, and the mutants that it must catch: deliberate ' +
      'faults of the reference server, or of a client of ours. `npm run mutants` runs every mutant, `npm test` a ' +
      'sample of them; both fail when one survives or is caught only by another requirement.',
    `${suite.requirements.length} requirements (${checked.length} checked, ${excluded} excluded), ` +
      `${suite.scenarios.length + (suite.clientScenarios ?? []).length} scenarios, ${mutants.length} ` +
      'mutants.',
    ...areas.flatMap((area) => [
      `## ${capital(area)}`,
      areaTable(
        suite.requirements.filter((requirement) => requirement.area === area),
        mutants,
      ),
    ]),
  ];
  return join(parts);
}

function areaTable(requirements: readonly Requirement[], mutants: readonly MutantEntry[]): string {
  return table(
    ['Requirement', 'Level', 'Releases', 'Statement', 'Checked by', 'Mutants it catches'],
    requirements.map((requirement) => [
      requirement.id,
      requirement.level,
      rangeText(requirement),
      prose(requirement.statement),
      checksText(requirement),
      mutants
        .filter((mutant) => mutant.requirement === requirement.id)
        .map(mutantText)
        .join('<br>'),
    ]),
  );
}

function checksText({ ambient, excluded, scenarios }: Requirement): string {
  if (excluded) return `not checked: ${excluded.reason}. ${prose(excluded.why)}`;
  const parameters = Object.values(ambient?.with ?? {})
    .flat()
    .filter((value) => typeof value === 'string');
  const rule = ambient
    ? [
        `rule \`${ambient.rule}\`` +
          `${parameters.length > 0 ? ` (${parameters.map((value) => `\`${value}\``).join(', ')})` : ''}`,
      ]
    : [];
  return [...rule, ...scenarios.map((id) => `\`${id}\``)].join('<br>');
}

const mutantText = (mutant: MutantEntry): string => `\`${mutant.id}\`: ${prose(mutant.title)}`;
