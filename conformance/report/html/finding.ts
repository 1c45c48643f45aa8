/**
 * The article about one requirement that failed.
 *
 * @module
 */
import { divergenceLines } from '../../../src/suite/divergence.js';
import { docsLink } from '../../../src/suite/docs-link.js';
import { levelText } from '../../../src/suite/level-text.js';
import { outcomeFacts } from '../../../src/suite/outcomes.js';
import type { Finding } from '../../judge/finding.js';
import type { Verdict } from '../../judge/verdict.js';
import { describeFinding } from '../finding-text.js';
import { placeOf } from '../finding.js';
import type { Report } from '../report.js';
import { sourceText } from '../source.js';
import { countText } from '../verdict.js';
import { html, type Markup, type Part } from './markup.js';
import { replayDescription } from './glossary.js';

/** The parts of the trace that a finding shows. */
export interface TraceExcerpts {
  /** The step before the finding. */
  stepBefore(finding: Finding): string | undefined;
  /** The diagram of the frames around it; undefined without a place, or when the page is large enough already. */
  figure(finding: Finding): Markup | undefined;
}

/** Attributes that the filter of the page reads. */
export const filterAttributes = ({ id, area, level, outcome }: Verdict): Markup =>
  html`data-id="${id}" data-area="${area}" data-level="${level}" data-outcome="${outcome}"`;

/** Renders the article. The verdict is stale when a requirement passes that the list of known failures contains. */
export function findingArticle(verdict: Verdict, report: Report, trace: TraceExcerpts): Markup {
  const { id, level, outcome, findings, reason } = verdict;
  const { label, colour } = outcomeFacts(outcome);
  const requirement = report.requirements.get(id);
  const isStale = report.known?.passing.includes(id) === true;
  const [first, ...others] = findings;
  return html`<article id="${id}" class="${isStale ? 'yellow' : colour}" ${filterAttributes(verdict)}>
<h3><span class="tag ${colour}">${label}</span><a href="#${id}">${id}</a> <span class="dim"><abbr
title="${levelText(level)}">${level}</abbr>,
${verdict.area}</span><span
class="statement">${requirement?.statement ?? ''}</span></h3>
${
  isStale
    ? html`<p>It is listed in <code>${
        report.known?.file ?? ''
      }</code> as known failing, but passes: remove it there.</p>`
    : ''
}
<dl>
${first === undefined ? '' : sentenceRows(first, trace)}
${reason === undefined ? '' : row('Reason', reason)}
</dl>
${first === undefined ? '' : frameBlock(first, trace)}
${
  others.length === 0
    ? ''
    : html`<details><summary>${countText(others.length, 'more finding')}</summary>${others.map(
        (finding) =>
          html`<div class="finding"><dl>${sentenceRows(finding, trace)}</dl>${frameBlock(finding, trace)}</div>`,
      )}</details>`
}
<dl>
${requirement?.divergence === undefined ? '' : divergenceLines(requirement.divergence).map((line) => row('Note', line))}
${requirement === undefined ? '' : row('Source', sourceText(requirement.source))}
${row('Documentation', html`<a href="${docsLink(id)}">${docsLink(id)}</a>`)}
${
  findings.length === 0
    ? ''
    : row(
        'Replay',
        html`<code class="replay">${report.replay(id)}</code><span class="dim">${replayDescription(report)}</span>`,
      )
}
</dl>
</article>`;
}

/** The step before the finding, what was expected and what was received. */
function sentenceRows(finding: Finding, trace: TraceExcerpts): Markup[] {
  const step = trace.stepBefore(finding);
  const { expected, got } = describeFinding(finding);
  return [...(step === undefined ? [] : [row('When', step)]), row('Expected', expected), row('Got', got)];
}

/** The frame, its place in the trace, and the diagram of the frames around it. */
function frameBlock(finding: Finding, trace: TraceExcerpts): Markup {
  const place = placeOf(finding);
  return html`<dl>${finding.wire === undefined ? '' : row('Frame', html`<code>${finding.wire}</code>`)}${
    place === '' ? '' : row('Where', place)
  }</dl>${trace.figure(finding)}`;
}

const row = (label: string, value: Part): Markup => html`<dt>${label}</dt><dd>${value}</dd>`;
