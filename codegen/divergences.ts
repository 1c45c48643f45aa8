/**
 * Renders `docs/divergences.md`: where documents and the running product disagree.
 *
 * @module
 */
import type { Suite } from '../src/suite/types.js';

const escape = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();

/** The page: each requirement with a divergence, and what was seen. */
export function renderDivergences(suite: Suite): string {
  const rows = suite.requirements
    .filter((requirement) => requirement.divergence !== undefined)
    .map(({ id, statement, divergence }) => `| ${id} | ${escape(statement)} | ${escape(divergence!)} |`);
  return `${[
    '# Divergences',
    'Generated from `conformance/requirements/` by `npm run generate`; do not edit.',
    'The requirement is what the running product does. On the right is what a document, or the product of another release, says instead. A seed is one of the two documents on event types and plugin events of 0.6.41 that this description started from.',
    ['| Requirement | What holds | What is said elsewhere |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')}\n`;
}
