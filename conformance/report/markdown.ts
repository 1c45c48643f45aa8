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
import { reportedVerdicts } from './importance.js';
import type { Report } from './report.js';
import { countOutcomes, type Counts } from './summary.js';
import { conclusionOf, scopeText, verdictSentence } from './verdict.js';

/** Requirements with a section of their own; further ones are only counted. */
const MAX_FINDINGS = 25;
/** Longest text from the server, in characters. */
const MAX_TEXT = 500;
/** Renders the report. */
export function renderMarkdown(report: Report): string {
  const reported = reportedVerdicts(report);
  const shownVerdicts = reported.slice(0, MAX_FINDINGS);
  const hiddenCount = reported.length - shownVerdicts.length;
  const blocks = [
    `## Open WebUI realtime protocol: ${conclusionOf(report)}`,
    `**${escapeMarkdown(verdictSentence(report))}**`,
    ...(report.trouble === undefined
      ? []
      : [`The check could not be finished: ${escapeMarkdown(shorten(report.trouble))}`]),
    ...(report.interrupted ? ['The run was cut short; these are the verdicts until then.'] : []),
    ...(report.resembles === undefined
      ? []
      : [
          escapeMarkdown(
            `It looks like ${report.resembles.releases.join(' or ')} and not ${report.judgement.profile}: ` +
              `${report.resembles.because.join('; ')}.`,
          ),
        ]),
    escapeMarkdown(`${scopeText(report)}; ${report.at}.`),
    codeBlock(report.invocation),
    areaTable(report.judgement.verdicts),
    ...(reported.length === 0 ? [] : ['### Findings']),
    ...shownVerdicts.map((verdict) => verdictSection(verdict, report)),
    ...(hiddenCount > 0 ? [`... and ${hiddenCount} more; the other reports have all of them.`] : []),
    ...(report.left.length === 0 ? [] : [`Stays on the server: ${escapeMarkdown(shorten(report.left.join('; ')))}`]),
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
    ...areas.map((area) =>
      line(escapeMarkdown(area), countOutcomes(verdicts.filter((verdict) => verdict.area === area))),
    ),
    line('**all**', all),
  ].join('\n');
}

function verdictSection(verdict: Verdict, report: Report): string {
  const { id, level, outcome, findings, reason } = verdict;
  const requirement = report.requirements.get(id);
  const label =
    report.known?.passing.includes(id) === true
      ? 'passes, but is listed as known failing'
      : outcomeFacts(outcome).label;
  const [first] = findings;
  return [
    `#### ${id} (${level}): ${label}`,
    `${escapeMarkdown(requirement?.statement ?? '')} [Documentation](${docsLink(id)})`,
    ...(first === undefined ? [] : [codeBlock(findingText(first))]),
    ...(findings.length > 1 ? [`and ${findings.length - 1} more of the kind`] : []),
    ...(reason === undefined ? [] : [escapeMarkdown(shorten(reason))]),
    ...(findings.length === 0 ? [] : ['Replay:', codeBlock(report.replay(id))]),
  ].join('\n\n');
}

function findingText(finding: Finding): string {
  const { expected, got } = describeFinding(finding);
  const place = placeOf(finding);
  return [
    `expected  ${shorten(expected)}`,
    `got       ${shorten(got)}`,
    ...(finding.wire === undefined ? [] : [`wire      ${shorten(finding.wire)}`]),
    ...(place === '' ? [] : [`where     ${place}`]),
  ].join('\n');
}

const shorten = (text: string): string =>
  text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}… (${text.length} characters)`;
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;
const escapeControls = (text: string): string =>
  text.replace(CONTROL_CHARACTERS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Escapes text so that it contains no markup, mention or link. */
function escapeMarkdown(text: string): string {
  return escapeControls(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|~#]/gu, '\\$&')
    .replace(/@/gu, '&#64;');
}

/** A fenced code block that its content cannot close. */
function codeBlock(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(Math.max(3, longest + 1));
  return `${ticks}text\n${escapeControls(text)}\n${ticks}`;
}
