/**
 * The requirements of one area.
 *
 * @module
 */
import type { Facts } from '../../facts.js';
import { capital, heading, join, link } from '../../markdown.js';
import type { Page } from '../../page.js';
import { judgedResults } from '../results/implementation.js';
import { entryText } from './entry.js';

/** The page: each requirement under its id, with all facts about it. */
export function areaPage(facts: Facts, area: string): Page {
  const own = facts.suite.requirements.filter((requirement) => requirement.area === area);
  if (own.length === 0) throw new Error(`The area ${area} has no requirement.`);
  const judged = judgedResults(facts);
  const excluded = own.filter((requirement) => requirement.excluded !== undefined).length;
  return {
    path: `requirements/${area}`,
    title: `${capital(area)} requirements`,
    frontMatter: { outline: 2 },
    body: join([
      `# ${capital(area)} requirements`,
      `${own.length} ` +
        `requirements${excluded === 0 ? ', all of them checked' : `, ${own.length - excluded} of them checked`}.` +
        ` ${link('The requirements of all areas', `/requirements/?area=${area}`)} can be filtered.`,
      ...own.flatMap((requirement) => [
        heading(2, requirement.id, requirement.id),
        entryText(requirement, facts, judged),
      ]),
    ]),
  };
}
