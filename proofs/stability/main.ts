/**
 * `npm run stability -- [RUNS] [--busy] [--profile RELEASE]`: consecutive runs against the reference server must give
 * identical verdicts. `--busy` keeps all processors busy during the runs.
 *
 * @module
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { judge } from '../../conformance/judge/judge.js';
import { runServer } from '../../conformance/runner/server/run-server.js';
import { loadSubject } from '../../conformance/subjects/load.js';
import { loadSuite } from '../../src/suite/load.js';
import { stableVerdicts, firstDifference, withoutKeepAlive } from './canonical.js';
import type { StableVerdicts } from './canonical.js';
import { exitOnSignals } from '../../support/process.js';
import { startReference } from '../../support/reference-process.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { busy: { type: 'boolean', default: false }, profile: { type: 'string' } },
});
const runs = Number(positionals[0] ?? '200');
if (!Number.isInteger(runs) || runs < 2 || positionals.length > 1) {
  process.stderr.write('Usage: npm run stability -- [RUNS, at least 2] [--busy] [--profile RELEASE]\n');
  process.exit(2);
}

exitOnSignals();
const suite = loadSuite();
const subject = await loadSubject('open-webui');
const reference = await startReference({
  pingInterval: 200,
  ...(values.profile === undefined ? {} : { profile: values.profile }),
});
// One busy thread for each processor, so that the run competes for time.
const spinners = values.busy
  ? Array.from({ length: availableParallelism() }, () => new Worker('for (;;);', { eval: true }))
  : [];

async function runOnce(): Promise<StableVerdicts> {
  const result = await runServer({
    url: reference.url,
    suite,
    subject,
    subjectName: 'open-webui',
    credentials: { email: reference.operator.email, password: reference.operator.password },
    quick: false,
    allowFunctions: true,
    allowUpstream: '127.0.0.1',
    signal: new AbortController().signal,
  });
  if (result.trouble !== undefined) throw new Error(result.trouble);
  if (result.judgement === undefined) throw new Error('The run was not judged.');
  if (result.left.length > 0) throw new Error(`The run did not delete: ${result.left.join(', ')}`);
  return stableVerdicts(result.judgement, judge(withoutKeepAlive(result.lines), { suite, profile: result.profile }));
}

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
let identicalRuns = 0;
try {
  const first = await runOnce();
  for (identicalRuns = 1; identicalRuns < runs; identicalRuns++) {
    const difference = firstDifference(first, await runOnce());
    if (difference !== undefined) throw new Error(`Run ${identicalRuns + 1} differs from run 1: ${difference}`);
    if ((identicalRuns + 1) % 20 === 0) process.stdout.write(`      ${identicalRuns + 1} runs, ${seconds()} s\n`);
  }
  const outcomes = Object.values(first).map(({ outcome }) => outcome);
  const counts = [...new Set(outcomes)]
    .sort()
    .map((outcome) => `${outcomes.filter((other) => other === outcome).length} ${outcome}`);
  if (!outcomes.includes('pass')) throw new Error(`All runs agree, but nothing passed: ${counts.join(', ')}`);
  process.stdout.write(
    `${runs} of ${runs} runs gave identical verdicts (${counts.join(', ')})` +
      `${values.busy ? ', processors busy' : ''}  ${seconds()} s\n`,
  );
} catch (error) {
  process.stdout.write(
    `${error instanceof Error ? error.message : String(error)}\n` +
      `Unstable after ${identicalRuns} identical runs  ${seconds()} s\n`,
  );
  process.exitCode = 1;
} finally {
  await Promise.all(spinners.map((spinner) => spinner.terminate()));
  await reference.stop();
}
