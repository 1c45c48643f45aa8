/**
 * One client judged with the built command.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { owrt } from '../../support/command.js';
import {
  differences,
  renderResults,
  stableFields,
  type ReportFile,
  type Results,
} from '../../support/committed-verdicts.js';
import { tail } from '../../support/run.js';
import type { Subject } from './table.js';
import { findingsIn, redIn } from './verdicts.js';

/** What is judged, and what is done with the verdicts. */
export interface JudgeOptions {
  subject: Subject;
  profile: string;
  /** Where report and trace go. */
  directory: string;
  /** True writes the committed verdicts, false compares with them. */
  write: boolean;
  say(line: string): void;
}

/** Judges a client. Throws what is wrong: an exit code, a requirement that is red and should not be, a changed verdict. */
export async function judgeClient({ subject, profile, directory, write, say }: JudgeOptions): Promise<void> {
  const { name, version, knownFailing } = subject;
  const { command, options = [] } = await subject.prepare(profile, say);
  const file = join(directory, `${name}-${profile}.json`);
  const known = knownFailing === undefined ? [] : ['--known-failing', join(resultsOf(name), knownFailing)];
  const ran = await owrt([
    'client',
    '--profile',
    profile,
    ...known,
    ...options,
    '--report',
    `json=${file}`,
    '--',
    ...command,
  ]);
  const said = `\n${tail(ran.stderr, 5)}\n${tail(ran.stdout, 60)}`;
  if (ran.code !== 0 && ran.code !== 1) throw new Error(`owrt client ended with ${ran.code ?? 'a signal'}:${said}`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as ReportFile;
  const red = redIn(report).join(', ') || 'nothing';
  const expected = (subject.red?.[profile] ?? []).join(', ') || 'nothing';
  if (red !== expected) throw new Error(`${expected} was to be red, ${red} is:${said}`);

  const now: Results = { ...stableFields(report, name, version), findings: findingsIn(report) };
  const committed = join(resultsOf(name), nameOf(subject, profile));
  if (write) {
    mkdirSync(dirname(committed), { recursive: true });
    writeFileSync(committed, renderResults(now));
    return;
  }
  if (!existsSync(committed)) throw new Error(`${committed} does not exist: npm run clients -- --write makes it.`);
  const changed = differences(JSON.parse(readFileSync(committed, 'utf8')) as Results, now);
  if (changed.length > 0)
    throw new Error(`${changed.join('\n')}\nIf the change is meant: npm run clients -- --write${said}`);
}

/** A client that is judged under one release needs no word about it. */
const nameOf = ({ version, profiles }: Subject, profile: string): string =>
  profiles.length === 1 ? `${version}.json` : `${version}-under-${profile}.json`;

const resultsOf = (name: string): string =>
  fileURLToPath(new URL(`../../conformance/results/${name}`, import.meta.url));
