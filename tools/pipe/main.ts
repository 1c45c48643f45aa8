/**
 * `npm run pipe -- [VERSION...]`: checks the Python bindings with mypy, then runs the example Pipe and the snippets of
 * the plugin FAQ on real releases. Default: the two newest verified releases.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signUp } from '../../support/sign-up.js';
import { exitOnSignals } from '../../support/process.js';
import { startRealServer, type RealServer } from '../real/start.js';
import { step } from '../../support/steps.js';
import { NEWEST, VERIFIED } from '../../support/verified-releases.js';
import { judgeExamples } from './examples.js';
import { checkFaq } from './faq.js';
import { readFaq } from './faq-file.js';
import { installMypy } from './mypy.js';
import { checkExamplePipe } from './example-pipe.js';
import { checkTypes, writeBindings } from './types.js';

const requestedVersions = process.argv.slice(2);
if (!requestedVersions.every((version) => /^\d+\.\d+\.\d+$/.test(version))) {
  process.stderr.write(`Usage: npm run pipe -- [VERSION...], such as ${NEWEST}\n`);
  process.exit(2);
}
const versions = requestedVersions.length > 0 ? requestedVersions : VERIFIED.slice(-2);
const faq = readFaq(fileURLToPath(new URL('../..', import.meta.url)));
const directory = mkdtempSync(join(tmpdir(), 'owrt-pipe-'));
const say = (line: string) => process.stdout.write(`      ${line}\n`);
let server: RealServer | undefined;
exitOnSignals(async () => await server?.stop());
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

/** Checks the bindings of one release (of all releases when absent), and the Pipes that use them. */
async function checkBindings(mypy: string, profile?: string): Promise<void> {
  const title = profile ?? 'all releases';
  const home = join(directory, profile ?? 'all');
  await step(`write the bindings of ${title}`, () => writeBindings(home, profile));
  await step(`mypy --strict on the bindings of ${title} and on the Pipe`, () => checkTypes(mypy, home));
}

/** Runs the Pipe and the FAQ on a release. */
async function runOnRelease(version: string): Promise<void> {
  server = await step(`start ${version}`, () => startRealServer({ product: version, say }));
  const { url } = server;
  const { token } = await signUp(url);
  await step(`the Pipe on ${version}`, async () => await checkExamplePipe(url, token, version));
  const count = await step(
    `the plugin FAQ on ${version}`,
    async () => await checkFaq(faq, { url, token, release: version }),
  );
  say(`${count} snippets did what examples/faq.yaml says`);
  await server.stop();
  server = undefined;
}

try {
  const mypy = await step('install mypy', () => installMypy(say));
  for (const profile of [undefined, ...versions]) await checkBindings(mypy, profile);
  say(await step('mypy on the examples of the schemas', () => judgeExamples(mypy, join(directory, 'all'))));
  for (const version of versions) await runOnRelease(version);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await server?.stop();
}
