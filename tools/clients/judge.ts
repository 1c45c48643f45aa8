/**
 * Judges one client with the built command.
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
import type { JudgedClient } from './table.js';
import { findingsIn, failingIds } from './verdicts.js';

/** The client to judge, and what to do with the verdicts. */
export interface JudgeOptions {
  subject: JudgedClient;
  profile: string;
  /** Folder of the report and the trace. */
  directory: string;
  /** True writes the committed verdicts, false compares with them. */
  write: boolean;
  say(line: string): void;
}

/**
 * Judges a client.
 *
 * @throws Error for a wrong exit code, a requirement that fails unexpectedly, or a changed verdict.
 */
export async function judgeClient({ subject, profile, directory, write, say }: JudgeOptions): Promise<void> {
  const { name, version, knownFailing } = subject;
  const { command, options = [] } = await subject.prepare(profile, say);
  const file = join(directory, `${name}-${profile}.json`);
  const knownFailingOption = knownFailing === undefined ? [] : ['--known-failing', join(resultsOf(name), knownFailing)];
  const result = await owrt([
    'client',
    '--profile',
    profile,
    ...knownFailingOption,
    ...options,
    '--report',
    `json=${file}`,
    '--',
    ...command,
  ]);
  const printed = `\n${tail(result.stderr, 5)}\n${tail(result.stdout, 60)}`;
  if (result.code !== 0 && result.code !== 1)
    throw new Error(`owrt client ended with ${result.code ?? 'a signal'}:${printed}`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as ReportFile;
  const failing = failingIds(report).join(', ') || 'nothing';
  const expected = (subject.red?.[profile] ?? []).join(', ') || 'nothing';
  if (failing !== expected) throw new Error(`Expected to fail: ${expected}; failed: ${failing}:${printed}`);

  const current: Results = { ...stableFields(report, name, version), findings: findingsIn(report) };
  const committed = join(resultsOf(name), verdictFile(subject, profile));
  if (write) {
    mkdirSync(dirname(committed), { recursive: true });
    writeFileSync(committed, renderResults(current));
    return;
  }
  if (!existsSync(committed)) throw new Error(`${committed} does not exist: npm run clients -- --write makes it.`);
  const changes = differences(JSON.parse(readFileSync(committed, 'utf8')) as Results, current);
  if (changes.length > 0)
    throw new Error(`${changes.join('\n')}\nIf the change is intended: npm run clients -- --write${printed}`);
}

/** File name of the verdicts; it contains the release only when the client is judged by several releases. */
const verdictFile = ({ version, profiles }: JudgedClient, profile: string): string =>
  profiles.length === 1 ? `${version}.json` : `${version}-under-${profile}.json`;

const resultsOf = (name: string): string =>
  fileURLToPath(new URL(`../../conformance/results/${name}`, import.meta.url));
