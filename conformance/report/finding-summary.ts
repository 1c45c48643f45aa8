/**
 * What findings have in common, without the ids and payloads in which they differ; read from their data.
 *
 * @module
 */
import type { Finding } from '../judge/finding.js';
import { summarizeFinding, type FindingText } from './finding-text.js';

/** What most of several findings say. */
export interface CommonSummary extends FindingText {
  /** How many say it, and out of how many. */
  count: number;
  of: number;
}

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/giu;
/** What a client is asked for that is no event. */
const NO_EVENTS: ReadonlySet<string> = new Set(['*', 'connect', 'request', 'ack']);

/** The same for findings of one kind that differ only in ids and in where they show; such findings belong together. */
export function faultKey(finding: Finding): string {
  const { wire: _wire, line: _line, scenario: _scenario, step: _step, session: _session, ...fault } = finding;
  const plain = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replace(ID, '<id>') : typeof value === 'bigint' ? String(value) : value;
  return `fault ${JSON.stringify(fault, plain)}`;
}

/** True when something came too often or too rarely. */
export const isAboutCount = (finding: Finding): boolean =>
  finding.code === 'wrong-count' ||
  finding.code === 'delivery-count' ||
  (finding.code === 'missing-event' && finding.nearest === undefined);

/** True when the finding cannot be told without a payload. */
export const hasPattern = (finding: Finding): boolean => 'pattern' in finding && finding.pattern !== undefined;

/** The event that a finding is about, if it is about one. */
export function eventOf(finding: Finding): string | undefined {
  const event = 'event' in finding ? finding.event : undefined;
  return event === undefined || NO_EVENTS.has(event) ? undefined : event;
}

/** What most of them say; of equals the first. */
export function commonSummary(findings: readonly Finding[]): CommonSummary | undefined {
  const counts = new Map<string, CommonSummary>();
  for (const finding of findings) {
    const summary = summarizeFinding(finding);
    const key = JSON.stringify([summary.expected, summary.got]);
    const entry = counts.get(key) ?? { ...summary, count: 0, of: findings.length };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0];
}
