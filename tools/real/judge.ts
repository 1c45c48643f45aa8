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
  /** Release, or name of a fork. */
  named: string;
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

const EVERYTHING = ['--allow-functions', '--allow-upstream'];
const ENCRYPTION = ['--only', 'channel/encryption-*'];

/**
 * Judges a running release.
 *
 * @throws Error for a wrong exit code, a requirement without an answer, or a changed verdict.
 */
export async function judgeRelease({
  named,
  url,
  operator,
  directory,
  encryption = false,
  write,
}: JudgeOptions): Promise<void> {
  const { name: implementation, version, profile } = productOf(named);
  const what = `${version}${encryption ? '-encryption' : ''}`;
  const file = join(directory, `${named}${encryption ? '-encryption' : ''}.json`);
  const forced = profile === undefined ? [] : ['--profile', profile];
  const ran = await owrt(
    [
      'server',
      url,
      '--password-file',
      passwordFile(what, directory),
      ...forced,
      ...knownFailing(implementation),
      ...(encryption ? ENCRYPTION : EVERYTHING),
      '--trace',
      traceOf(encryption ? what : named, directory),
      '--report',
      `json=${file}`,
    ],
    asOperator(operator),
  );
  // The verdicts come last, because they name the failures; stderr contains only the progress.
  const printed = `\n${tail(ran.stderr, 5)}\n${tail(ran.stdout, 60)}`;
  if (ran.code !== 0) throw new Error(`owrt server ended with ${ran.code ?? 'a signal'}:${printed}`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as ReportFile;
  const open = requirementsWithoutVerdict(report, encryption ? 'plain-channels' : 'encryption');
  if (report.requirements.length === 0) open.push('the report has no requirement');
  if (open.length > 0) throw new Error(open.join('\n'));

  const now = stableFields(report, implementation, version);
  const committed = join(resultsOf(implementation), `${what}.json`);
  if (write) {
    mkdirSync(dirname(committed), { recursive: true });
    writeFileSync(committed, renderResults(now));
    return;
  }
  if (!existsSync(committed)) throw new Error(`${committed} does not exist: npm run verify -- --write makes it.`);
  const before = JSON.parse(readFileSync(committed, 'utf8')) as Results;
  const changed = differences(before, now);
  if (changed.length === 0) return;
  if (
    await isAsBefore(before, now, {
      url,
      token: operator?.token ?? (await signIn(url, passwordFile(what, directory))),
      directory,
      forced,
    })
  ) {
    process.stdout.write(`      changed once, not again: ${changed.join('; ')}${printed}\n`);
    return;
  }
  throw new Error(`${changed.join('\n')}\nIf the change is intended: npm run verify -- --write${printed}`);
}

/**
 * Judges the changed verdicts again, when none is on a MUST, because real products vary between runs.
 *
 * @returns true when the second verdicts are the committed ones.
 */
async function isAsBefore(
  before: Results,
  now: Results,
  { url, token, directory, forced }: { url: string; token: string; directory: string; forced: string[] },
): Promise<boolean> {
  const ids = Object.keys(now.verdicts).filter((id) => now.verdicts[id]!.outcome !== before.verdicts[id]?.outcome);
  const lenient = ids.every(
    (id) =>
      before.verdicts[id] !== undefined &&
      now.verdicts[id]!.level === before.verdicts[id].level &&
      now.verdicts[id]!.level !== 'MUST',
  );
  if (!lenient || ids.length === 0 || differences(before, { ...now, verdicts: before.verdicts }).length > 0)
    return false;
  const file = join(directory, 'again.json');
  const ran = await owrt(['server', url, ...forced, ...EVERYTHING, '--only', ...ids, '--report', `json=${file}`], {
    env: { ...process.env, OWRT_TOKEN: token },
  });
  if (ran.code !== 0) return false;
  const again = stableFields(JSON.parse(readFileSync(file, 'utf8')) as ReportFile, now.implementation, now.version);
  return ids.every((id) => again.verdicts[id]?.outcome === before.verdicts[id]!.outcome);
}

/** Checks that a fork without `--profile` gets exit code 2 with advice, and no verdicts. */
export async function refuseUnnamed(url: string, operator: Account): Promise<void> {
  const ran = await owrt(['server', url], asOperator(operator));
  if (ran.code === 2 && ran.stderr.includes('--profile')) return;
  throw new Error(
    `owrt server without --profile ended with ${ran.code ?? 'a signal'}, not 2 with advice:\n${tail(ran.output, 30)}`,
  );
}

/** Judges the trace by another release's rules: it must fail, and its first line must name the real release. */
export async function judgeUnderOther(version: string, other: string, directory: string): Promise<void> {
  const ran = await owrt(['judge', traceOf(version, directory), '--profile', other]);
  const [first = ''] = ran.stdout.split('\n');
  if (ran.code === 1 && first.includes(`looks like ${version}   `)) return;
  const wrong =
    ran.code === 1 ? `does not begin with "looks like ${version}"` : `ended with ${ran.code ?? 'a signal'}, not 1`;
  throw new Error(`owrt judge --profile ${other} ${wrong}:\n${tail(ran.output, 30)}`);
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
const asOperator = (operator: Account | undefined): RunOptions =>
  operator === undefined ? {} : { env: { ...process.env, OWRT_TOKEN: operator.token } };

const traceOf = (version: string, directory: string): string => join(directory, `${version}.jsonl`);
