/**
 * `npm run verify -- [--write] [VERSION or fork...]`: judges real releases with the built command, and compares with
 * the committed verdicts. Default: every release that is verified in versions.yaml.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitOnSignals } from '../../support/process.js';
import { signUp } from '../../support/sign-up.js';
import { step } from '../../support/steps.js';
import { NEWEST, VERIFIED } from '../../support/verified-releases.js';
import { convergeOn } from '../../proofs/convergence/notes.js';
import { signIn } from './administrator.js';
import { installRelease } from './install.js';
import { judgeRelease, judgeUnderOther, passwordFile, refuseUnnamed } from './judge.js';
import { productOf } from './product.js';
import { startReal } from './start.js';
import type { Real } from './start.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const versions = positionals.length > 0 ? positionals : VERIFIED;
const directory = mkdtempSync(join(tmpdir(), 'owrt-verify-'));
const say = (line: string) => process.stdout.write(`      ${line}\n`);
const started: Real[] = [];
const stopAll = async () => {
  await Promise.all(started.map((real) => real.stop()));
};
exitOnSignals(stopAll);
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

const failures: string[] = [];
/** Runs a step. Records a failure and continues, so that one run reports all failures. */
async function attempt(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await step(name, work);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    failures.push(name);
  }
}

/** Checks that a fork is refused without `--profile`, then judges it with one: its version selects no rules. */
async function judgeFork(named: string, booting: Promise<Real>): Promise<void> {
  const { url } = await booting;
  const operator = await signUp(url);
  await attempt(`${named} is refused without --profile`, () => refuseUnnamed(url, operator));
  await attempt(`judge ${named}`, () => judgeRelease({ named, url, operator, directory, write: values.write }));
}

/** Judges encrypted channels, which are off by default, on a second server that allows them. */
async function judgeEncryption(booting: Promise<Real>): Promise<void> {
  await attempt(`judge ${NEWEST} with encrypted channels`, async () => {
    const { url } = await booting;
    await judgeRelease({ named: NEWEST, url, directory, encryption: true, write: values.write });
  });
}

async function judgeOne(version: string, booting: Promise<Real>): Promise<void> {
  if (productOf(version).profile !== undefined) return judgeFork(version, booting);
  await attempt(`judge ${version}`, async () => {
    const { url } = await booting;
    await judgeRelease({ named: version, url, directory, write: values.write });
  });
  await attempt(`Yjs clients converge on ${version}`, async () => {
    const { url } = await booting;
    await convergeOn(url, await signIn(url, passwordFile(version, directory)));
  });
  for (const other of VERIFIED.filter((release) => release !== version)) {
    await attempt(`${version} fails by the rules of ${other}`, () => judgeUnderOther(version, other, directory));
  }
}

try {
  // Sequentially, because releases share most of their downloads.
  for (const version of versions) await step(`install ${version}`, () => installRelease(version, say));
  const start = async (version: string, encryption = false): Promise<Real> =>
    await step(`start ${version}${encryption ? ' with encrypted channels' : ''}`, async () => {
      const real = await startReal({ version, pingInterval: 1, encryption, say });
      started.push(real);
      return real;
    });
  const booting = versions.map(async (version) => await start(version));
  const encrypted = versions.includes(NEWEST) ? [start(NEWEST, true)] : [];
  // All servers start before the first is judged, so that no start slows down a server under test.
  await Promise.all([...booting, ...encrypted]);
  for (const [at, version] of versions.entries()) await judgeOne(version, booting[at] as Promise<Real>);
  for (const real of encrypted) await judgeEncryption(real);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  failures.push('set-up');
} finally {
  await stopAll();
}
if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(', ')}.\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
