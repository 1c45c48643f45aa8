/**
 * The report a person reads.
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

/** How to render. */
export interface HumanOptions {
  /** Colours; only for a terminal. */
  colour: boolean;
  /** One line per requirement, and every finding. */
  verbose: boolean;
  /** Only the findings, what went wrong with the run, and the last line. */
  quiet?: boolean;
}

/** Outcomes that get a line and details of their own. */
const TOLD: ReadonlySet<Outcome> = new Set(outcomesOfKind('broken'));
/** Things that could not be removed, shown unless the reader asked for all. */
const SHOWN_LEFT = 3;
/** As wide as the longest label: `not applicable`, `slow scenarios`. */
const LABEL_WIDTH = 15;
/** Outcomes that share one line per outcome. */
const GROUPED = [...outcomesOfKind('error'), ...outcomesOfKind('unjudged')];

/** Renders a report; the last line is the summary. */
export function renderHuman(report: Report, options: HumanOptions): string {
  const paint = painter(options.colour);
  if (options.quiet) return renderQuiet(report, options, paint);
  const slow = (verdict: Verdict): boolean => report.requirements.get(verdict.id)?.slow === true;
  const { verdicts } = report.judgement;
  const lines = [headerLine(report, paint), ...unsureLine(report, paint), ...likeLine(report, paint)];
  for (const [area, members] of byArea(verdicts.filter((verdict) => !slow(verdict)))) {
    lines.push(...sectionLines(area, members, report, options, paint));
  }
  const waiting = verdicts.filter(slow);
  if (waiting.length > 0) lines.push(...sectionLines('slow scenarios', waiting, report, options, paint));
  for (const outcome of GROUPED) lines.push(...groupedLines(outcome, report, paint));
  lines.push(...remarks(report, paint), ...problems(report, options, paint), closingLine(report, paint));
  return `${lines.join('\n')}\n`;
}

/** What there is to act on. */
function renderQuiet(report: Report, options: HumanOptions, paint: Painter): string {
  const { verdicts } = report.judgement;
  const lines = [
    ...verdicts
      .filter(({ outcome }) => TOLD.has(outcome))
      .flatMap((verdict) => verdictLines(verdict, report, options, paint)),
    ...groupedLines('harness-error', report, paint),
    ...problems(report, options, paint),
    closingLine(report, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function headerLine(report: Report, paint: Painter): string {
  const claim = report.version === undefined ? 'version unknown' : `version ${report.version}`;
  const seen =
    report.role === 'client' ? report.subject : report.subject === undefined ? claim : `${report.subject}, ${claim}`;
  const forced = report.forced ? ` (forced with --profile${report.unverified ? ', not verified' : ''})` : '';
  const scenarios = `${report.scenarios} scenario${report.scenarios === 1 ? '' : 's'}`;
  return [
    paint.bold(`${report.command}  ${report.target}`),
    `profile ${report.judgement.profile}${forced}`,
    ...(report.resembles === undefined ? [] : [paint.yellow(`looks like ${report.resembles.releases.join(' or ')}`)]),
    ...(seen === undefined ? [] : [seen]),
    `${scenarios}, ${report.judgement.verdicts.length} requirements`,
  ].join('   ');
}

/** Under the first line: who forces a release that was never run must know how sure its rules are. */
function unsureLine({ unverified, judgement }: Report, paint: Painter): string[] {
  if (unverified === undefined) return [];
  return [
    `  ${paint.yellow('not verified'.padEnd(LABEL_WIDTH))} this set was not verified with a real ` +
      `${judgement.profile}: a failure may be the set's mistake`,
  ];
}

/** Why, under the first line: most of what follows then says nothing about the server. */
function likeLine({ resembles, judgement }: Report, paint: Painter): string[] {
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
      .filter(({ outcome }) => TOLD.has(outcome) || options.verbose)
      .flatMap((verdict) => verdictLines(verdict, report, options, paint)),
  ];
}

function verdictLines(verdict: Verdict, report: Report, options: HumanOptions, paint: Painter): string[] {
  const requirement = report.requirements.get(verdict.id);
  const line = verdictLine(verdict, requirement, paint);
  if (!TOLD.has(verdict.outcome)) return [line];
  return [line, ...detailLines(verdict, requirement, report.replay(verdict.id), paint, options.verbose)];
}

/** A line for each reason: `not applicable  CHANNEL-030..034, EVENTS-050   the server has no webhooks`. */
function groupedLines(outcome: Outcome, { judgement: { verdicts }, requirements }: Report, paint: Painter): string[] {
  const reasons = new Map<string, string[]>();
  for (const verdict of verdicts.filter((candidate) => candidate.outcome === outcome)) {
    // of an exclusion only the kind, which many share; `owrt explain` and the other reports have it whole
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

const remark = (label: string, value: string, paint: Painter): string =>
  `  ${paint.yellow(label.padEnd(LABEL_WIDTH))} ${value}`;

/** What may help to read the verdicts. */
function remarks({ known, judgement }: Report, paint: Painter): string[] {
  const unjudged = foldIds(
    known?.unjudged ?? [],
    judgement.verdicts.map(({ id }) => id),
  );
  return [
    ...(unjudged === ''
      ? []
      : [remark('known failing', `listed in ${known?.file} but not judged here: ${unjudged}`, paint)]),
    ...judgement.notes.map((note) => remark('note', note, paint)),
  ];
}

/** What is wrong with the run, or with what was given to it. */
function problems(report: Report, options: HumanOptions, paint: Painter): string[] {
  const line = (label: string, value: string): string => remark(label, value, paint);
  const { known } = report;
  return [
    ...(known?.passing ?? []).map((id) =>
      line('FAIL', `${id} is listed in ${known?.file} as known failing, but passes: remove it there`),
    ),
    ...leftLines(report.left, report, options.verbose).map((thing) => line('stays', thing)),
    ...(report.trouble === undefined ? [] : [line('trouble', report.trouble)]),
    ...(report.interrupted ? [line('interrupted', 'the run was cut short; these are the verdicts until then')] : []),
  ];
}

function leftLines(left: readonly string[], report: Report, verbose: boolean): string[] {
  if (left.length === 0) return [];
  const shown = verbose ? left : left.slice(0, SHOWN_LEFT);
  const hidden = left.length - shown.length;
  return [
    ...shown,
    `${hidden > 0 ? `and ${hidden} more; ` : ''}owrt clean ${report.target} removes what a run left, ` +
      'once the server answers',
  ];
}

function closingLine(report: Report, paint: Painter): string {
  const line = summaryLine(report);
  return exitCodeOf(report) === 0 ? paint.green(line) : paint.red(line);
}
