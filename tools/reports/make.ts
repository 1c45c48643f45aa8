/**
 * Makes HTML reports of several kinds with the command, as users do.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderHtml } from '../../conformance/report/html/page.js';
import { startFaultyServer, EXAMPLE_MUTANTS } from '../../proofs/mutants/faulty-server.js';
import { hostileReport } from '../../conformance/report/testing/hostile.js';
import { everyOutcome, sampleReport } from '../../conformance/report/testing/sample.js';
import { run } from '../../support/run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A report on disk, and the least number of findings that it must show. */
export interface SampleReport {
  name: string;
  file: string;
  findings: number;
}

/** Makes the reports in a folder; reports on runs come with the trace that their replay commands name. */
export async function makeReports(folder: string): Promise<SampleReport[]> {
  const pathOf = (name: string): string => join(folder, name);
  const sampleReportNamed = (name: string, findings: number): SampleReport => ({
    name,
    file: pathOf(`${name}.html`),
    findings,
  });
  const server = await startFaultyServer(Object.keys(EXAMPLE_MUTANTS));
  try {
    await runOwrt(
      [
        'server',
        server.url,
        '--allow-functions',
        '--allow-upstream',
        '--trace',
        pathOf('three-faults.jsonl'),
        '--report',
        `html=${pathOf('three-faults.html')}`,
      ],
      1,
      { OWRT_TOKEN: server.token },
    );
  } finally {
    await server.close();
  }
  await runOwrt(['demo', '--quick', '--trace', pathOf('green.jsonl'), '--report', `html=${pathOf('green.html')}`], 0);
  await runOwrt(
    [
      'client',
      '--quick',
      '--trace',
      pathOf('client.jsonl'),
      '--report',
      `html=${pathOf('client.html')}`,
      '--',
      process.execPath,
      join(root, 'examples/forgetful-client.mjs'),
    ],
    1,
  );
  writeFileSync(pathOf('hostile.html'), renderHtml(hostileReport()));
  writeFileSync(pathOf('every-outcome.html'), renderHtml(sampleReport(everyOutcome())));
  return [
    sampleReportNamed('three-faults', 3),
    sampleReportNamed('green', 0),
    sampleReportNamed('client', 1),
    sampleReportNamed('hostile', 2),
    sampleReportNamed('every-outcome', 4),
  ];
}

async function runOwrt(args: readonly string[], code: number, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const result = await run(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(root, 'cli/main.ts'), ...args],
    { env: { ...process.env, ...env } },
  );
  if (result?.code !== code)
    throw new Error(`owrt ${args[0]} ended with exit code ${result?.code}, not ${code}:\n${result?.stderr ?? ''}`);
}
