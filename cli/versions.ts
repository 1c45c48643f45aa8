/**
 * `owrt versions 0.7.2 0.12.4`: shows what changed between two releases, from the data.
 *
 * @module
 */
import type { Command } from 'commander';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { changesBetween, countChanges, type Changes, type Difference } from '../src/suite/changes.js';
import { loadSuite } from '../src/suite/load.js';
import type { Release, Suite } from '../src/suite/types.js';
import { stringifyJson } from '../src/wire/lossless.js';
import type { Context } from './context.js';
import { addExamples } from './examples.js';
import { changesJson, jsonText, releasesJson } from './json-output.js';

/** Adds the command. */
export function addVersions(program: Command, context: Context): void {
  const command = program
    .command('versions')
    .description('Show what changed between two releases; without arguments, list the releases.')
    .argument('[from]', 'release to start from, such as 0.7.2')
    .argument('[to]', 'release to compare it with, such as 0.12.4')
    .option('--json', 'print JSON, as docs/json.md describes')
    .action((from: string | undefined, to: string | undefined, { json }: { json?: boolean }) => {
      if (from !== undefined && to === undefined)
        throw new UsageError(
          `name a second release to compare ${from} with, such as owrt versions 0.7.2 ` +
            `${from === '0.7.2' ? '0.12.4' : from}`,
        );
      const suite = loadSuite();
      context.terminal.out(
        from === undefined || to === undefined
          ? json
            ? jsonText(releasesJson(suite))
            : listText(suite)
          : json
            ? jsonText(changesJson(suite, from, to))
            : changesText(suite, from, to),
      );
    });
  addExamples(command, [
    { command: 'owrt versions 0.7.2 0.12.4', description: 'show what changed between two releases' },
    { command: 'owrt versions', description: 'list the known releases' },
  ]);
}

function listText({ releases }: Suite): string {
  const lines = releases.map(
    ({ version, date, verified }) => `  ${version.padEnd(8)} ${date ?? ''}${verified ? '   verified' : ''}`,
  );
  return `${[
    ...lines,
    `${releases.length} releases; owrt versions A B shows what changed between two ` + 'of them',
  ].join('\n')}\n`;
}

function changesText(suite: Suite, from: string, to: string): string {
  const changes = changesBetween(suite, from, to);
  const releaseLabel = (version: string): string =>
    releaseText(suite.releases.find((release) => release.version === version)!);
  const count = countChanges(changes);
  const sections =
    count === 0
      ? ['  no known changes']
      : Object.entries(linesOf(changes)).flatMap(([title, lines]) =>
          lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)],
        );
  const lastLine = `${count} changes; those of unverified releases were read in the source`;
  return `${[`${releaseLabel(from)} to ${releaseLabel(to)}`, ...sections, lastLine].join('\n')}\n`;
}

const releaseText = ({ version, date, verified }: Release): string =>
  `${version} (${[...(date === undefined ? [] : [date]), verified ? 'verified' : 'not verified'].join(', ')})`;

function linesOf({ messages, names, fields, requirements, behaviour }: Changes): { [title: string]: string[] } {
  return {
    events: differenceLines(
      messages,
      ({ event, type, direction, title }) =>
        `${`${event}${type === undefined ? '' : ` ${type}`}`.padEnd(38)} ` +
        `${direction === 'c2s' ? 'to the server  ' : 'from the server'}  ${title}`,
    ),
    names: names.map(({ before, after }) => `  ${before} is now ${after}`),
    fields: differenceLines(fields, ({ schema, path }) => `${schema.padEnd(38)} ${path}`),
    requirements: differenceLines(
      requirements,
      ({ id, level, statement }) => `${id.padEnd(14)} ${level.padEnd(7)} ${statement}`,
    ),
    behaviour: behaviour.map(
      ({ key, before, after }) => `  ${key.padEnd(30)} ${stringifyJson(before)}, now ${stringifyJson(after)}`,
    ),
  };
}

const differenceLines = <Thing>({ added, removed }: Difference<Thing>, textOf: (thing: Thing) => string): string[] => [
  ...added.map((thing) => `+ ${textOf(thing)}`),
  ...removed.map((thing) => `- ${textOf(thing)}`),
];
