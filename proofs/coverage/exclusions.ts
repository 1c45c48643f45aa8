/**
 * Reads the rows of the coverage table that no scenario needs to show, with the reasons.
 *
 * @module
 */
import { parse } from 'yaml';
import type { ExclusionReason } from '../../src/suite/types.js';

const REASONS: readonly ExclusionReason[] = [
  'not triggerable',
  'needs an external service',
  'off by default',
  'read only',
];

/** One reason for one or more rows of the table. */
export interface Exclusion {
  reason: ExclusionReason;
  why: string;
  /** Name of a row, or with `*` at the end the beginning of several. */
  text: string;
  covers(name: string): boolean;
}

/**
 * Reads the text of `exclusions.yaml`: a list of `{reason, why, rows}`.
 *
 * @throws Error when it has another shape.
 */
export function readExclusions(text: string): Exclusion[] {
  const entries = (parse(text) ?? []) as { reason?: unknown; why?: unknown; rows?: unknown }[];
  return entries.flatMap(({ reason, why, rows }, at) => {
    const knownReason = REASONS.find((candidate) => candidate === reason);
    if (knownReason === undefined)
      throw new Error(`exclusions.yaml: the reason of entry ${at + 1} must be ${REASONS.join(', ')}.`);
    if (typeof why !== 'string' || why.length < 10)
      throw new Error(`exclusions.yaml: entry ${at + 1} has no sentence under "why".`);
    if (!Array.isArray(rows) || rows.length === 0) throw new Error(`exclusions.yaml: entry ${at + 1} names no rows.`);
    return rows.map((row) => exclusionOf(knownReason, why, String(row)));
  });
}

function exclusionOf(reason: ExclusionReason, why: string, text: string): Exclusion {
  const start = text.endsWith('*') ? text.slice(0, -1) : undefined;
  return { reason, why, text, covers: (name) => (start === undefined ? name === text : name.startsWith(start)) };
}
