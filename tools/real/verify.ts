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
import { judgeRelease, expectFailureUnder, passwordFile, expectProfileRequired } from './judge.js';
import { productOf } from './product.js';
import { startRealServer } from './start.js';
import type { RealServer } from './start.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const products = positionals.length > 0 ? positionals : VERIFIED;
const directory = mkdtempSync(join(tmpdir(), 'owrt-verify-'));
const say = (line: string) => process.stdout.write(`      ${line}\n`);
const servers: RealServer[] = [];
const stopAll = async () => {
  await Promise.all(servers.map((real) => real.stop()));
};
exitOnSignals(stopAll);
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

const failures: string[] = [];
/** Runs a step. Records a failure and continues, so that one run reports all failures. */
async function tryStep(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await step(name, work);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    failures.push(name);
  }
}

/** Checks that a fork is refused without `--profile`, then judges it with one: its version selects no rules. */
async function judgeFork(productName: string, starting: Promise<RealServer>): Promise<void> {
  const { url } = await starting;
  const operator = await signUp(url);
  await tryStep(`${productName} is refused without --profile`, () => expectProfileRequired(url, operator));
  await tryStep(`judge ${productName}`, () =>
    judgeRelease({ productName: productName, url, operator, directory, write: values.write }),
  );
}

/** Judges encrypted channels, which are off by default, on a second server that allows them. */
async function judgeEncryption(starting: Promise<RealServer>): Promise<void> {
  await tryStep(`judge ${NEWEST} with encrypted channels`, async () => {
    const { url } = await starting;
    await judgeRelease({ productName: NEWEST, url, directory, encryption: true, write: values.write });
  });
}

async function judgeProduct(version: string, starting: Promise<RealServer>): Promise<void> {
  if (productOf(version).profile !== undefined) return judgeFork(version, starting);
  await tryStep(`judge ${version}`, async () => {
    const { url } = await starting;
    await judgeRelease({ productName: version, url, directory, write: values.write });
  });
  await tryStep(`Yjs clients converge on ${version}`, async () => {
    const { url } = await starting;
    await convergeOn(url, await signIn(url, passwordFile(version, directory)));
  });
  for (const other of VERIFIED.filter((release) => release !== version)) {
    await tryStep(`${version} fails by the rules of ${other}`, () => expectFailureUnder(version, other, directory));
  }
}

try {
  // Sequentially, because releases share most of their downloads.
  for (const version of products) await step(`install ${version}`, () => installRelease(version, say));
  const start = async (version: string, encryption = false): Promise<RealServer> =>
    await step(`start ${version}${encryption ? ' with encrypted channels' : ''}`, async () => {
      const real = await startRealServer({ product: version, pingInterval: 1, encryption, say });
      servers.push(real);
      return real;
    });
  const starting = products.map(async (version) => await start(version));
  const encryptionServers = products.includes(NEWEST) ? [start(NEWEST, true)] : [];
  // All servers start before the first is judged, so that no start slows down a server under test.
  await Promise.all([...starting, ...encryptionServers]);
  for (const [at, version] of products.entries()) await judgeProduct(version, starting[at] as Promise<RealServer>);
  for (const real of encryptionServers) await judgeEncryption(real);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  failures.push('set-up');
} finally {
  await stopAll();
}
if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(', ')}.\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
