/**
 * Lists of requirements: those not judged, with reasons, and those that passed. Also the form that filters them.
 *
 * @module
 */
import { outcomeFacts, OUTCOME_NAMES, outcomesOfKind, type Outcome } from '../../../src/suite/outcomes.js';
import type { Verdict } from '../../judge/verdict.js';
import type { Report } from '../report.js';
import { countText } from '../verdict.js';
import { filterAttributes } from './finding.js';
import { html, type Markup } from './markup.js';

/** Outcomes of requirements that were not judged. */
export const UNJUDGED_OUTCOMES = outcomesOfKind('unjudged');

/** Search and filters; hidden until the page's script runs. */
export function filterForm(verdicts: readonly Verdict[]): Markup {
  const selectBox = (name: string, label: string, values: readonly (readonly [string, string])[]): Markup =>
    html`<label>${label}<select name="${name}"><option value="">all</option>${values.map(
      ([value, text]) => html`<option value="${value}">${text}</option>`,
    )}</select></label>`;
  const distinct = (fieldOf: (verdict: Verdict) => string): (readonly [string, string])[] =>
    [...new Set(verdicts.map(fieldOf))].map((value) => [value, value] as const);
  return html`<form id="filter" hidden role="search" aria-label="Requirements"><label
class="wide">Search (press /)<input type="search" name="text" autocomplete="off"></label>
${selectBox(
  'area',
  'Area',
  distinct(({ area }) => area),
)}${selectBox(
    'level',
    'Level',
    distinct(({ level }) => level),
  )}${selectBox(
    'outcome',
    'Outcome',
    OUTCOME_NAMES.filter((outcome) => verdicts.some((verdict) => verdict.outcome === outcome)).map(
      (outcome) => [outcome, outcomeFacts(outcome).label] as const,
    ),
  )}
<button type="reset">Show all</button><p id="shown-count" role="status"></p></form>`;
}

/** Requirements with this outcome, grouped by reason. */
export function unjudgedList(outcome: Outcome, verdicts: readonly Verdict[], report: Report): Markup | undefined {
  const members = verdicts.filter((verdict) => verdict.outcome === outcome);
  if (members.length === 0) return undefined;
  const reasons = new Map<string, Verdict[]>();
  for (const verdict of members)
    reasons.set(verdict.reason ?? 'no reason recorded', [
      ...(reasons.get(verdict.reason ?? 'no reason recorded') ?? []),
      verdict,
    ]);
  return html`<details class="group" open><summary>${members.length} ${outcomeFacts(outcome).label}</summary>${[
    ...reasons,
  ].map(
    ([reason, group]) =>
      html`<p class="why">${reason}</p><ul>${group.map((verdict) => listItem(verdict, report))}</ul>`,
  )}</details>`;
}

/** Requirements that passed. */
export function passedList(verdicts: readonly Verdict[], report: Report): Markup | undefined {
  const members = verdicts.filter(({ outcome }) => outcome === 'pass');
  if (members.length === 0) return undefined;
  return html`<details class="group"><summary>${members.length} passed</summary><ul>${members.map((verdict) =>
    listItem(verdict, report),
  )}</ul></details>`;
}

function listItem(verdict: Verdict, report: Report): Markup {
  return html`<li id="${verdict.id}" ${filterAttributes(verdict)}><code>${verdict.id}</code> <span
class="dim">${verdict.level},
${verdict.area}${
    verdict.outcome === 'pass' ? `, ${countText(verdict.observed, 'observation')}` : ''
  }</span> ${report.requirements.get(verdict.id)?.statement ?? ''}</li>`;
}
