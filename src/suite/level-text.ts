/**
 * Describes each level of a requirement by the consequence of a failure.
 *
 * @module
 */
import type { Level } from './types.js';

const SENTENCES: Record<Level, string> = {
  MUST:
    'a real client or server breaks without it, shows wrong data, or data reaches somebody it should ' +
    'not; fails the check',
  SHOULD: 'something gets late, slow or inconvenient without it; warns (fails with --strict)',
  MAY: 'what the product happens to do and nobody relies on; only reported',
};

/** The meaning of a level, without a full stop. */
export const levelText = (level: Level): string => SENTENCES[level];
