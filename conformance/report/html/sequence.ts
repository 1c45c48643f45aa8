/**
 * A sequence diagram in HTML and SVG: one row for each frame, one column for each session.
 *
 * @module
 */
import type { Arrow, FindingSequence, Row } from '../sequence/sequence.js';
import { countText } from '../verdict.js';
import { html, type Markup } from './markup.js';
import { MAX_COLUMNS } from './style.js';

/** Vertical position of the arrow in its row, in pixels. */
const ARROW_Y = 14;
/** Longest name at the head of a column, in characters. */
const MAX_NAME = 40;

/** The participants from left to right, each with a column. */
type Columns = readonly { name: string; label: string }[];

const columnIndex = (columns: Columns, name: string): number => columns.findIndex((lane) => lane.name === name);

/** Renders the figure, with the steps before it and the number of hidden frames. */
export function sequenceFigure(sequence: FindingSequence): Markup {
  const { scenario, before, participants, rows, routine } = sequence;
  const columns = participants.map(({ name, label = name }) => ({ name, label }));
  // the action stands above the column heads, so that these are next to the first arrow
  const [action, ...others] = rows[0]?.kind === 'step' ? rows : [undefined, ...rows];
  return html`<figure class="lanes-${Math.min(columns.length, MAX_COLUMNS)}">
<figcaption>${
    scenario === undefined
      ? html`What was on the wire.`
      : html`What was on the wire in the scenario <code>${scenario.id}</code>: ${scenario.title}.`
  }${
    routine > 0
      ? html` <span class="dim">Left out: ${countText(routine, 'frame')} of handshakes, pings and fences.</span>`
      : ''
  }</figcaption>
${
  before.length === 0
    ? ''
    : html`<details><summary>Before: ${countText(before.length, 'step')}</summary>${before.map(
        (text) => html`<p class="step">${text}</p>`,
      )}</details>`
}
${action === undefined ? '' : html`<ul class="rows">${rowItem(action, columns)}</ul>`}
<div class="heads" aria-hidden="true">${columns.map(
    ({ label }) => html`<span>${label.length <= MAX_NAME ? label : `${label.slice(0, MAX_NAME)}…`}</span>`,
  )}</div>
<ol class="rows">${others.map((row) => (row === undefined ? '' : rowItem(row, columns)))}</ol>
</figure>`;
}

function rowItem(row: Row, columns: Columns): Markup {
  switch (row.kind) {
    case 'step':
      return html`<li class="step${row.marked === true ? ' marked' : ''}">${
        row.marked === true
          ? html`<span class="flag">Not kept: step ${row.number}.</span>`
          : html`<strong>Step ${row.number}.</strong>`
      } ${row.text}${row.line === undefined ? '' : html` ${lineText(row.line)}`}</li>`;
    case 'gap':
      return html`<li class="row">${lifelineRow(columns)}<div
class="what dim">${countText(row.count, 'row')} left out</div></li>`;
    case 'note':
      return html`<li class="row${row.marked === true ? ' marked' : ''}">${lifelineRow(
        columns,
        row.at.map(
          (name) =>
            html`<svg x="${columnCentre(columns, name)}" overflow="visible"><circle
class="tip" cx="0" cy="${ARROW_Y}" r="5"/></svg>`,
        ),
      )}<div class="what">${row.at.join(', ')} ${row.text} ${lineText(row.line)}</div></li>`;
    case 'missing':
      return html`<li class="row missing marked">${lifelineRow(
        columns,
        arrowLine(columns, columns.at(-1)!.name, row.to),
      )}<div class="what"><span class="flag">Did not come</span> to ${row.to}: see what was expected.</div></li>`;
    case 'arrow':
      return arrowItem(row, columns);
  }
}

function arrowItem(arrow: Arrow, columns: Columns): Markup {
  const { from, to, label, note, payload, marked, line, after } = arrow;
  const text = html`${
    marked === true ? html`<span class="flag">This is the finding.</span> ` : ''
  }<span class="dim">${from} → ${to}</span> <span class="name">${label}</span>${
    note === undefined ? '' : html` <span class="dim">${note}</span>`
  } <span class="dim">${after === undefined ? '' : `+${(after / 1000).toFixed(1)} ms, `}</span>${lineText(line)}`;
  const content =
    payload === undefined
      ? text
      : html`<details${
          marked === true ? html` open` : ''
        }><summary>${text}</summary><pre tabindex="0">${payload}</pre></details>`;
  return html`<li class="row${marked === true ? ' marked' : ''}">${lifelineRow(
    columns,
    arrowLine(columns, from, to),
  )}<div class="what">${content}</div></li>`;
}

const lifelineRow = (columns: Columns, shapes?: Markup | Markup[]): Markup =>
  html`<div class="wire" aria-hidden="true"><svg class="lanes">${lifelines(columns)}${shapes}</svg></div>`;

const lineText = (line: number | undefined): Markup =>
  line === undefined ? html`` : html`<span class="dim">line ${line}</span>`;

/** Horizontal position in per cent, so that columns keep their places at any width. */
function columnCentre(columns: Columns, name: string): string {
  return `${(((Math.max(0, columnIndex(columns, name)) + 0.5) / columns.length) * 100).toFixed(2)}%`;
}

const lifelines = (columns: Columns): Markup[] =>
  columns.map(
    ({ name }) =>
      html`<line class="life" x1="${columnCentre(columns, name)}" x2="${columnCentre(columns, name)}"
y1="0" y2="100%"/>`,
  );

function arrowLine(columns: Columns, from: string, to: string): Markup {
  const headLength = columnIndex(columns, to) < columnIndex(columns, from) ? 10 : -10;
  return html`<line class="shaft" x1="${columnCentre(columns, from)}" x2="${columnCentre(columns, to)}" y1="${ARROW_Y}"
y2="${ARROW_Y}"/><svg
x="${columnCentre(columns, to)}"
overflow="visible"><path class="tip" d="M0,${ARROW_Y}
l${headLength},-5
v10 z"/></svg>`;
}
