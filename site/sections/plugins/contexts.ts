/**
 * The page on what the code of a plugin receives, by the place where it runs.
 *
 * @module
 */
import { PLUGINS_INTRODUCTION, pluginRows } from '../../../codegen/plugins.js';
import type { Facts } from '../../facts.js';
import { requirementLink } from '../../links.js';
import { code, heading, join, link, prose, table } from '../../markdown.js';
import type { Page } from '../../page.js';

/** The page on plugin contexts. */
export function contextsPage({ suite }: Facts): Page {
  const rows = pluginRows(suite);
  const { executed, contexts } = suite.plugins ?? { executed: [], contexts: [] };
  if (rows.length === 0) throw new Error('plugins.yaml has no row: the page on contexts would be empty.');
  const requirementLinkOf = (id: string): string =>
    link(id, requirementLink(suite.requirements.find((requirement) => requirement.id === id)!));
  const body = join([
    '# What a plugin is given',
    prose(PLUGINS_INTRODUCTION),
    'A caller whose calls all fail reaches no session. Each call fails at once, as [the FAQ ' +
      'shows](/plugins/faq#nobody-there). The columns are releases.',
    ...contexts.flatMap(({ name, title, code: pythonCode, how }) => [
      heading(2, prose(title), name),
      `The code is ${code(pythonCode)}. What makes it run: ${prose(how)}.`,
      table(
        ['Request', ...executed, 'Proved by'],
        rows
          .filter(({ context }) => context === name)
          .map(({ request, handed, requirementIds }) => [
            prose(request),
            ...handed.map(prose),
            requirementIds.map(requirementLinkOf).join(', '),
          ]),
      ),
    ]),
  ]);
  return { path: 'plugins/contexts', title: 'What a plugin is given', body };
}
