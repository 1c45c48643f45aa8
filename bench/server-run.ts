/**
 * Measures the memory of the runner, and records the trace for the judge's figure.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandPath } from '../support/command.js';
import { startReference } from '../support/reference-process.js';
import { run, tail } from '../support/run.js';
import type { Figure } from './table.js';

/** Runs the suite against a reference server in another process. Returns the figure and the text of the trace. */
export async function recordServerRun(directory: string): Promise<{ memory: Figure; trace: string }> {
  const reference = await startReference({ pingInterval: 300 });
  const trace = join(directory, 'run.jsonl');
  const peakFile = join(directory, 'peak');
  try {
    const preload = new URL('./peak-memory.mjs', import.meta.url).href;
    const result = await run(
      process.execPath,
      [
        '--import',
        preload,
        commandPath,
        'server',
        reference.url,
        '--allow-functions',
        '--allow-upstream',
        '--trace',
        trace,
      ],
      {
        env: {
          ...process.env,
          OWRT_PEAK_FILE: peakFile,
          OWRT_EMAIL: reference.operator.email,
          OWRT_PASSWORD: reference.operator.password,
        },
      },
    );
    if (result?.code !== 0)
      throw new Error(
        `owrt server ended with ${result?.code ?? 'a signal'}:\n` +
          tail(`${result?.stdout ?? ''}\n${result?.stderr ?? ''}`),
      );
  } finally {
    await reference.stop();
  }
  const megabytes = Number(readFileSync(peakFile, 'utf8')) / 1024;
  const memory = {
    what: 'peak memory of the runner',
    command: 'owrt server URL --trace FILE',
    figure: `${megabytes.toFixed(0)} MiB`,
    target: '< 250 MB',
    isMet: megabytes * 1.048576 < 250,
  };
  return { memory, trace: readFileSync(trace, 'utf8') };
}
