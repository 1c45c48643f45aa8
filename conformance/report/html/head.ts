/**
 * The top of the page: the verdict in a sentence, what was checked, and the counts.
 *
 * @module
 */
import { outcomeFacts, OUTCOME_NAMES } from '../../../src/suite/outcomes.js';
import type { Report } from '../report.js';
import { countOutcomes } from '../summary.js';
import { conclusionOf, scopeText, verdictSentence } from '../verdict.js';
import { html, type Markup } from './markup.js';

const VERDICT_CLASSES = {
  conformant: 'is-pass',
  'not conformant': 'is-fail',
  'nothing judged': 'is-warn',
  'not finished': 'is-warn',
} as const;

/** Renders the top of the page. */
export function pageHead(report: Report): Markup {
  const { judgement, resembles, interrupted, trouble, left } = report;
  const counts = countOutcomes(judgement.verdicts);
  return html`<h1>Open WebUI realtime protocol: ${conclusionOf(report)}</h1>
<div class="verdict ${VERDICT_CLASSES[conclusionOf(report)]}"><p>${verdictSentence(report)}</p>
${trouble === undefined ? '' : html`<p>The check could not be finished: ${trouble}</p>`}${
    interrupted ? html`<p>The run was cut short; these are the verdicts until then.</p>` : ''
  }
${
  resembles === undefined
    ? ''
    : html`<p>It looks like ${resembles.releases.join(' or ')} and not ${judgement.profile}: ${resembles.because.join(
        '; ',
      )}.</p>`
}</div>
<dl><dt>Checked</dt><dd>${scopeText(report)}</dd><dt>When</dt><dd><time datetime="${report.at}">${report.at
    .slice(0, 19)
    .replace('T', ' ')} UTC</time></dd>
${
  report.subject === undefined && report.version === undefined
    ? ''
    : html`<dt>Says it is</dt><dd>${[report.subject, report.version]
        .filter((part) => part !== undefined)
        .join(' ')}</dd>`
}
<dt>Command</dt><dd><code>${report.invocation}</code></dd>
<dt>To replay</dt><dd>${replayText(report)}</dd></dl>
<ul class="counts">${OUTCOME_NAMES.filter((outcome) => counts[outcome] > 0).map(
    (outcome) => html`<li><strong>${counts[outcome]}</strong> ${outcomeFacts(outcome).label}</li>`,
  )}</ul>
${[...judgement.notes, ...left.map((thing) => `Stays: ${thing}`)].map((note) => html`<p class="dim">${note}</p>`)}`;
}

/** What a reader needs besides the command. */
function replayText({ offline, command, target, replay }: Report): string {
  const where = 'Each finding has its command. Run it in the folder in which this report was made';
  if (offline) return `${where}; the trace file is all it needs.`;
  if (command === 'client') return `${where}; it starts the client again.`;
  // the embedded server has no permanent address
  return command === 'server' && replay('').includes(target)
    ? `${where}, with the same credentials in OWRT_EMAIL and OWRT_PASSWORD, or OWRT_TOKEN.`
    : `${where}.`;
}
