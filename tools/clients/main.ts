/**
 * `npm run clients -- [--write] [NAME...]`: judges clients with the built command and compares with the committed
 * verdicts.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitOnSignals } from '../../support/process.js';
import { step } from '../../support/steps.js';
import { judgeClient } from './judge.js';
import { CLIENTS, type JudgedClient } from './table.js';

/** Number of runs at the same time; a run mostly waits. */
const PARALLEL_RUNS = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const unknownName = positionals.find((name) => !CLIENTS.some((subject) => subject.name === name));
if (unknownName !== undefined) {
  process.stderr.write(`"${unknownName}" is no client of the table: ${CLIENTS.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}
const chosen = CLIENTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const runs = chosen.flatMap((subject) => subject.profiles.map((profile) => ({ subject, profile })));
const directory = mkdtempSync(join(tmpdir(), 'owrt-clients-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
exitOnSignals();

const say = (line: string) => process.stdout.write(`      ${line}\n`);
const failures: string[] = [];

async function tryStep(name: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await step(name, work);
    return true;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    failures.push(name);
    return false;
  }
}

async function judgeNext(): Promise<void> {
  for (let next = prepared.shift(); next; next = prepared.shift()) {
    const { subject, profile } = next;
    await tryStep(`judge ${subject.name} ${subject.version} under ${profile}`, () =>
      judgeClient({ subject, profile, directory, write: values.write, say }),
    );
  }
}

const prepared: { subject: JudgedClient; profile: string }[] = [];
// sequentially, because the runs share their downloads
for (const { subject, profile } of runs) {
  if (await tryStep(`prepare ${subject.name} ${subject.version} for ${profile}`, () => subject.prepare(profile, say)))
    prepared.push({ subject, profile });
}
await Promise.all(Array.from({ length: PARALLEL_RUNS }, judgeNext));
if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(', ')}.\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
