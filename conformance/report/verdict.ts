/**
 * The verdict of a whole run: in two words, and in one sentence.
 *
 * @module
 */
import type { Report } from './report.js';
import { countOutcomes, exitCodeOf, judgedCount } from './summary.js';

/** Conclusions of a run; the index is the exit code of the command. */
export const CONCLUSIONS = ['conformant', 'not conformant', 'nothing judged', 'not finished'] as const;

/** One of {@link CONCLUSIONS}. */
export type Conclusion = (typeof CONCLUSIONS)[number];

/** The verdict in two words. */
export const conclusionOf = (report: Report): Conclusion => CONCLUSIONS[exitCodeOf(report)];

/** `The server http://127.0.0.1:8080 is not conformant: 3 MUST failed.` */
export function verdictSentence(report: Report): string {
  const judgedName = `The ${report.role ?? 'server'} ${nameOfJudged(report)}`;
  const scopePhrase = report.partial ? ' in what was selected' : '';
  switch (conclusionOf(report)) {
    case 'conformant':
      return `${judgedName} is conformant${scopePhrase}: ${judgedText(report)}, and no MUST failed.`;
    case 'not conformant':
      return `${judgedName} is not conformant${scopePhrase}: ${failuresText(report)}.`;
    case 'nothing judged':
      return `Nothing is proven about the ${report.role ?? 'server'} ${nameOfJudged(report)}: nothing was judged.`;
    case 'not finished':
      return (
        `There is no verdict on the ${report.role ?? 'server'} ${nameOfJudged(report)}: the check could not ` +
        'be finished.'
      );
  }
}

/** The judged subject; for a saved trace, the subject and version in it. */
function nameOfJudged({ command, target, subject, version, role }: Report): string {
  if (command !== 'judge') return target;
  const name = [subject, role === undefined ? version : undefined].filter((part) => part !== undefined).join(' ');
  return `${name === '' ? '' : `${name} `}in the trace ${target}`;
}

/** Such as `3 MUST failed`, with every other reason for exit code 1. */
export function failuresText(report: Report): string {
  const counts = countOutcomes(report.judgement.verdicts);
  const passing = report.known?.passing.length ?? 0;
  return [
    ...(counts.fail > 0 ? [`${counts.fail} MUST failed`] : []),
    ...(report.strict && counts.warn > 0 ? [`${counts.warn} SHOULD failed`] : []),
    ...(passing > 0 ? [`${passing} listed as known failing ${passing === 1 ? 'passes' : 'pass'}`] : []),
  ].join(', ');
}

function judgedText({ judgement: { verdicts } }: Report): string {
  return `${judgedCount(countOutcomes(verdicts))} of ${verdicts.length} requirements were judged`;
}

/** Such as `profile 0.12.4, set 0.1, 206 scenarios, 493 requirements, in 7.1 s`. */
export function scopeText(report: Report): string {
  const { judgement, scenarios } = report;
  const forcedNote = report.forced ? ' (forced with --profile)' : '';
  const unverifiedNote = report.unverified ? ', which was never verified with a real release' : '';
  return (
    `profile ${judgement.profile}${forcedNote}${unverifiedNote}; set ${judgement.set}; ` +
    `${countText(scenarios, 'scenario')} and ${countText(judgement.verdicts.length, 'requirement')} in ` +
    `${report.seconds.toFixed(1)} s`
  );
}

/** Such as `1 scenario`, `3 scenarios`. */
export const countText = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
