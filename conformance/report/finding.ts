/**
 * One requirement that did not pass, as lines of the human report.
 *
 * @module
 */
import { divergenceLines } from '../../src/suite/divergence.js';
import { docsLink } from '../../src/suite/docs-link.js';
import { outcomeFacts } from '../../src/suite/outcomes.js';
import type { Requirement } from '../../src/suite/types.js';
import type { Finding } from '../judge/finding.js';
import type { Verdict } from '../judge/verdict.js';
import { describeFinding } from './finding-text.js';
import type { Painter } from './paint.js';
import { sourceText } from './source.js';

/** Findings shown per requirement, unless the user wants all. */
const MAX_SHOWN = 3;
const WIRE_LENGTH = 240;

/** `FAIL   CHANNEL-004    MUST    statement`. */
export function verdictLine(verdict: Verdict, requirement: Requirement | undefined, paint: Painter): string {
  const { symbol, colour } = outcomeFacts(verdict.outcome);
  const statement = requirement?.statement ?? '';
  return (
    `    ${paint[colour](symbol.padEnd(6))} ${verdict.id.padEnd(14)} ${verdict.level.padEnd(7)} ` + `${statement}`
  ).trimEnd();
}

/** The lines below: each finding, then source and replay command. */
export function detailLines(
  verdict: Verdict,
  requirement: Requirement | undefined,
  replay: string,
  paint: Painter,
  verbose: boolean,
): string[] {
  const row = (label: string, value: string): string => `           ${paint.dim(label.padEnd(9))} ${oneLine(value)}`;
  const shownFindings = verbose ? verdict.findings : verdict.findings.slice(0, MAX_SHOWN);
  const lines = shownFindings.flatMap((finding) => findingRows(finding, row));
  const hiddenCount = verdict.findings.length - shownFindings.length;
  if (hiddenCount > 0)
    lines.push(row('', `and ${hiddenCount} more such finding${hiddenCount === 1 ? '' : 's'} (--verbose shows all)`));
  if (verdict.reason !== undefined) lines.push(row('why', verdict.reason));
  if (requirement?.divergence !== undefined)
    lines.push(...divergenceLines(requirement.divergence).map((line) => row('note', line)));
  if (requirement !== undefined) lines.push(row('source', sourceText(requirement.source)));
  lines.push(row('docs', docsLink(verdict.id)), row('replay', replay));
  return lines;
}

function findingRows(finding: Finding, row: (label: string, value: string) => string): string[] {
  const { expected, got } = describeFinding(finding);
  const lines = [row('expected', expected), row('got', got)];
  if (finding.wire !== undefined) lines.push(row('wire', shorten(finding.wire)));
  const where = placeOf(finding);
  if (where !== '') lines.push(row('where', where));
  return lines;
}

/** `scenario channel/typing, step 3, session ada-desk, trace line 41`. */
export function placeOf(finding: Finding): string {
  const parts: string[] = [];
  if (finding.scenario !== undefined) parts.push(`scenario ${finding.scenario}`);
  if (finding.step !== undefined) parts.push(`step ${finding.step}`);
  if (finding.session !== undefined) parts.push(`session ${finding.session}`);
  if (finding.line !== undefined) parts.push(`trace line ${finding.line}`);
  return parts.join(', ');
}

function shorten(wire: string): string {
  return wire.length <= WIRE_LENGTH ? wire : `${wire.slice(0, WIRE_LENGTH)}… (${wire.length} characters)`;
}

/**
 * Text in one line, with control characters escaped. Frames and findings quote the server, and an escape sequence in
 * them must not control the user's terminal.
 */
export function oneLine(value: string): string {
  return value.replace(
    /[\u0000-\u001f\u007f-\u009f]/gu,
    (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
