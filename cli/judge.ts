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
import { reasonOfFileError } from './file-error.js';
import { finish, readKnownFailing, type RunOutcome, type ReportFlags } from './finish.js';
import { findOperand, type FoundOperand } from './operand.js';
import { assertOnlyMatches } from './only.js';
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
    .description('Judge a saved trace, or frames that another program recorded, offline.')
    .argument('[file]', 'trace in JSON Lines; - is standard input')
    .usage('[options] <file>')
    .optionsGroup('What is checked:')
    .option('--profile <release>', 'apply the rules of this release, not of the recorded one')
    .option('--scenario <file...>', 'scenario files that the run was started with');
  addExamples(addReportOptions(command), [
    { command: 'owrt judge run.jsonl', description: 'judge a trace that owrt server --trace wrote' },
    {
      command: "owrt judge run.jsonl --only 'CHANNEL-*' --verbose",
      description: 'print a line for every requirement on channels',
    },
    { command: 'owrt judge run.jsonl --profile 0.7.2', description: 'apply the rules of an older release', exit: 1 },
  ]);
  command.action(async (fileArgument: string | undefined, parsedFlags: JudgeFlags) => {
    const { operand: file, flags } =
      fileArgument === undefined ? findTraceFile(parsedFlags) : { operand: fileArgument, flags: parsedFlags };
    if (file === undefined) return command.error("error: missing required argument 'file'");
    context.exitCode = await judgeFile(file, flags, context);
  });
}

/**
 * In `--only NAME FILE` commander takes FILE for a second name. Finds it again: after `--only` it is `-` or has a file
 * extension, after `--scenario` it is what is not YAML.
 */
function findTraceFile(flags: JudgeFlags): FoundOperand<JudgeFlags> {
  return findOperand(flags, ['only', 'scenario'], (value, option) =>
    option === 'only' ? value === '-' || /\.\w+$/u.test(value) : !/\.ya?ml$/u.test(value),
  );
}

async function judgeFile(file: string, flags: JudgeFlags, context: Context): Promise<number> {
  const startedAt = performance.now();
  const bundled = loadSuite();
  const { suite, scenarios } = await withScenarios(bundled, flags.scenario);
  checkReportFlags(flags);
  assertOnlyMatches(flags.only ?? [], suite);
  const knownFailing = flags.knownFailing === undefined ? undefined : readKnownFailing(flags.knownFailing, suite);
  const lines = readTrace(readInput(file), file);
  const choice = profileOfTrace(lines, flags.profile, suite, file);
  if (choice.guessNotice !== undefined && !flags.quiet) context.terminal.err(`owrt: ${choice.guessNotice}\n`);
  const judgement = judge(lines, { suite, profile: choice.profile });
  const run = lines.find((line) => line.kind === 'run');
  const checkArguments = [
    ...(flags.profile === undefined ? [] : ['--profile', flags.profile]),
    ...scenarioArguments(flags.scenario),
  ];
  const outcome: RunOutcome = {
    command: 'judge',
    target: file,
    ...(run === undefined ? {} : { subject: run.subject }),
    ...(choice.version === undefined ? {} : { version: choice.version }),
    forced: choice.isForced,
    judgement,
    seconds: (performance.now() - startedAt) / 1000,
    left: [],
    interrupted: false,
    invocationArguments: (reportArguments) => ['judge', file, ...checkArguments, ...reportArguments],
    replayArguments: (id) => ['judge', file, ...checkArguments, '--only', id],
  };
  return finish(outcome, lines, flags, { suite, scenarios, knownFailing }, context);
}

const scenarioArguments = (files: string[] | undefined): string[] =>
  files === undefined || files.length === 0 ? [] : ['--scenario', ...files];

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const reason = reasonOfFileError(error, file, 'read');
    throw new UsageError(`cannot read the trace ${file === '-' ? 'from standard input' : file}: ${reason}`);
  }
}
