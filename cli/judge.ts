/**
 * `owrt judge FILE`: judges a saved trace, offline.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { judge } from '../conformance/judge/judge.js';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { readTrace } from '../conformance/trace/read.js';
import { loadSuite } from '../src/suite/load.js';
import type { Context } from './context.js';
import { addExamples } from './examples.js';
import { fileReason } from './file-error.js';
import { finish, readKnownFailing, type RunOutcome, type ReportFlags } from './finish.js';
import { findOperand, type Found } from './operand.js';
import { assertOnly } from './only.js';
import { profileOfTrace } from './profile-flag.js';
import { addReportOptions, checkReportFlags } from './report-options.js';
import { withScenarios } from './with-scenarios.js';

interface JudgeFlags extends ReportFlags {
  profile?: string;
  scenario?: string[];
}

/** Adds the command. */
export function addJudge(program: Command, context: Context): void {
  const command = program
    .command('judge')
    .description('Judge a saved trace or a raw recording, offline.')
    .argument('[file]', 'trace in JSON Lines; - is standard input')
    .usage('[options] <file>')
    .optionsGroup('What is checked:')
    .option('--profile <release>', 'apply the rules of this release, not of the recorded one')
    .option('--scenario <file...>', 'scenario files that the run was started with');
  addExamples(addReportOptions(command), [
    { command: 'owrt judge run.jsonl', says: 'judge a trace that owrt server --trace wrote' },
    {
      command: "owrt judge run.jsonl --only 'CHANNEL-*' --verbose",
      says: 'print a line for every requirement on channels',
    },
    { command: 'owrt judge run.jsonl --profile 0.7.2', says: 'apply the rules of an older release', exit: 1 },
  ]);
  command.action(async (first: string | undefined, given: JudgeFlags) => {
    const { operand: file, flags } = first === undefined ? findTrace(given) : { operand: first, flags: given };
    if (file === undefined) return command.error("error: missing required argument 'file'");
    context.exitCode = await judgeFile(file, flags, context);
  });
}

/** Finds the file among the values of options that take several values. */
function findTrace(flags: JudgeFlags): Found<JudgeFlags> {
  return findOperand(flags, ['only', 'scenario'], (value, option) =>
    option === 'only' ? value === '-' || /\.\w+$/u.test(value) : !/\.ya?ml$/u.test(value),
  );
}

async function judgeFile(file: string, flags: JudgeFlags, context: Context): Promise<number> {
  const started = performance.now();
  const bundled = loadSuite();
  const { suite, scenarios } = await withScenarios(bundled, flags.scenario);
  checkReportFlags(flags);
  assertOnly(flags.only ?? [], suite);
  const known = flags.knownFailing === undefined ? undefined : readKnownFailing(flags.knownFailing, suite);
  const lines = readTrace(readInput(file), file);
  const choice = profileOfTrace(lines, flags.profile, suite, file);
  if (choice.guess !== undefined && !flags.quiet) context.terminal.err(`owrt: ${choice.guess}\n`);
  const judgement = judge(lines, { suite, profile: choice.profile });
  const run = lines.find((line) => line.kind === 'run');
  const given = [
    ...(flags.profile === undefined ? [] : ['--profile', flags.profile]),
    ...scenarioWords(flags.scenario),
  ];
  const outcome: RunOutcome = {
    command: 'judge',
    target: file,
    ...(run === undefined ? {} : { subject: run.subject }),
    ...(choice.version === undefined ? {} : { version: choice.version }),
    forced: choice.forced,
    judgement,
    seconds: (performance.now() - started) / 1000,
    left: [],
    interrupted: false,
    invocation: (options) => ['judge', file, ...given, ...options],
    replay: (id) => ['judge', file, ...given, '--only', id],
  };
  return finish(outcome, lines, flags, { suite, scenarios, known }, context);
}

const scenarioWords = (files: string[] | undefined): string[] =>
  files === undefined || files.length === 0 ? [] : ['--scenario', ...files];

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const reason = fileReason(error, file, 'read');
    throw new UsageError(`cannot read the trace ${file === '-' ? 'from standard input' : file}: ${reason}`);
  }
}
