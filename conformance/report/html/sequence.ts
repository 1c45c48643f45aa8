/**
 * A sequence diagram in HTML and SVG: one row for each frame, one column for each session.
 *
 * @module
 */
import type { Arrow, FindingSequence, Row } from '../sequence/sequence.js';
import { counted } from '../verdict.js';
import { html, type Markup } from './markup.js';
import { MAX_LANES } from './style.js';

/** Vertical position of the arrow in its row, in pixels. */
const Y = 14;
/** Longest name at the head of a column, in characters. */
const MAX_NAME = 40;

/** The participants from left to right, each with a column. */
type Lanes = readonly { name: string; label: string }[];

const placeOf = (lanes: Lanes, name: string): number => lanes.findIndex((lane) => lane.name === name);

/** Renders the figure, with the steps before it and the number of hidden frames. */
export function sequenceFigure(sequence: FindingSequence): Markup {
  const { scenario, before, participants, rows, routine } = sequence;
  const lanes = participants.map(({ name, label = name }) => ({ name, label }));
  // the action stands above the column heads, so that these are next to the first arrow
  const [action, ...others] = rows[0]?.kind === 'step' ? rows : [undefined, ...rows];
  return html`<figure class="lanes-${Math.min(lanes.length, MAX_LANES)}">
<figcaption>${
    scenario === undefined
      ? html`What was on the wire.`
      : html`What was on the wire in the scenario <code>${scenario.id}</code>: ${scenario.title}.`
  }${
    routine > 0
      ? html` <span class="dim">Left out: ${counted(routine, 'frame')} of handshakes, pings and fences.</span>`
      : ''
  }</figcaption>
${
  before.length === 0
    ? ''
    : html`<details><summary>Before: ${counted(before.length, 'step')}</summary>${before.map(
        (text) => html`<p class="step">${text}</p>`,
      )}</details>`
}
${action === undefined ? '' : html`<ul class="rows">${rowItem(action, lanes)}</ul>`}
<div class="heads" aria-hidden="true">${lanes.map(
    ({ label }) => html`<span>${label.length <= MAX_NAME ? label : `${label.slice(0, MAX_NAME)}…`}</span>`,
  )}</div>
<ol class="rows">${others.map((row) => (row === undefined ? '' : rowItem(row, lanes)))}</ol>
</figure>`;
}

function rowItem(row: Row, lanes: Lanes): Markup {
  switch (row.kind) {
    case 'step':
      return html`<li class="step${row.marked === true ? ' marked' : ''}">${
        row.marked === true
          ? html`<span class="flag">Not kept: step ${row.number}.</span>`
          : html`<strong>Step ${row.number}.</strong>`
      } ${row.text}${row.line === undefined ? '' : html` ${lineText(row.line)}`}</li>`;
    case 'gap':
      return html`<li class="row">${wire(lanes)}<div class="what dim">${counted(row.count, 'row')} left out</div></li>`;
    case 'note':
      return html`<li class="row${row.marked === true ? ' marked' : ''}">${wire(
        lanes,
        row.at.map(
          (name) =>
            html`<svg x="${centre(lanes, name)}" overflow="visible"><circle class="tip" cx="0" cy="${Y}" r="5"/></svg>`,
        ),
      )}<div class="what">${row.at.join(', ')} ${row.text} ${lineText(row.line)}</div></li>`;
    case 'missing':
      return html`<li class="row missing marked">${wire(
        lanes,
        shaft(lanes, lanes.at(-1)!.name, row.to),
      )}<div class="what"><span class="flag">Did not come</span> to ${row.to}: see what was expected.</div></li>`;
    case 'arrow':
      return arrowItem(row, lanes);
  }
}

function arrowItem(arrow: Arrow, lanes: Lanes): Markup {
  const { from, to, label, note, payload, marked, line, after } = arrow;
  const text = html`${
    marked === true ? html`<span class="flag">This is the finding.</span> ` : ''
  }<span class="dim">${from} → ${to}</span> <span class="name">${label}</span>${
    note === undefined ? '' : html` <span class="dim">${note}</span>`
  } <span class="dim">${after === undefined ? '' : `+${(after / 1000).toFixed(1)} ms, `}</span>${lineText(line)}`;
  const what =
    payload === undefined
      ? text
      : html`<details${
          marked === true ? html` open` : ''
        }><summary>${text}</summary><pre tabindex="0">${payload}</pre></details>`;
  return html`<li class="row${marked === true ? ' marked' : ''}">${wire(
    lanes,
    shaft(lanes, from, to),
  )}<div class="what">${what}</div></li>`;
}

const wire = (lanes: Lanes, drawn?: Markup | Markup[]): Markup =>
  html`<div class="wire" aria-hidden="true"><svg class="lanes">${lifelines(lanes)}${drawn}</svg></div>`;

const lineText = (line: number | undefined): Markup =>
  line === undefined ? html`` : html`<span class="dim">line ${line}</span>`;

/** Horizontal position in per cent, so that columns keep their places at any width. */
function centre(lanes: Lanes, name: string): string {
  return `${(((Math.max(0, placeOf(lanes, name)) + 0.5) / lanes.length) * 100).toFixed(2)}%`;
}

const lifelines = (lanes: Lanes): Markup[] =>
  lanes.map(
    ({ name }) => html`<line class="life" x1="${centre(lanes, name)}" x2="${centre(lanes, name)}" y1="0" y2="100%"/>`,
  );

function shaft(lanes: Lanes, from: string, to: string): Markup {
  const back = placeOf(lanes, to) < placeOf(lanes, from) ? 10 : -10;
  return html`<line class="shaft" x1="${centre(lanes, from)}" x2="${centre(lanes, to)}" y1="${Y}"
y2="${Y}"/><svg
x="${centre(lanes, to)}"
overflow="visible"><path class="tip" d="M0,${Y}
l${back},-5
v10 z"/></svg>`;
}
