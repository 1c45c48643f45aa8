/**
 * The report as one file that opens from disk: nothing is loaded, and nothing that a server sent can run.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { Finding, Verdict } from '../../judge/verdict.js';
import { groupsOf, type Group, type Topic } from '../groups.js';
import { findingsOf } from '../importance.js';
import type { Report } from '../report.js';
import { Sequences } from '../sequence/build.js';
import { conclusionOf, counted } from '../verdict.js';
import { findingArticle, NAMES, type Figure } from './finding.js';
import { head } from './head.js';
import { filterForm, passes, unjudged, UNJUDGED } from './lists.js';
import { html, Markup } from './markup.js';
import { SCRIPT } from './script.js';
import { sequenceFigure } from './sequence.js';
import { STYLE } from './style.js';

/** Characters of sequences in one page; findings beyond are shown without. */
const MOST_DRAWN = 4_000_000;
/** Characters of what was expected and what came, there. */
const MOST_EXAMPLE = 200;
/** Requirements of a group that are named at the top. */
const MOST_BRIEF = 4;
/** Renders the page. */
export function renderHtml(report: Report): string {
  const told = findingsOf(report);
  const ids = new Set(told.map(({ id }) => id));
  const others = report.judgement.verdicts.filter(({ id }) => !ids.has(id));
  const drawer = new Drawer(report, told);
  const groups = groupsOf(told, (finding) => drawer.topic(finding));
  const body = html`<a class="skip" href="#content">Skip to the findings</a>
<header>${head(report)}</header>
<main id="content">
${told.length === 0 ? '' : brief(groups, report)}
${filterForm(report.judgement.verdicts)}
${groups.map((group, index) => section(group, index, groups.length, report, drawer.figure))}
${drawer.omitted === 0 ? '' : html`<p>The wire of ${counted(drawer.omitted, 'more finding')} was left out to keep this page small; the trace line tells where it is.</p>`}
<section class="part"><h2>${told.length === 0 ? 'All requirements' : 'All other requirements'}</h2>${UNJUDGED.map((outcome) => unjudged(outcome, others, report))}${passes(others, report)}</section>
</main>`;
  return document(report, body);
}

function document(report: Report, body: Markup): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; img-src data:; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
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

/** Draws sequences until the page is large. */
class Drawer {
  readonly #sequences: Sequences | undefined;
  #drawn = 0;
  omitted = 0;

  constructor({ evidence, judgement }: Report, told: readonly Verdict[]) {
    const any = told.some(({ findings }) => findings.length > 0);
    this.#sequences = evidence === undefined || !any ? undefined : new Sequences(evidence, judgement.profile);
  }

  topic(finding: Finding): Topic {
    return this.#sequences?.topic(finding) ?? { keys: finding.line === undefined ? [] : [`line ${finding.line}`] };
  }

  readonly figure: Figure = (finding: Finding) => {
    const sequence = this.#sequences?.of(finding);
    if (sequence === undefined) return undefined;
    if (this.#drawn > MOST_DRAWN) {
      this.omitted += 1;
      return undefined;
    }
    const figure = sequenceFigure(sequence);
    this.#drawn += figure.text.length;
    return figure;
  };
}

const brieflyOf = (text: string): string => (text.length <= MOST_EXAMPLE ? text : `${text.slice(0, MOST_EXAMPLE)}…`);
const titleOf = ({ about }: Group): Markup => (about === undefined ? html`without a frame to show` : html`about <code>${about}</code>`);

/** One entry for each kind of frame that something was wrong with. */
function brief(groups: readonly Group[], report: Report): Markup {
  const entry = (group: Group, index: number): Markup => {
    const { verdicts } = group;
    const shown = verdicts.slice(0, MOST_BRIEF);
    const more = verdicts.length - shown.length;
    const [example] = verdicts[0]?.findings ?? [];
    return html`<li><a href="#group-${index + 1}">${counted(verdicts.length, 'requirement')}</a> ${titleOf(group)}${example === undefined ? '' : html`<p class="example"><span class="dim">expected</span> ${brieflyOf(example.expected)}<br><span class="dim">got</span> ${brieflyOf(example.got)}</p>`}<ul>${shown.map((verdict) => html`<li><span class="tag ${verdict.outcome}">${NAMES[verdict.outcome]}</span><a href="#${verdict.id}">${verdict.id}</a> ${report.requirements.get(verdict.id)?.statement ?? ''}</li>`)}${more > 0 ? html`<li class="dim">and ${more} more</li>` : ''}</ul></li>`;
  };
  return html`<h2 id="brief">In brief</h2><p class="dim">Findings on the same kind of frame stand together. Each group is often one fault.</p><ol class="brief">${groups.map(entry)}</ol>`;
}

function section(group: Group, index: number, count: number, report: Report, figure: Figure): Markup {
  return html`<section class="part" aria-labelledby="group-${index + 1}"><h2 id="group-${index + 1}">Findings ${titleOf(group)}<span class="dim"> (${index + 1} of ${count})</span></h2>${group.verdicts.map((verdict) => findingArticle(verdict, report, figure))}</section>`;
}
