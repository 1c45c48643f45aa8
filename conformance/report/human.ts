/**
 * The report a person reads.
 *
 * @module
 */
import { outcomeFacts, outcomesOfKind, type Outcome } from '../../src/suite/outcomes.js';
import type { Verdict } from '../judge/verdict.js';
import { detailLines, verdictLine } from './finding.js';
import { painter, type Painter } from './paint.js';
import type { Report } from './report.js';
import { countOutcomes, countsText, exitCodeOf, summaryLine } from './summary.js';

/** How to render. */
export interface HumanOptions {
  /** Colours; only for a terminal. */
  colour: boolean;
  /** One line per requirement, and every finding. */
  verbose: boolean;
}

/** Outcomes that get a line and details of their own. */
const TOLD: ReadonlySet<Outcome> = new Set(outcomesOfKind('broken'));
/** Things that could not be removed, shown unless the reader asked for all. */
const SHOWN_LEFT = 3;
/** Outcomes that share one line per outcome. */
const GROUPED = [...outcomesOfKind('error'), ...outcomesOfKind('unjudged')];

/** Renders a report; the last line is the summary. */
export function renderHuman(report: Report, options: HumanOptions): string {
  const paint = painter(options.colour);
  const slow = (verdict: Verdict): boolean => report.requirements.get(verdict.id)?.slow === true;
  const { verdicts } = report.judgement;
  const lines = [headerLine(report, paint), ...unsureLine(report, paint), ...likeLine(report, paint)];
  for (const [area, members] of byArea(verdicts.filter((verdict) => !slow(verdict)))) {
    lines.push(...sectionLines(area, members, report, options, paint));
  }
  const waiting = verdicts.filter(slow);
  if (waiting.length > 0) lines.push(...sectionLines('slow lane', waiting, report, options, paint));
  for (const outcome of GROUPED) lines.push(...groupedLine(outcome, verdicts, paint));
  lines.push(...remarks(report, options, paint), closingLine(report, paint));
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
    `  ${paint.yellow('not verified'.padEnd(15))} this set was not verified with a real ${judgement.profile}: a failure may be the set's mistake`,
  ];
}

/** Why, under the first line: most of what follows then says nothing about the server. */
function likeLine({ resembles, judgement }: Report, paint: Painter): string[] {
  if (resembles === undefined) return [];
  const { releases, because } = resembles;
  return [
    `  ${paint.yellow('looks like'.padEnd(15))} ${releases.join(' or ')} and not ${judgement.profile}: ${because.join('; ')}; --profile ${releases[0] ?? ''} judges it as such`,
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
  const lines = [`  ${paint.bold(title.padEnd(10))}  ${countsText(countOutcomes(verdicts))}`];
  for (const verdict of verdicts) {
    const told = TOLD.has(verdict.outcome);
    if (!told && !options.verbose) continue;
    const requirement = report.requirements.get(verdict.id);
    lines.push(verdictLine(verdict, requirement, paint));
    if (told) lines.push(...detailLines(verdict, requirement, report.replay(verdict.id), paint, options.verbose));
  }
  return lines;
}

/** `not applicable  CHANNEL-030, CHANNEL-031 (the server has no webhooks); EVENTS-050 (...)`. */
function groupedLine(outcome: Outcome, verdicts: readonly Verdict[], paint: Painter): string[] {
  const reasons = new Map<string, string[]>();
  for (const verdict of verdicts.filter((candidate) => candidate.outcome === outcome)) {
    const whole = verdict.reason ?? verdict.findings[0]?.got ?? 'no reason recorded';
    // of an exclusion only the kind, which many share; `owrt explain` and the other reports have it whole
    const reason = outcome === 'excluded' ? whole.replace(/: .*$/u, '') : whole;
    reasons.set(reason, [...(reasons.get(reason) ?? []), verdict.id]);
  }
  if (reasons.size === 0) return [];
  const groups = [...reasons].map(([reason, ids]) => `${ids.join(', ')} (${reason})`);
  const { colour, count } = outcomeFacts(outcome);
  const title = paint[colour](count.padEnd(15));
  return [`  ${title} ${groups.join('; ')}`];
}

function remarks(report: Report, options: HumanOptions, paint: Painter): string[] {
  const line = (label: string, value: string): string => `  ${paint.yellow(label.padEnd(15))} ${value}`;
  const { known } = report;
  return [
    ...(known?.passing ?? []).map((id) =>
      line('FAIL', `${id} is listed in ${known?.file} as known failing, but passes: remove it there`),
    ),
    ...(known !== undefined && known.unjudged.length > 0
      ? [line('known failing', `listed in ${known.file} but not judged here: ${known.unjudged.join(', ')}`)]
      : []),
    ...report.judgement.notes.map((note) => line('note', note)),
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
    `${hidden > 0 ? `and ${hidden} more; ` : ''}owrt clean ${report.target} removes what a run left, once the server answers`,
  ];
}

function closingLine(report: Report, paint: Painter): string {
  const line = summaryLine(report);
  return exitCodeOf(report) === 0 ? paint.green(line) : paint.red(line);
}
