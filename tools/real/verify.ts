/**
 * `npm run verify -- [--write] [VERSION or fork...]`: judges real releases with the built command and compares with the
 * committed verdicts. Without a name: every release that versions.yaml calls verified.
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
/** A step whose failure is kept, so that one run reports everything that is wrong. */
async function attempt(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await step(name, work);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    failures.push(name);
  }
}

/** A fork's version selects no rules: without --profile it must be refused, with it judged. */
async function judgeFork(named: string, booting: Promise<Real>): Promise<void> {
  const { url } = await booting;
  const operator = await signUp(url);
  await attempt(`${named} is refused without --profile`, () => refuseUnnamed(url, operator));
  await attempt(`judge ${named}`, () => judgeRelease({ named, url, operator, directory, write: values.write }));
}

/** What is off by default is judged on a second server of the newest release, which has it on. */
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
    await attempt(`${version} is red under ${other}`, () => judgeUnderOther(version, other, directory));
  }
}

try {
  // One after the other: they share most of what they download.
  for (const version of versions) await step(`install ${version}`, () => installRelease(version, say));
  const start = async (version: string, encryption = false): Promise<Real> =>
    await step(`start ${version}${encryption ? ' with encrypted channels' : ''}`, async () => {
      const real = await startReal({ version, pingInterval: 1, encryption, say });
      started.push(real);
      return real;
    });
  const booting = versions.map(async (version) => await start(version));
  const encrypted = versions.includes(NEWEST) ? [start(NEWEST, true)] : [];
  // All are started before the first is judged, so that no start slows a judged one down.
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
