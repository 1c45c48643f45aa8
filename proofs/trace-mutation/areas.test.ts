import { beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer } from '../../reference-server/index.js';
import { loadSuite } from '../../src/suite/load.js';
import { project, verified } from '../../src/suite/project.js';
import { runServer } from '../../conformance/runner/server/run-server.js';
import { loadSubject } from '../../conformance/subjects/load.js';
import type { TraceLine } from '../../conformance/trace/line.js';
import { isExhaustive, sampleOf, shareSampler } from '../../support/sample.js';
import { runTraceMutation } from './run.js';

const suite = loadSuite();
const newest = verified(suite).at(-1)!;
const areas = sampleOf([...new Set(project(suite, newest).scenarios.map(({ area }) => area))].sort(), 4);

const isWanted = shareSampler(0.1);

/** Runs every scenario: unlike a recording, the trace contains the causes of events, plugin scripts and answers. */
async function runScenarios(): Promise<TraceLine[]> {
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
    lines = await runScenarios();
  }, 60_000);

  it.each(areas)(
    'Should catch most kinds of mechanical faults in the scenarios of the area %s',
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
        `trace mutation ${area}: ${killed} of ${total} (${((100 * killed) / total).toFixed(2)} %) ` +
          `${JSON.stringify(byOperator)}\n`,
      );
      // less than 95 %: in an area with few frames, harmless swaps and duplicates are a larger share
      if (isExhaustive) expect(killed / total).toBeGreaterThanOrEqual(0.85);
    },
    60_000,
  );

  it('Should catch at least 95 % of the faults in all areas together', () => {
    process.stdout.write(
      `trace mutation of all areas: ${sums.killed} of ${sums.total} ` +
        `(${((100 * sums.killed) / sums.total).toFixed(2)} %)\n`,
    );
    expect(sums.total).toBeGreaterThan(isExhaustive ? 3000 : 100);
    expect(sums.killed / sums.total).toBeGreaterThanOrEqual(0.95);
  });
});
