import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadSuite } from '../../src/suite/load.js';
import { readTrace } from '../../conformance/trace/read.js';
import { isExhaustive, shareSampler } from '../../support/sample.js';
import { failures, runTraceMutation, type Survivor } from './run.js';

const suite = loadSuite();
const accepted = parse(readFileSync(new URL('survivors.yaml', import.meta.url), 'utf8')) as {
  operator: string;
  what: string;
  because: string;
}[];
const isAccepted = (survivor: Survivor): boolean =>
  accepted.some(({ operator, what }) => operator === survivor.operator && new RegExp(what, 'u').test(survivor.what));

function recording(version: string): ReturnType<typeof readTrace> {
  const file = `open-webui-${version}.jsonl`;
  return readTrace(readFileSync(new URL(`../../conformance/recordings/${file}`, import.meta.url), 'utf8'), file);
}

describe('trace mutation', () => {
  it.each(['0.7.2', '0.12.4'])(
    'Should catch at least 95 % of the mechanical faults in the recording of %s',
    (version) => {
      const { total, killed, survivors, byOperator } = runTraceMutation(recording(version), suite, version, {
        isWanted: shareSampler(0.04),
      });
      process.stdout.write(
        `trace mutation ${version}: ${killed} of ${total} (${((100 * killed) / total).toFixed(2)} %) ` +
          `${JSON.stringify(byOperator)}\n`,
      );
      expect(total).toBeGreaterThan(isExhaustive ? 5000 : 150);
      expect(killed / total).toBeGreaterThanOrEqual(0.95);
      expect(survivors.filter((survivor) => !isAccepted(survivor))).toEqual([]);
    },
    300_000,
  );

  it.each([
    ['0.7.2', '0.12.4'],
    ['0.12.4', '0.7.2'],
  ])('Should fail the recording of %s by the rules of %s', (version, other) => {
    expect(failures(recording(version), suite, other).length).toBeGreaterThan(5);
  });
});
