/**
 * One requirement that was not kept, as an article of the page.
 *
 * @module
 */
import { divergenceLines } from '../../../src/suite/divergence.js';
import { docsLink } from '../../../src/suite/docs-link.js';
import { levelText } from '../../../src/suite/level-text.js';
import type { Finding, Outcome, Verdict } from '../../judge/verdict.js';
import { placeOf } from '../finding.js';
import type { Report } from '../report.js';
import { sourceText } from '../source.js';
import { counted } from '../verdict.js';
import { html, type Markup, type Part } from './markup.js';

/** Draws the wire around a finding; undefined when there is none, or when the page is large enough already. */
export type Figure = (finding: Finding) => Markup | undefined;

/** Outcomes as the page names them. */
export const NAMES: Record<Outcome, string> = {
  pass: 'passed',
  fail: 'failed',
  warn: 'warning',
  info: 'for information',
  'known-failing': 'known to fail',
  'not-applicable': 'not applicable',
  'not-observed': 'not observed',
  excluded: 'excluded',
  'harness-error': 'not carried out',
};

/** Attributes by which the filter finds a requirement. */
export const filterable = ({ id, area, level, outcome }: Verdict): Markup => html`data-id="${id}" data-area="${area}" data-level="${level}" data-outcome="${outcome}"`;

/** The whole article. */
export function findingArticle(verdict: Verdict, report: Report, figure: Figure): Markup {
  const { id, level, outcome, findings, reason } = verdict;
  const requirement = report.requirements.get(id);
  const stale = report.known?.passing.includes(id) === true;
  const [first, ...others] = findings;
  return html`<article id="${id}" class="${stale ? 'warn' : outcome}" ${filterable(verdict)}>
<h3><span class="tag ${outcome}">${NAMES[outcome]}</span><a href="#${id}">${id}</a> <span class="dim">${level}, ${verdict.area}</span><span class="statement">${requirement?.statement ?? ''}</span></h3>
${stale ? html`<p>It is listed in <code>${report.known?.file ?? ''}</code> as known to fail, but passes: remove it there.</p>` : ''}
<dl>
${row('Why it matters', `${level}: ${levelText(level)}.`)}
${first === undefined ? '' : [row('Expected', first.expected), row('Got', first.got)]}
${reason === undefined ? '' : row('Reason', reason)}
</dl>
${first === undefined ? '' : wire(first, figure)}
${others.length === 0 ? '' : html`<details><summary>${counted(others.length, 'more finding')}</summary>${others.map((finding) => html`<div class="finding"><dl>${row('Expected', finding.expected)}${row('Got', finding.got)}</dl>${wire(finding, figure)}</div>`)}</details>`}
<dl>
${requirement?.divergence === undefined ? '' : divergenceLines(requirement.divergence).map((line) => row('Note', line))}
${requirement === undefined ? '' : row('Source', sourceText(requirement.source))}
${row('Documentation', html`<a href="${docsLink(id)}">${docsLink(id)}</a>`)}
${findings.length === 0 ? '' : row('Replay', html`<code class="replay">${report.replay(id)}</code>`)}
</dl>
</article>`;
}

/** The frame as it was, where it was, and what was around it. */
function wire(finding: Finding, figure: Figure): Markup {
  const place = placeOf(finding);
  return html`<dl>${finding.wire === undefined ? '' : row('Frame', html`<code>${finding.wire}</code>`)}${place === '' ? '' : row('Where', place)}</dl>${figure(finding)}`;
}

const row = (label: string, value: Part): Markup => html`<dt>${label}</dt><dd>${value}</dd>`;
