/**
 * Explains the terms of the page for first-time readers.
 *
 * @module
 */
import { levelText } from '../../../src/suite/level-text.js';
import type { Level } from '../../../src/suite/types.js';
import type { Verdict } from '../../judge/verdict.js';
import type { Report } from '../report.js';
import { html, type Markup } from './markup.js';

const LEVELS: readonly Level[] = ['MUST', 'SHOULD', 'MAY'];

/** Explains each level of the findings, once. */
export function legend(reported: readonly Verdict[]): Markup {
  const levels = LEVELS.filter((level) => reported.some((verdict) => verdict.level === level));
  return html`<dl class="legend">${levels.map((level) => html`<dt>${level}</dt><dd>${levelText(level)}.</dd>`)}</dl>`;
}

/** What a replay does. */
export function replayDescription({ offline, command }: Pick<Report, 'offline' | 'command'>): string {
  if (offline) return 'judges the recording offline';
  return command === 'server' ? 'checks the server again' : `starts the ${command} again`;
}

/** Renders the terms in a folded section. */
export function glossary({ judgement, role }: Report): Markup {
  const entries: readonly (readonly [string, string])[] = [
    [
      'set',
      'the requirements of this project and the scenarios that show whether they hold; this is version ' +
        `${judgement.set}`,
    ],
    ['profile', `the Open WebUI release whose rules are applied, here ${judgement.profile}`],
    [
      'MUST, SHOULD, MAY',
      'levels of requirements: a MUST that does not hold fails the check, a SHOULD warns, a MAY is only reported',
    ],
    ['session', 'one connection of a person: bob-1 and bob-2 are two sessions of the person bob'],
    ['step', 'one line of a scenario, counted from 1, as owrt explain lists them'],
    ...(role === 'client'
      ? []
      : [
          [
            'fence',
            'a call that the runner makes on every session after a step, and whose answer it waits for: what ' +
              'has not come by then counts as not sent',
          ] as const,
        ]),
    [
      'trace line',
      'number of the line in the trace file, counted from 1, as editors do; the diagrams name the same lines',
    ],
    ['seed', 'in a source: one of the two older documents on events that this description started from'],
    [
      'replay',
      'with a trace: judges the recording again, offline, without contacting the server or client; ' +
        'without one: checks the server or client again',
    ],
  ];
  return html`<details id="words"><summary>Words</summary><dl>${entries.map(
    ([word, meaning]) => html`<dt>${word}</dt><dd>${meaning}.</dd>`,
  )}</dl></details>`;
}
