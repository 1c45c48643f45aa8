/**
 * Makes HTML reports of several kinds with the command, as users do.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderHtml } from '../../conformance/report/html/page.js';
import { startFaultyServer, THREE } from '../../proofs/mutants/faulty-server.js';
import { hostileReport } from '../../conformance/report/testing/hostile.js';
import { everyOutcome, sampleReport } from '../../conformance/report/testing/sample.js';
import { run } from '../../support/run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A report on disk, and the least number of findings that it must show. */
export interface Made {
  name: string;
  file: string;
  findings: number;
}

/** Makes the reports in a folder; reports on runs come with the trace that their replay commands name. */
export async function makeReports(folder: string): Promise<Made[]> {
  const at = (name: string): string => join(folder, name);
  const made = (name: string, findings: number): Made => ({ name, file: at(`${name}.html`), findings });
  const server = await startFaultyServer(Object.keys(THREE));
  try {
    await owrt(
      [
        'server',
        server.url,
        '--allow-functions',
        '--allow-upstream',
        '--trace',
        at('three-faults.jsonl'),
        '--report',
        `html=${at('three-faults.html')}`,
      ],
      1,
      { OWRT_TOKEN: server.token },
    );
  } finally {
    await server.close();
  }
  await owrt(['demo', '--quick', '--trace', at('green.jsonl'), '--report', `html=${at('green.html')}`], 0);
  await owrt(
    [
      'client',
      '--quick',
      '--trace',
      at('client.jsonl'),
      '--report',
      `html=${at('client.html')}`,
      '--',
      process.execPath,
      join(root, 'examples/forgetful-client.mjs'),
    ],
    1,
  );
  writeFileSync(at('hostile.html'), renderHtml(hostileReport()));
  writeFileSync(at('every-outcome.html'), renderHtml(sampleReport(everyOutcome())));
  return [made('three-faults', 3), made('green', 0), made('client', 1), made('hostile', 2), made('every-outcome', 4)];
}

async function owrt(words: readonly string[], code: number, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const ran = await run(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(root, 'cli/main.ts'), ...words],
    { env: { ...process.env, ...env } },
  );
  if (ran?.code !== code)
    throw new Error(`owrt ${words[0]} ended with exit code ${ran?.code}, not ${code}:\n${ran?.stderr ?? ''}`);
}
