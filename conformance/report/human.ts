/**
 * The report for the terminal.
 *
 * @module
 */
import { outcomeFacts, outcomesOfKind, type Outcome } from '../../src/suite/outcomes.js';
import type { Verdict } from '../judge/verdict.js';
import { firstGot } from './finding-text.js';
import { detailLines, oneLine, verdictLine } from './finding.js';
import { foldIds } from './id-ranges.js';
import { painter, type Painter } from './paint.js';
import type { Report } from './report.js';
import { countOutcomes, countsText, exitCodeOf, summaryLine } from './summary.js';

/** Options of the report. */
export interface HumanOptions {
  /** Colours; only for a terminal. */
  colour: boolean;
  /** One line for each requirement, and every finding. */
  verbose: boolean;
  /** Only the findings, the problems of the run, and the last line. */
  quiet?: boolean;
}

/** Outcomes that are reported with a line and details. */
const DETAILED_OUTCOMES: ReadonlySet<Outcome> = new Set(outcomesOfKind('broken'));
/** Leftovers shown, unless the user wants all. */
const MAX_NOT_REMOVED = 3;
/** Width of the longest labels, `not applicable` and `slow scenarios`. */
const LABEL_WIDTH = 15;
/** Outcomes that are reported in groups, one line for each reason. */
const GROUPED_OUTCOMES = [...outcomesOfKind('error'), ...outcomesOfKind('unjudged')];

/** Renders a report; the last line is the summary. */
export function renderHuman(report: Report, options: HumanOptions): string {
  const paint = painter(options.colour);
  if (options.quiet) return renderQuiet(report, options, paint);
  const isSlow = (verdict: Verdict): boolean => report.requirements.get(verdict.id)?.slow === true;
  const { verdicts } = report.judgement;
  const lines = [headerLine(report, paint), ...unverifiedLine(report, paint), ...resemblanceLine(report, paint)];
  for (const [area, members] of byArea(verdicts.filter((verdict) => !isSlow(verdict)))) {
    lines.push(...sectionLines(area, members, report, options, paint));
  }
  const slowVerdicts = verdicts.filter(isSlow);
  if (slowVerdicts.length > 0) lines.push(...sectionLines('slow scenarios', slowVerdicts, report, options, paint));
  for (const outcome of GROUPED_OUTCOMES) lines.push(...groupedLines(outcome, report, paint));
  lines.push(...remarkLines(report, paint), ...problemLines(report, options, paint), closingLine(report, paint));
  return `${lines.join('\n')}\n`;
}

