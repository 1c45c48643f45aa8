/**
 * The report for the page of a CI job: GitHub-flavoured Markdown of limited length.
 *
 * @module
 */
import { docsLink } from '../../src/suite/docs-link.js';
import { outcomeFacts, OUTCOME_NAMES } from '../../src/suite/outcomes.js';
import type { Finding } from '../judge/finding.js';
import type { Verdict } from '../judge/verdict.js';
import { describeFinding } from './finding-text.js';
import { placeOf } from './finding.js';
import { findingsOf } from './importance.js';
import type { Report } from './report.js';
import { countOutcomes, type Counts } from './summary.js';
import { conclusionOf, scopeText, verdictSentence } from './verdict.js';

/** Requirements with a section of their own; further ones are only counted. */
const MAX_FINDINGS = 25;
/** Longest text from the server, in characters. */
const MAX_TEXT = 500;
/** Renders the report. */
export function renderMarkdown(report: Report): string {
  const reported = findingsOf(report);
  const shown = reported.slice(0, MAX_FINDINGS);
  const hidden = reported.length - shown.length;
  const blocks = [
    `## Open WebUI realtime protocol: ${conclusionOf(report)}`,
    `**${prose(verdictSentence(report))}**`,
    ...(report.trouble === undefined ? [] : [`The check could not be finished: ${prose(clip(report.trouble))}`]),
    ...(report.interrupted ? ['The run was cut short; these are the verdicts until then.'] : []),
    ...(report.resembles === undefined
      ? []
      : [
          prose(
            `It looks like ${report.resembles.releases.join(' or ')} and not ${report.judgement.profile}: ` +
              `${report.resembles.because.join('; ')}.`,
          ),
        ]),
    prose(`${scopeText(report)}; ${report.at}.`),
    fence(report.invocation),
    areaTable(report.judgement.verdicts),
    ...(reported.length === 0 ? [] : ['### Findings']),
    ...shown.map((verdict) => section(verdict, report)),
    ...(hidden > 0 ? [`... and ${hidden} more; the other reports have all of them.`] : []),
    ...(report.left.length === 0 ? [] : [`Stays on the server: ${prose(clip(report.left.join('; ')))}`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function areaTable(verdicts: readonly Verdict[]): string {
  const areas = [...new Set(verdicts.map(({ area }) => area))];
  const all = countOutcomes(verdicts);
  const columns = OUTCOME_NAMES.filter((outcome) => all[outcome] > 0);
  const line = (name: string, counts: Counts): string =>
    `| ${name} | ${columns.map((outcome) => (counts[outcome] === 0 ? '' : String(counts[outcome]))).join(' | ')} |`;
  return [
    `| area | ${columns.map((outcome) => outcomeFacts(outcome).count).join(' | ')} |`,
    `| --- | ${columns.map(() => '---:').join(' | ')} |`,
    ...areas.map((area) => line(prose(area), countOutcomes(verdicts.filter((verdict) => verdict.area === area)))),
    line('**all**', all),
  ].join('\n');
}

function section(verdict: Verdict, report: Report): string {
  const { id, level, outcome, findings, reason } = verdict;
  const requirement = report.requirements.get(id);
  const stale =
    report.known?.passing.includes(id) === true
      ? 'passes, but is listed as known failing'
      : outcomeFacts(outcome).label;
  const [first] = findings;
  return [
    `#### ${id} (${level}): ${stale}`,
    `${prose(requirement?.statement ?? '')} [Documentation](${docsLink(id)})`,
    ...(first === undefined ? [] : [fence(findingText(first))]),
    ...(findings.length > 1 ? [`and ${findings.length - 1} more of the kind`] : []),
    ...(reason === undefined ? [] : [prose(clip(reason))]),
    ...(findings.length === 0 ? [] : ['Replay:', fence(report.replay(id))]),
  ].join('\n\n');
}

function findingText(finding: Finding): string {
  const { expected, got } = describeFinding(finding);
  const place = placeOf(finding);
  return [
    `expected  ${clip(expected)}`,
    `got       ${clip(got)}`,
    ...(finding.wire === undefined ? [] : [`wire      ${clip(finding.wire)}`]),
    ...(place === '' ? [] : [`where     ${place}`]),
  ].join('\n');
}

const clip = (text: string): string =>
  text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}… (${text.length} characters)`;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;
const visible = (text: string): string =>
  text.replace(CONTROL, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Escapes text so that it contains no markup, mention or link. */
function prose(text: string): string {
  return visible(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|~#]/gu, '\\$&')
    .replace(/@/gu, '&#64;');
}

/** A fenced code block that its content cannot close. */
function fence(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(Math.max(3, longest + 1));
  return `${ticks}text\n${visible(text)}\n${ticks}`;
}
