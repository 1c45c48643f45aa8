/**
 * The list of requirements that a server is known to fail. Their failures are excused; their passes are errors, so that
 * the list stays up to date.
 *
 * @module
 */
import type { Judgement, Verdict } from '../judge/verdict.js';

/** A known-failing list compared with the verdicts. */
export interface KnownFailing {
  /** The file of the list. */
  file: string;
  /** Listed and failed: excused. */
  failing: string[];
  /** Listed but passed: an error. */
  passing: string[];
  /** Listed, but not judged in this run. */
  unjudged: string[];
}

/** An invalid line of the list. */
export class KnownFailingError extends Error {
  override readonly name = 'KnownFailingError';
}

/**
 * Reads a list: one requirement id per line, `#` starts a comment.
 *
 * @param ids - all requirement ids of all releases.
 */
export function parseKnownFailing(text: string, file: string, ids: ReadonlySet<string>): string[] {
  const listed = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const entry = line.replace(/#.*$/u, '').trim();
    if (entry === '') continue;
    if (!ids.has(entry)) {
      throw new KnownFailingError(
        `${file}:${index + 1}: "${entry}" is no requirement id; write one id per line, such as ` +
          'CHANNEL-004 (owrt list shows all)',
      );
    }
    listed.add(entry);
  }
  return [...listed];
}

/** Excuses the listed failures and finds the outdated entries. */
export function applyKnownFailing(
  judgement: Judgement,
  listed: readonly string[],
  file: string,
): { judgement: Judgement; known: KnownFailing } {
  const known: KnownFailing = { file, failing: [], passing: [], unjudged: [] };
  const entries = new Set(listed);
  const verdicts = judgement.verdicts.map((verdict): Verdict => {
    if (!entries.delete(verdict.id)) return verdict;
    if (verdict.outcome === 'pass') known.passing.push(verdict.id);
    else if (verdict.outcome === 'fail' || verdict.outcome === 'warn') {
      known.failing.push(verdict.id);
      return { ...verdict, outcome: 'known-failing', reason: `listed in ${file}` };
    } else known.unjudged.push(verdict.id);
    return verdict;
  });
  known.unjudged.push(...entries);
  return { judgement: { ...judgement, verdicts }, known };
}
