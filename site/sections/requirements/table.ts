/**
 * The page with all requirements in one table. A component filters it; without JavaScript the whole table is visible.
 *
 * @module
 */
import type { Requirement } from '../../../src/suite/types.js';
import type { Facts } from '../../facts.js';
import { requirementLink } from '../../links.js';
import { join, link, prose, rangeText, table } from '../../markdown.js';
import type { Page } from '../../page.js';

/** The page. */
export function tablePage({ suite }: Facts): Page {
  const { requirements } = suite;
  const releases = suite.releases.map(({ version }) => version);
  const excluded = requirements.filter((requirement) => requirement.excluded !== undefined).length;
  const propBinding = (name: string, values: readonly string[]): string =>
    `:${name}='${JSON.stringify([...new Set(values)])}'`;
  return {
    path: 'requirements/index',
    title: 'Requirements',
    // search: false, because the search finds each requirement on the page of its area
    frontMatter: { aside: false, search: false },
    body: join([
      '# Requirements',
      `${requirements.length} statements about servers and clients: ` +
        `${requirements.length - excluded} are checked, ${excluded} are not, each with a reason. MUST: ` +
        'without it a real client or server breaks. SHOULD: without it something degrades. MAY: what the ' +
        `product happens to do. Ids are permanent: ${link('each has its own address', '#addresses')}.`,
      `<RequirementFilter ${propBinding(
        'areas',
        requirements.map(({ area }) => area),
      )} ${propBinding('releases', [...releases].reverse())} />`,
      '<div id="requirements">',
      table(
        ['Requirement', 'Level', 'Applies to', 'Releases', 'Statement'],
        requirements.map((requirement) => rowOf(requirement, releases)),
      ),
      '</div>',
      '## Addresses {#addresses}',
      `\`/requirements/CHANNEL-006\` is the permanent address of a requirement, whichever page ` +
        `contains it. \`owrt explain CHANNEL-006\` and every finding of a report print it. A filter is ` +
        'part of the address of this page: ' +
        `${link('`?area=channel&level=MUST&release=0.7.2`', './?area=channel&level=MUST&release=0.7.2')}.`,
    ]),
  };
}

/** A row; its first cell contains the data that the component filters by. */
function rowOf(requirement: Requirement, releases: readonly string[]): string[] {
  const { id, area, level, actor, since, until, statement, excluded } = requirement;
  const state = excluded === undefined ? 'checked' : 'excluded';
  const facets = {
    area,
    level,
    actor,
    state,
    since: releases.indexOf(since ?? releases[0]!),
    until: releases.indexOf(until ?? releases.at(-1)!),
  };
  const data = Object.entries(facets).map(([key, value]) => `data-${key}="${value}"`);
  const remark = excluded === undefined ? '' : ` *Not checked: ${excluded.reason}.*`;
  return [
    `${link(id, requirementLink(requirement))}<span class="facets" ${data.join(' ')}></span>`,
    level,
    actor,
    rangeText(requirement),
    `${prose(statement)}${remark}`,
  ];
}
