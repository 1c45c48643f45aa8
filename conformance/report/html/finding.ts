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
import { counted } from '../verdict.js';
import { html, type Markup, type Part } from './markup.js';
import { replayDoes } from './words.js';

/** Parts of the trace for a finding. */
export interface Wire {
  /** The step before the finding. */
  when(finding: Finding): string | undefined;
  /** The diagram of the frames around it; undefined without a place, or when the page is large enough already. */
  figure(finding: Finding): Markup | undefined;
}

/** Attributes that the filter of the page reads. */
export const filterable = ({ id, area, level, outcome }: Verdict): Markup =>
  html`data-id="${id}" data-area="${area}" data-level="${level}" data-outcome="${outcome}"`;

/** Renders the article. */
export function findingArticle(verdict: Verdict, report: Report, trace: Wire): Markup {
  const { id, level, outcome, findings, reason } = verdict;
  const { label, colour } = outcomeFacts(outcome);
  const requirement = report.requirements.get(id);
  const stale = report.known?.passing.includes(id) === true;
  const [first, ...others] = findings;
  return html`<article id="${id}" class="${stale ? 'yellow' : colour}" ${filterable(verdict)}>
<h3><span class="tag ${colour}">${label}</span><a href="#${id}">${id}</a> <span class="dim"><abbr
title="${levelText(level)}">${level}</abbr>,
${verdict.area}</span><span
class="statement">${requirement?.statement ?? ''}</span></h3>
${
  stale
    ? html`<p>It is listed in <code>${
        report.known?.file ?? ''
      }</code> as known failing, but passes: remove it there.</p>`
    : ''
}
<dl>
${first === undefined ? '' : sentences(first, trace)}
${reason === undefined ? '' : row('Reason', reason)}
</dl>
${first === undefined ? '' : wire(first, trace)}
${
  others.length === 0
    ? ''
    : html`<details><summary>${counted(others.length, 'more finding')}</summary>${others.map(
        (finding) => html`<div class="finding"><dl>${sentences(finding, trace)}</dl>${wire(finding, trace)}</div>`,
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
        html`<code class="replay">${report.replay(id)}</code><span class="dim">${replayDoes(report)}</span>`,
      )
}
</dl>
</article>`;
}

/** The step before the finding, what was expected and what was received. */
function sentences(finding: Finding, trace: Wire): Markup[] {
  const when = trace.when(finding);
  const { expected, got } = describeFinding(finding);
  return [...(when === undefined ? [] : [row('When', when)]), row('Expected', expected), row('Got', got)];
}

/** The frame, its place in the trace, and the diagram of the frames around it. */
function wire(finding: Finding, trace: Wire): Markup {
  const place = placeOf(finding);
  return html`<dl>${finding.wire === undefined ? '' : row('Frame', html`<code>${finding.wire}</code>`)}${
    place === '' ? '' : row('Where', place)
  }</dl>${trace.figure(finding)}`;
}

const row = (label: string, value: Part): Markup => html`<dt>${label}</dt><dd>${value}</dd>`;
