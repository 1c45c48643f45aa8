/**
 * Renders `docs/matrix.md`: requirement x scenario x mutant.
 *
 * @module
 */
import type { Requirement, Suite } from '../src/suite/types.js';
import type { MutantEntry } from './input/mutants.js';

/** The page: how each requirement is checked, and which deliberate faults prove that the check can fail. */
export function renderMatrix(suite: Suite, mutants: readonly MutantEntry[]): string {
  const areas = [...new Set(suite.requirements.map((requirement) => requirement.area))];
  const checked = suite.requirements.filter((requirement) => !requirement.excluded);
  const excluded = suite.requirements.length - checked.length;
  const parts = [
    '# Matrix',
    'Generated from `conformance/` by `npm run generate`; do not edit.',
    'Each requirement, the scenarios and rules that check it, and the mutants that it must catch: faults put into the reference server, or into a client of ours, on purpose. `npm test` runs every mutant and fails when one survives or is caught only by another requirement.',
    `${suite.requirements.length} requirements (${checked.length} checked, ${excluded} excluded), ${suite.scenarios.length + (suite.clientScenarios ?? []).length} scenarios, ${mutants.length} mutants.`,
    ...areas.flatMap((area) => [
      `## ${area.charAt(0).toUpperCase()}${area.slice(1)}`,
      areaTable(
        suite.requirements.filter((requirement) => requirement.area === area),
        mutants,
      ),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function areaTable(requirements: readonly Requirement[], mutants: readonly MutantEntry[]): string {
  const lines = requirements.map((requirement) => {
    const own = mutants.filter((mutant) => mutant.requirement === requirement.id);
    const cells = [
      requirement.id,
      requirement.level,
      releases(requirement),
      escape(requirement.statement),
      checks(requirement),
      own.map(mutantText).join('<br>'),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| Requirement | Level | Releases | Statement | Checked by | Mutants it catches |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function releases({ since, until }: Requirement): string {
  if (since !== undefined) return until === undefined ? `since ${since}` : `${since} to ${until}`;
  return until === undefined ? 'all' : `until ${until}`;
}

function checks({ ambient, excluded, scenarios }: Requirement): string {
  if (excluded) return `not checked: ${excluded.reason}. ${escape(excluded.why)}`;
  const parameters = Object.values(ambient?.with ?? {})
    .flat()
    .filter((value) => typeof value === 'string');
  const rule = ambient
    ? [
        `rule \`${ambient.rule}\`${parameters.length > 0 ? ` (${parameters.map((value) => `\`${value}\``).join(', ')})` : ''}`,
      ]
    : [];
  return [...rule, ...scenarios.map((id) => `\`${id}\``)].join('<br>');
}

const mutantText = (mutant: MutantEntry): string => `\`${mutant.id}\`: ${escape(mutant.title)}`;

const escape = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();
