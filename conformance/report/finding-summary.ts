/**
 * Summaries that several findings share, without the ids and payloads in which they differ. Derived from the findings'
 * data.
 *
 * @module
 */
import type { Finding } from '../judge/finding.js';
import { summarizeFinding, type FindingText } from './finding-text.js';

/** The summary that most of several findings share. */
export interface CommonSummary extends FindingText {
  /** Number of findings with this summary, and of all findings. */
  count: number;
  of: number;
}

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/giu;
/** Things that a step can require of a client and that are not events. */
const NOT_EVENTS: ReadonlySet<string> = new Set(['*', 'connect', 'request', 'ack']);

/** A key that is equal for findings of one kind that differ only in ids and places. Such findings belong together. */
export function faultKey(finding: Finding): string {
  const { wire: _wire, line: _line, scenario: _scenario, step: _step, session: _session, ...fault } = finding;
  const replacer = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replace(ID, '<id>') : typeof value === 'bigint' ? String(value) : value;
  return `fault ${JSON.stringify(fault, replacer)}`;
}

/** True when the number of events is wrong. */
export const isAboutCount = (finding: Finding): boolean =>
  finding.code === 'wrong-count' ||
  finding.code === 'delivery-count' ||
  (finding.code === 'missing-event' && finding.nearest === undefined);

/** True when the finding can only be explained with a payload. */
export const hasPattern = (finding: Finding): boolean => 'pattern' in finding && finding.pattern !== undefined;

/** The event of a finding, if any. */
export function eventOf(finding: Finding): string | undefined {
  const event = 'event' in finding ? finding.event : undefined;
  return event === undefined || NOT_EVENTS.has(event) ? undefined : event;
}

/** The most frequent summary; of equals the first. */
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
