import { beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer } from '../../reference-server/index.js';
import { loadSuite } from '../../src/suite/load.js';
import { project, verified } from '../../src/suite/project.js';
import { runServer } from '../../conformance/runner/server/run-server.js';
import { loadSubject } from '../../conformance/subjects/load.js';
import type { TraceLine } from '../../conformance/trace/line.js';
import { isExhaustive, sampler } from '../sample.js';
import { runTraceMutation } from './run.js';

const suite = loadSuite();
const newest = verified(suite).at(-1)!;
const areas = [...new Set(project(suite, newest).scenarios.map(({ area }) => area))].sort();

const isWanted = sampler(0.15);

/** A run of every scenario on the reference server, which holds what no recording does: causes, scripts, answers. */
async function play(): Promise<TraceLine[]> {
  const server = await startReferenceServer({ suite, profile: newest, pingInterval: 300, saveDelay: 250 });
  try {
    const { lines } = await runServer({
      url: server.url,
      suite,
      profile: newest,
      subject: await loadSubject('open-webui'),
      subjectName: 'open-webui',
      credentials: {},
      quick: true,
      allowFunctions: true,
      allowUpstream: '127.0.0.1',
      signal: new AbortController().signal,
    });
    return lines;
  } finally {
    await server.close();
  }
}

describe('trace mutation of a run', () => {
  const sums = { total: 0, killed: 0 };
  let lines: TraceLine[] = [];
  beforeAll(async () => {
    lines = await play();
  }, 60_000);

  it.each(areas)(
    'Should turn red for most kinds of mechanical faults in the scenarios of the area %s',
    (area) => {
      const belongs = (line: TraceLine): boolean =>
        line.kind === 'run' ||
        ('conn' in line ? line.conn : 'run' in line ? (line.run ?? '') : '').startsWith(`${area}/`);
      const { total, killed, byOperator } = runTraceMutation(lines.filter(belongs), suite, newest, {
        once: true,
        isWanted,
      });
      sums.total += total;
      sums.killed += killed;
      process.stdout.write(
        `trace mutation ${area}: ${killed} of ${total} (${((100 * killed) / total).toFixed(2)} %) ${JSON.stringify(byOperator)}\n`,
      );
      // the fewer frames an area has, the more a swap or a double that means nothing weighs
      if (isExhaustive) expect(killed / total).toBeGreaterThanOrEqual(0.85);
    },
    60_000,
  );

  it('Should turn red for at least 95 of 100 of them in all areas together', () => {
    process.stdout.write(
      `trace mutation of all areas: ${sums.killed} of ${sums.total} (${((100 * sums.killed) / sums.total).toFixed(2)} %)\n`,
    );
    expect(sums.total).toBeGreaterThan(isExhaustive ? 3000 : 300);
    expect(sums.killed / sums.total).toBeGreaterThanOrEqual(0.95);
  });
});
