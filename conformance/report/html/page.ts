/**
 * The report as one HTML file that opens from disk. It loads nothing, and nothing that a server sent can run.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { Finding } from '../../judge/finding.js';
import type { Verdict } from '../../judge/verdict.js';
import { faultKey } from '../finding-summary.js';
import { groupsOf, type Group, type Topic } from '../groups.js';
import { reportedVerdicts } from '../importance.js';
import type { Report } from '../report.js';
import { Sequences } from '../sequence/build.js';
import { conclusionOf, countText } from '../verdict.js';
import { summarySection, groupTitle } from './summary-section.js';
import { findingArticle, type TraceExcerpts } from './finding.js';
import { pageHead } from './head.js';
import { filterForm, passedList, unjudgedList, UNJUDGED_OUTCOMES } from './lists.js';
import { html, Markup } from './markup.js';
import { SCRIPT } from './script.js';
import { sequenceFigure } from './sequence.js';
import { STYLE } from './style.js';
import { legend, glossary } from './glossary.js';

/** Limit for the sequence diagrams of a page, in characters. Findings beyond it have no diagram. */
const MAX_DRAWN = 4_000_000;

/** Renders the page. */
export function renderHtml(report: Report): string {
  const reported = reportedVerdicts(report);
  const ids = new Set(reported.map(({ id }) => id));
  const notReported = report.judgement.verdicts.filter(({ id }) => !ids.has(id));
  const diagrams = new DiagramRenderer(report, reported);
  const groups = groupsOf(reported, (finding) => diagrams.topic(finding));
  const body = html`<a class="skip" href="#content">Skip to the findings</a>
<header>${pageHead(report)}</header>
<main id="content">
${glossary(report)}
${reported.length === 0 ? '' : legend(reported)}
${reported.length === 0 ? '' : summarySection(groups, report)}
${filterForm(report.judgement.verdicts)}
${groups.map((group, index) => groupSection(group, index, groups.length, report, diagrams))}
${
  diagrams.omitted === 0
    ? ''
    : html`<p>The wire of ${countText(
        diagrams.omitted,
        'more finding',
      )} was left out to keep this page small; the trace line tells where it is.</p>`
}
<section class="part">
<h2>${reported.length === 0 ? 'All requirements' : 'All other requirements'}</h2>${UNJUDGED_OUTCOMES.map((outcome) =>
    unjudgedList(outcome, notReported, report),
  )}${passedList(notReported, report)}</section>
</main>`;
  return pageDocument(report, body);
}

function pageDocument(report: Report, body: Markup): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy =
    `default-src 'none'; img-src data:; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; ` +
    `base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${conclusionOf(report)}: ${report.target}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${body}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
}

/** Draws diagrams until the limit of the page is reached. */
class DiagramRenderer implements TraceExcerpts {
  readonly #sequences: Sequences | undefined;
  #drawnLength = 0;
  omitted = 0;

  constructor({ evidence, judgement }: Report, reported: readonly Verdict[]) {
    const hasFindings = reported.some(({ findings }) => findings.length > 0);
    this.#sequences = evidence === undefined || !hasFindings ? undefined : new Sequences(evidence, judgement.profile);
  }

  topic(finding: Finding): Topic {
    return (
      this.#sequences?.topic(finding) ?? {
        keys: [finding.line === undefined ? faultKey(finding) : `line ${finding.line}`],
      }
    );
  }

  stepBefore(finding: Finding): string | undefined {
    return this.#sequences?.when(finding);
  }

  figure(finding: Finding): Markup | undefined {
    const sequence = this.#sequences?.sequenceFor(finding);
    if (sequence === undefined) return undefined;
    if (this.#drawnLength > MAX_DRAWN) {
      this.omitted += 1;
      return undefined;
    }
    const figure = sequenceFigure(sequence);
    this.#drawnLength += figure.text.length;
    return figure;
  }
}

function groupSection(group: Group, index: number, count: number, report: Report, trace: TraceExcerpts): Markup {
  return html`<section class="part" aria-labelledby="group-${index + 1}"><h2 id="group-${index + 1}">Findings
${groupTitle(group)}<span
class="dim"> (${index + 1}
of ${count})</span></h2>${group.verdicts.map((verdict) => findingArticle(verdict, report, trace))}</section>`;
}
