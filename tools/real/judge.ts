/**
 * Judges one real release with the built command.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { owrt } from '../../support/command.js';
import type { Account } from '../../support/sign-up.js';
import { tail } from '../../support/run.js';
import type { RunOptions } from '../../support/run.js';
import { signIn } from './administrator.js';
import { productOf } from './product.js';
import {
  differences,
  renderResults,
  stableFields,
  requirementsWithoutVerdict,
} from '../../support/committed-verdicts.js';
import type { ReportFile, Results } from '../../support/committed-verdicts.js';

/** The server to judge, and what to do with the verdicts. */
export interface JudgeOptions {
  /** Name of the product: a release such as `0.7.2`, or a fork. */
  productName: string;
  url: string;
  /** Administrator of a server that already has accounts. Absent: the run signs up the first account. */
  operator?: Account;
  /** Folder of the report and the trace. */
  directory: string;
  /** True for a server on which admins may encrypt channels: judges only encryption. Otherwise judges all the rest. */
  encryption?: boolean;
  /** True writes the committed verdicts, false compares with them. */
  write: boolean;
}

const ALL_OPTIONS = ['--allow-functions', '--allow-upstream'];
const ENCRYPTION_OPTIONS = ['--only', 'channel/encryption-*'];

/**
 * Judges a running release.
 *
 * @throws Error for a wrong exit code, a requirement without an answer, or a changed verdict.
 */
export async function judgeRelease({
  productName,
  url,
  operator,
  directory,
  encryption = false,
  write,
}: JudgeOptions): Promise<void> {
  const { name: implementation, version, profile } = productOf(productName);
  const verdictName = `${version}${encryption ? '-encryption' : ''}`;
  const file = join(directory, `${productName}${encryption ? '-encryption' : ''}.json`);
  const profileOption = profile === undefined ? [] : ['--profile', profile];
  const result = await owrt(
    [
      'server',
      url,
      '--password-file',
      passwordFile(verdictName, directory),
      ...profileOption,
      ...knownFailing(implementation),
      ...(encryption ? ENCRYPTION_OPTIONS : ALL_OPTIONS),
      '--trace',
      traceFile(encryption ? verdictName : productName, directory),
      '--report',
      `json=${file}`,
    ],
    operatorEnvironment(operator),
  );
  // The verdicts come last, because they name the failures; stderr contains only the progress.
  const printed = `\n${tail(result.stderr, 5)}\n${tail(result.stdout, 60)}`;
  if (result.code !== 0) throw new Error(`owrt server ended with ${result.code ?? 'a signal'}:${printed}`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as ReportFile;
  const unansweredIds = requirementsWithoutVerdict(report, encryption ? 'plain-channels' : 'encryption');
  if (report.requirements.length === 0) unansweredIds.push('the report has no requirement');
  if (unansweredIds.length > 0) throw new Error(unansweredIds.join('\n'));

  const current = stableFields(report, implementation, version);
  const committed = join(resultsOf(implementation), `${verdictName}.json`);
  if (write) {
    mkdirSync(dirname(committed), { recursive: true });
    writeFileSync(committed, renderResults(current));
    return;
  }
  if (!existsSync(committed)) throw new Error(`${committed} does not exist: npm run verify -- --write makes it.`);
  const committedVerdicts = JSON.parse(readFileSync(committed, 'utf8')) as Results;
  const changes = differences(committedVerdicts, current);
  if (changes.length === 0) return;
  if (
    await holdsWhenRepeated(committedVerdicts, current, {
      url,
      token: operator?.token ?? (await signIn(url, passwordFile(verdictName, directory))),
      directory,
      profileOption: profileOption,
    })
  ) {
    process.stdout.write(`      changed once, not again: ${changes.join('; ')}${printed}\n`);
    return;
  }
  throw new Error(`${changes.join('\n')}\nIf the change is intended: npm run verify -- --write${printed}`);
}

/**
 * Judges the changed verdicts again, when none is on a MUST, because real products vary between runs.
 *
 * @returns true when the second verdicts are the committed ones.
 */
async function holdsWhenRepeated(
  committedVerdicts: Results,
  current: Results,
  {
    url,
    token,
    directory,
    profileOption: profileOption,
  }: { url: string; token: string; directory: string; profileOption: string[] },
): Promise<boolean> {
  const ids = Object.keys(current.verdicts).filter(
    (id) => current.verdicts[id]!.outcome !== committedVerdicts.verdicts[id]?.outcome,
  );
  const canRepeat = ids.every(
    (id) =>
      committedVerdicts.verdicts[id] !== undefined &&
      current.verdicts[id]!.level === committedVerdicts.verdicts[id].level &&
      current.verdicts[id]!.level !== 'MUST',
  );
  if (
    !canRepeat ||
    ids.length === 0 ||
    differences(committedVerdicts, { ...current, verdicts: committedVerdicts.verdicts }).length > 0
  )
    return false;
  const file = join(directory, 'again.json');
  const result = await owrt(
    ['server', url, ...profileOption, ...ALL_OPTIONS, '--only', ...ids, '--report', `json=${file}`],
    {
      env: { ...process.env, OWRT_TOKEN: token },
    },
  );
  if (result.code !== 0) return false;
  const repeated = stableFields(
    JSON.parse(readFileSync(file, 'utf8')) as ReportFile,
    current.implementation,
    current.version,
  );
  return ids.every((id) => repeated.verdicts[id]?.outcome === committedVerdicts.verdicts[id]!.outcome);
}

/** Checks that a fork without `--profile` gets exit code 2 with advice, and no verdicts. */
export async function expectProfileRequired(url: string, operator: Account): Promise<void> {
  const result = await owrt(['server', url], operatorEnvironment(operator));
  if (result.code === 2 && result.stderr.includes('--profile')) return;
  throw new Error(
    `owrt server without --profile ended with ${result.code ?? 'a signal'}, not 2 with advice:\n` +
      tail(result.output, 30),
  );
}

/** Judges the trace by another release's rules: it must fail, and its first line must name the real release. */
export async function expectFailureUnder(version: string, other: string, directory: string): Promise<void> {
  const result = await owrt(['judge', traceFile(version, directory), '--profile', other]);
  const [first = ''] = result.stdout.split('\n');
  if (result.code === 1 && first.includes(`looks like ${version}   `)) return;
  const difference =
    result.code === 1
      ? `does not begin with "looks like ${version}"`
      : `ended with ${result.code ?? 'a signal'}, not 1`;
  throw new Error(`owrt judge --profile ${other} ${difference}:\n${tail(result.output, 30)}`);
}

/** File with the password of the administrator that the run signed up. */
export const passwordFile = (version: string, directory: string): string => join(directory, `${version}.password`);

const resultsOf = (implementation: string): string =>
  fileURLToPath(new URL(`../../conformance/results/${implementation}`, import.meta.url));

/** Option with the list of known failures beside the verdicts, if any. The run fails when a listed one passes. */
function knownFailing(implementation: string): string[] {
  const file = join(resultsOf(implementation), 'known-failing.txt');
  return existsSync(file) ? ['--known-failing', file] : [];
}

/** Environment with the administrator's token for the command. */
const operatorEnvironment = (operator: Account | undefined): RunOptions =>
  operator === undefined ? {} : { env: { ...process.env, OWRT_TOKEN: operator.token } };

const traceFile = (version: string, directory: string): string => join(directory, `${version}.jsonl`);
