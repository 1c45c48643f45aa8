/**
 * Overview of all findings: one entry for each group.
 *
 * @module
 */
import { outcomeFacts } from '../../../src/suite/outcomes.js';
import type { Verdict } from '../../judge/verdict.js';
import { describeFinding } from '../finding-text.js';
import type { Group } from '../groups.js';
import type { Report } from '../report.js';
import { countText } from '../verdict.js';
import { html, type Markup } from './markup.js';

/** Longest sentence, in characters. */
const MAX_EXAMPLE = 200;
/** Number of requirements of a group that are named. */
const MAX_NAMED = 8;

const shorten = (text: string): string => (text.length <= MAX_EXAMPLE ? text : `${text.slice(0, MAX_EXAMPLE)}…`);

/** Title of a group; follows `Findings` or `3 requirements`. */
export function groupTitle({ about, common }: Group): Markup {
  if (about !== undefined) return html`about <code>${about}</code>`;
  return common === undefined ? html`without a frame to show` : html`that expected ${shorten(common.expected)}`;
}

/** Renders the overview. */
export function summarySection(groups: readonly Group[], report: Report): Markup {
  const entry = (group: Group, index: number): Markup => {
    const { verdicts } = group;
    const shownVerdicts = verdicts.slice(0, MAX_NAMED);
    const hiddenCount = verdicts.length - shownVerdicts.length;
    return html`<li><a href="#group-${index + 1}">${countText(
      verdicts.length,
      'requirement',
    )}</a> ${groupTitle(group)}${exampleOf(group)}<ul>${shownVerdicts.map((verdict) => verdictItem(verdict, report))}${
      hiddenCount > 0 ? html`<li class="dim">and ${hiddenCount} more</li>` : ''
    }</ul></li>`;
  };
  return html`<h2 id="brief">In brief</h2><p class="dim">Findings on the same kind of frame stand
together. Each group is often one fault.</p><ol class="brief">${groups.map(entry)}</ol>`;
}

function verdictItem({ id, outcome }: Verdict, report: Report): Markup {
  const { colour, label } = outcomeFacts(outcome);
  const statement = report.requirements.get(id)?.statement ?? '';
  return html`<li><span class="tag ${colour}">${label}</span><a href="#${id}">${id}</a> ${statement}</li>`;
}

/** The summary that the findings share; if no two share one, the first finding in full. */
function exampleOf({ about, common, verdicts }: Group): Markup | undefined {
  if (common === undefined) return undefined;
  const [first] = verdicts.flatMap(({ findings }) => findings);
  const { expected, got } = common.count > 1 || first === undefined ? common : describeFinding(first);
  const shareText =
    common.of === 1
      ? ''
      : common.count === 1
        ? 'the first of the'
        : common.count === common.of
          ? 'the same in all'
          : `the same in ${common.count} of the`;
  // the title of a group without frames has it already
  const expectedLine =
    about === undefined && common.count > 1
      ? ''
      : html`<p class="example"><span class="dim">expected</span> ${shorten(expected)}</p>`;
  return html`${expectedLine}<p class="example"><span class="dim">got</span> ${shorten(got)}${
    shareText === ''
      ? ''
      : html` <span class="dim">(${shareText} ${countText(common.of, 'finding')} of this group)</span>`
  }</p>`;
}
