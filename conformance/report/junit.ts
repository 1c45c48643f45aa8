/**
 * JUnit XML for CI systems that show test results: one test suite for each area, one test case for each requirement.
 *
 * @module
 */
import { docsLink } from '../../src/suite/docs-link.js';
import { failsRun, outcomeFacts, type OutcomeFacts } from '../../src/suite/outcomes.js';
import type { Finding } from '../judge/finding.js';
import type { Verdict } from '../judge/verdict.js';
import { describeFinding, firstGot } from './finding-text.js';
import { placeOf } from './finding.js';
import type { Report } from './report.js';

/** Renders the XML document. */
export function renderJunit(report: Report): string {
  const suites = new Map<string, Verdict[]>();
  for (const verdict of report.judgement.verdicts) {
    suites.set(verdict.area, [...(suites.get(verdict.area) ?? []), verdict]);
  }
  const name = `owrt ${report.command} ${report.target} profile ${report.judgement.profile}`;
  const totals = tally(report.judgement.verdicts, report);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, ...totals, time: report.seconds.toFixed(3) })}>`,
    ...[...suites].map(([area, verdicts]) => suiteXml(area, verdicts, report)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteXml(area: string, verdicts: readonly Verdict[], report: Report): string {
  return [
    `  <testsuite${attributes({ name: area, ...tally(verdicts, report) })}>`,
    ...verdicts.map((verdict) => caseXml(verdict, report)),
    '  </testsuite>',
  ].join('\n');
}

function tally(verdicts: readonly Verdict[], report: Report): Record<string, string> {
  const countOf = (kind: JunitKind): string =>
    String(verdicts.filter((verdict) => kindOf(verdict, report) === kind).length);
  return {
    tests: String(verdicts.length),
    failures: countOf('failure'),
    errors: countOf('error'),
    skipped: countOf('skipped'),
  };
}

type JunitKind = OutcomeFacts['junit'];

function kindOf({ id, outcome }: Verdict, report: Report): JunitKind {
  const isStale = outcome === 'pass' && report.known?.passing.includes(id) === true;
  return isStale || failsRun(outcome, report.strict) ? 'failure' : outcomeFacts(outcome).junit;
}

function caseXml(verdict: Verdict, report: Report): string {
  const statement = report.requirements.get(verdict.id)?.statement ?? '';
  const openTag = `    <testcase${attributes({ classname: verdict.area, name: `${verdict.id} ${statement}`.trim() })}`;
  const kind = kindOf(verdict, report);
  if (kind === 'none') return `${openTag}/>`;
  const message = messageOf(verdict, report);
  return `${openTag}>\n      ${bodyXml(kind, verdict, message, report)}\n    </testcase>`;
}

function bodyXml(kind: JunitKind, verdict: Verdict, message: string, report: Report): string {
  if (kind === 'skipped') return `<skipped${attributes({ message })}/>`;
  const detail = [
    ...verdict.findings.map(findingText),
    `docs: ${docsLink(verdict.id)}\nreplay: ${report.replay(verdict.id)}`,
  ].join('\n\n');
  if (kind === 'output') return `<system-out>${escapeXml(`${verdict.outcome}: ${detail}`)}</system-out>`;
  return `<${kind}${attributes({ message, type: verdict.level })}>${escapeXml(detail)}</${kind}>`;
}

function messageOf(verdict: Verdict, report: Report): string {
  if (verdict.outcome === 'pass') return `listed in ${report.known?.file ?? ''} as known failing, but passes`;
  const got = firstGot(verdict);
  if (verdict.outcome === 'fail' || verdict.outcome === 'warn') return got ?? verdict.outcome;
  return `${verdict.outcome}: ${verdict.reason ?? got ?? ''}`;
}

function findingText(finding: Finding): string {
  const { expected, got } = describeFinding(finding);
  const place = placeOf(finding);
  return [
    `expected: ${expected}`,
    `got: ${got}`,
    ...(finding.wire === undefined ? [] : [`wire: ${finding.wire}`]),
    ...(place === '' ? [] : [`where: ${place}`]),
  ].join('\n');
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => ` ${key}="${escapeXml(value).replace(/\n/gu, '&#10;')}"`)
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

// Characters that XML 1.0 cannot contain, not even escaped: most control characters and lone surrogates.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);
}
