/**
 * `owrt list`: lists the requirements.
 *
 * @module
 */
import type { Command } from 'commander';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { loadSuite } from '../src/suite/load.js';
import { project } from '../src/suite/project.js';
import type { Requirement } from '../src/suite/types.js';
import type { Context } from './context.js';
import { addExamples } from './examples.js';
import { listJson, jsonText } from './json-output.js';

interface ListFlags {
  profile?: string;
  area?: string;
  json?: boolean;
}

/** Adds the command. */
export function addList(program: Command, context: Context): void {
  const command = program
    .command('list')
    .description('List the requirements, of all releases or of one.')
    .option('--profile <release>', 'list only the requirements of this release')
    .option('--area <area>', 'list only this area, such as channel')
    .option('--json', 'print JSON, as docs/json.md describes')
    .action((flags: ListFlags) => {
      context.terminal.out(listText(flags));
    });
  addExamples(command, [
    { command: 'owrt list --area channel --profile 0.7.2', description: 'requirements on channels in one release' },
    { command: 'owrt list --json', description: 'all requirements, for a program' },
  ]);
}

function listText(flags: ListFlags): string {
  const suite = loadSuite();
  const { requirements } = flags.profile === undefined ? suite : project(suite, flags.profile);
  const areas = [...new Set(suite.requirements.map(({ area }) => area))];
  if (flags.area !== undefined && !areas.includes(flags.area)) {
    throw new UsageError(`--area ${flags.area} is no area of the specification; the areas are ${areas.join(', ')}`);
  }
  const listed = requirements.filter(({ area }) => flags.area === undefined || area === flags.area);
  if (flags.json) return jsonText(listJson(suite, listed, flags.profile));
  const lines = areas.flatMap((area) => {
    const members = listed.filter((requirement) => requirement.area === area);
    return members.length === 0 ? [] : [area, ...members.map(requirementLine)];
  });
  const scope = flags.profile === undefined ? 'of all releases' : `of ${flags.profile}`;
  return `${[...lines, `${listed.length} requirements ${scope}; owrt explain ID tells more about one`].join('\n')}\n`;
}

function requirementLine(requirement: Requirement): string {
  const remarks = [
    ...(requirement.since === undefined ? [] : [`since ${requirement.since}`]),
    ...(requirement.until === undefined ? [] : [`until ${requirement.until}`]),
    ...(requirement.slow === true ? ['slow: waits for timeouts to elapse'] : []),
    ...(requirement.excluded === undefined ? [] : [`excluded: ${requirement.excluded.reason}`]),
  ];
  const suffix = remarks.length === 0 ? '' : `  (${remarks.join(', ')})`;
  return `  ${requirement.id.padEnd(14)} ${requirement.level.padEnd(7)} ${requirement.statement}${suffix}`;
}
