/**
 * Divergences: where documents and the product disagree.
 *
 * @module
 */
import { DIVERGENCES_INTRODUCTION, otherSources } from '../../codegen/divergences.js';
import type { Facts } from '../facts.js';
import { requirementLink } from '../links.js';
import { capital, heading, join, link, prose, table } from '../markdown.js';
import type { Section, Page } from '../page.js';

/** The section: its pages and its entries in the sidebar. */
export const divergences: Section = {
  name: 'divergences',
  pages: (facts) => [page(facts)],
  sidebar: () => [{ text: 'Divergences', items: [{ text: 'Documents and product', link: '/divergences/' }] }],
};

/** Gives the tables of all areas the same column widths. */
const STYLE = `<style>
.vp-doc .divergences table { min-width: 760px; table-layout: fixed; }
</style>`;

function page({ suite }: Facts): Page {
  const withDivergence = suite.requirements.filter(({ divergence }) => divergence !== undefined);
  if (withDivergence.length === 0) throw new Error('No requirement has a divergence.');
  const areas = [...new Set(withDivergence.map(({ area }) => area))];
  return {
    path: 'divergences/index',
    title: 'Divergences',
    frontMatter: { aside: false },
    body: join([
      '# Divergences',
      prose(DIVERGENCES_INTRODUCTION),
      ...areas.flatMap((area) => [
        heading(2, capital(area), area),
        '<div class="divergences">',
        table(
          ['Requirement', 'Seeds', 'Official documentation', 'Other sources'],
          withDivergence
            .filter((requirement) => requirement.area === area)
            .map((requirement) => {
              const { id, statement, divergence } = requirement;
              return [
                `${link(id, requirementLink(requirement))}<br>${prose(statement)}`,
                prose(divergence!.seed ?? ''),
                prose(divergence!.docs ?? ''),
                prose(otherSources(divergence!)),
              ];
            }),
        ),
        '</div>',
      ]),
      STYLE,
    ]),
  };
}
