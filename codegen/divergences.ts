/**
 * Renders `docs/divergences.md`: where documents and the running product disagree.
 *
 * @module
 */
import type { Divergence, Suite } from '../src/suite/types.js';
import { join, prose, table } from './render/markdown.js';

/** Explains the columns, on this page and on the page of the site. */
export const DIVERGENCES_INTRODUCTION =
  'A requirement states what the running product does. The other columns quote sources that differ. Seeds: the two ' +
  'documents on event types and plugin events of 0.6.41 that this description started from. Official documentation: ' +
  'its page on events as of 20 August 2026, also quoted where it agrees and a seed does not. Other sources: the ' +
  'product in another release or place, the official web client, other documents. An empty cell means that the ' +
  'source states nothing different.';

/** Text of the last column: each differing statement, with its source. */
export function otherSources({ product, client, other }: Divergence): string {
  return [
    product,
    client === undefined ? undefined : `Official web client: ${client}`,
    other === undefined ? undefined : `Other documents: ${other}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The page: each requirement with a divergence, and what other sources state. */
export function renderDivergences(suite: Suite): string {
  const rows = suite.requirements.flatMap(({ id, statement, divergence }) =>
    divergence === undefined
      ? []
      : [[id, statement, divergence.seed ?? '', divergence.docs ?? '', otherSources(divergence)].map(prose)],
  );
  return join([
    '# Divergences',
    'Generated from `conformance/requirements/` by `npm run generate`; do not edit.',
    DIVERGENCES_INTRODUCTION,
    table(['Requirement', 'Statement', 'Seeds', 'Official documentation', 'Other sources'], rows),
  ]);
}
