/**
 * Renders the matrix of messages and releases: whether a release has a message, and whether that was executed or read.
 *
 * @module
 */
import type { MessageSpec } from '../../../src/suite/types.js';
import type { Facts } from '../../facts.js';
import { messageLink, scenarioLink } from '../../links.js';
import { capital, code, heading, join, link, prose, table } from '../../markdown.js';
import { columnName, columnsOf, type Column } from './column.js';

/** For each message, the releases whose run shows it, each with a scenario; written by `npm run coverage`. */
export interface ShownMessages {
  [message: string]: { [release: string]: string } | undefined;
}

/** Reads {@link ShownMessages}. */
export const readShownMessages = ({ text }: Facts): ShownMessages =>
  JSON.parse(text('conformance/coverage/shown.json')) as ShownMessages;

/** A legend, and one table for each area. */
export function matrixText(facts: Facts): string {
  const { suite } = facts;
  const columns = columnsOf(suite);
  const shown = readShownMessages(facts);
  const areas = [...new Set(suite.messages.map(({ area }) => area))];
  const head = [
    'Message',
    ...columns.map(
      (column) => `<span class="release${column.isVerified ? ' verified' : ''}">${columnName(column)}</span>`,
    ),
  ];
  return join([
    'A column is one release, or several releases with the same messages; verified releases are ' +
      'highlighted. <span class="mark executed">executed</span> *executed*: the real release was run ' +
      'and judged, and a scenario of that run shows the message. <span class="mark ' +
      'read">read</span> *read*: the message was found in the source of the release, or observed outside ' +
      'a judged run. Empty cell: the release does not have the message.',
    ...areas.flatMap((area) => {
      const own = suite.messages.filter((message) => message.area === area);
      return [
        heading(3, capital(area), `matrix-${area}`),
        '<div class="matrix">',
        table(
          head,
          own.map((message) => [
            nameOf(message, !own.some((other) => other !== message && haveSameName(other, message))),
            ...columns.map((column) => cellOf(message, column, shown)),
          ]),
        ),
        '</div>',
      ];
    }),
  ]);
}

/** @param isUnique true when no other message has the same event, type and direction; else the title is added. */
function nameOf(message: MessageSpec, isUnique: boolean): string {
  const { event, type, direction, title } = message;
  const arrow =
    direction === 'c2s'
      ? '<span class="way" title="to the server">&uarr;</span>'
      : '<span class="way" title="from the server">&darr;</span>';
  const name = code(type === undefined ? event : `${event} ${type}`);
  return `${arrow} ${link(isUnique ? name : `${name} ${prose(title.toLowerCase())}`, messageLink(message))}`;
}

function cellOf({ key }: MessageSpec, column: Column, shown: ShownMessages): string {
  if (!column.messages.has(key)) return '';
  const scenario = column.isVerified ? shown[key]?.[column.versions[0]!] : undefined;
  return scenario === undefined
    ? '<span class="mark read">read</span>'
    : link('<span class="mark executed">executed</span>', scenarioLink(scenario));
}

const haveSameName = (one: MessageSpec, other: MessageSpec): boolean =>
  one.event === other.event && one.type === other.type && one.direction === other.direction;

/** Style sheet of the matrix. The words in the cells stay in the page for screen readers. */
export const STYLE = `<style>
.vp-doc .matrix th, .vp-doc .matrix td { padding: 3px 6px; text-align: center; white-space: nowrap; }
.vp-doc .matrix th:first-child, .vp-doc .matrix td:first-child {
  position: sticky; left: 0; z-index: 1; text-align: left; background: var(--vp-c-bg);
}
.vp-doc .matrix thead th { vertical-align: bottom; background: var(--vp-c-bg); }
.vp-doc .matrix .release { writing-mode: vertical-rl; transform: rotate(180deg); font-weight: 400; }
.vp-doc .matrix .release.verified { font-weight: 700; color: var(--vp-c-brand-1); }
.vp-doc .matrix .way { color: var(--vp-c-text-3); }
.vp-doc .matrix a { text-decoration: none; }
.vp-doc .mark { font-size: 0; }
.vp-doc .mark::before {
  display: inline-block; width: 11px; height: 11px; border: 2px solid var(--vp-c-brand-1); border-radius: 50%;
  content: ''; vertical-align: -1px;
}
.vp-doc .mark.executed::before { background: var(--vp-c-brand-1); }
.vp-doc .matrix td:not(:first-child):last-child { min-width: 0; }
@media (max-width: 720px) {
  .vp-doc .matrix td:first-child { min-width: 150px; max-width: 150px; white-space: normal; }
}
</style>`;