/** The quiet report: only what needs an action. */
function renderQuiet(report: Report, options: HumanOptions, paint: Painter): string {
  const { verdicts } = report.judgement;
  const lines = [
    ...verdicts
      .filter(({ outcome }) => DETAILED_OUTCOMES.has(outcome))
      .flatMap((verdict) => verdictLines(verdict, report, options, paint)),
    ...groupedLines('harness-error', report, paint),
    ...problemLines(report, options, paint),
    closingLine(report, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function headerLine(report: Report, paint: Painter): string {
  const claim = report.version === undefined ? 'version unknown' : `version ${report.version}`;
  const reportedAs =
    report.role === 'client' ? report.subject : report.subject === undefined ? claim : `${report.subject}, ${claim}`;
  const forcedNote = report.forced ? ` (forced with --profile${report.unverified ? ', not verified' : ''})` : '';
  const scenarios = `${report.scenarios} scenario${report.scenarios === 1 ? '' : 's'}`;
  return [
    paint.bold(`${report.command}  ${report.target}`),
    `profile ${report.judgement.profile}${forcedNote}`,
    ...(report.resembles === undefined ? [] : [paint.yellow(`looks like ${report.resembles.releases.join(' or ')}`)]),
    ...(reportedAs === undefined ? [] : [reportedAs]),
    `${scenarios}, ${report.judgement.verdicts.length} requirements`,
  ].join('   ');
}

/** Second line for a forced release that was never run: its rules are unverified. */
function unverifiedLine({ unverified, judgement }: Report, paint: Painter): string[] {
  if (unverified === undefined) return [];
  return [
    `  ${paint.yellow('not verified'.padEnd(LABEL_WIDTH))} this set was not verified with a real ` +
      `${judgement.profile}: a failure may be the set's mistake`,
  ];
}

/** Second line for a server that looks like another release: most findings then say nothing about the server. */
function resemblanceLine({ resembles, judgement }: Report, paint: Painter): string[] {
  if (resembles === undefined) return [];
  const { releases, because } = resembles;
  return [
    `  ${paint.yellow('looks like'.padEnd(LABEL_WIDTH))} ${releases.join(' or ')} and not ` +
      `${judgement.profile}: ${because.join('; ')}; --profile ${releases[0] ?? ''} judges it as such`,
  ];
}

function byArea(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  const areas = new Map<string, Verdict[]>();
  for (const verdict of verdicts) areas.set(verdict.area, [...(areas.get(verdict.area) ?? []), verdict]);
  return areas;
}

function sectionLines(
  title: string,
  verdicts: readonly Verdict[],
  report: Report,
  options: HumanOptions,
  paint: Painter,
): string[] {
  return [
    `  ${paint.bold(title.padEnd(LABEL_WIDTH))} ${countsText(countOutcomes(verdicts))}`,
    ...verdicts
      .filter(({ outcome }) => DETAILED_OUTCOMES.has(outcome) || options.verbose)
      .flatMap((verdict) => verdictLines(verdict, report, options, paint)),
  ];
}

function verdictLines(verdict: Verdict, report: Report, options: HumanOptions, paint: Painter): string[] {
  const requirement = report.requirements.get(verdict.id);
  const line = verdictLine(verdict, requirement, paint);
  if (!DETAILED_OUTCOMES.has(verdict.outcome)) return [line];
  return [line, ...detailLines(verdict, requirement, report.replay(verdict.id), paint, options.verbose)];
}

/** One line for each reason: `not applicable  CHANNEL-030..034, EVENTS-050   the server has no webhooks`. */
function groupedLines(outcome: Outcome, { judgement: { verdicts }, requirements }: Report, paint: Painter): string[] {
  const reasons = new Map<string, string[]>();
  for (const verdict of verdicts.filter((candidate) => candidate.outcome === outcome)) {
    // many exclusions share their kind; the explanation is in `owrt explain` and the other reports
    const kind = outcome === 'excluded' ? requirements.get(verdict.id)?.excluded?.reason : undefined;
    const reason = kind ?? verdict.reason ?? firstGot(verdict) ?? 'no reason recorded';
    reasons.set(reason, [...(reasons.get(reason) ?? []), verdict.id]);
  }
  if (reasons.size === 0) return [];
  const { colour, count } = outcomeFacts(outcome);
  const all = verdicts.map(({ id }) => id);
  return [...reasons].map(
    ([reason, ids], index) =>
      `  ${paint[colour]((index === 0 ? count : '').padEnd(LABEL_WIDTH))} ${foldIds(ids, all)}   ${oneLine(reason)}`,
  );
}

const remarkLine = (label: string, value: string, paint: Painter): string =>
  `  ${paint.yellow(label.padEnd(LABEL_WIDTH))} ${value}`;

/** Remarks that help to read the verdicts. */
function remarkLines({ known, judgement }: Report, paint: Painter): string[] {
  const unjudged = foldIds(
    known?.unjudged ?? [],
    judgement.verdicts.map(({ id }) => id),
  );
  return [
    ...(unjudged === ''
      ? []
      : [remarkLine('known failing', `listed in ${known?.file} but not judged here: ${unjudged}`, paint)]),
    ...judgement.notes.map((note) => remarkLine('note', note, paint)),
  ];
}

/** Problems of the run and of its input. */
function problemLines(report: Report, options: HumanOptions, paint: Painter): string[] {
  const line = (label: string, value: string): string => remarkLine(label, value, paint);
  const { known } = report;
  return [
    ...(known?.passing ?? []).map((id) =>
      line('FAIL', `${id} is listed in ${known?.file} as known failing, but passes: remove it there`),
    ),
    ...notRemovedLines(report.left, report, options.verbose).map((thing) => line('stays', thing)),
    ...(report.trouble === undefined ? [] : [line('trouble', report.trouble)]),
    ...(report.interrupted ? [line('interrupted', 'the run was cut short; these are the verdicts until then')] : []),
  ];
}

function notRemovedLines(notRemoved: readonly string[], report: Report, verbose: boolean): string[] {
  if (notRemoved.length === 0) return [];
  const shownItems = verbose ? notRemoved : notRemoved.slice(0, MAX_NOT_REMOVED);
  const hiddenCount = notRemoved.length - shownItems.length;
  return [
    ...shownItems,
    `${hiddenCount > 0 ? `and ${hiddenCount} more; ` : ''}owrt clean ${report.target} removes what a run left, ` +
      'once the server answers',
  ];
}

function closingLine(report: Report, paint: Painter): string {
  const line = summaryLine(report);
  return exitCodeOf(report) === 0 ? paint.green(line) : paint.red(line);
}
