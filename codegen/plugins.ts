/**
 * Renders `docs/plugins.md`: which code of a plugin receives an emitter and a caller.
 *
 * @module
 */
import type { HandedFunctions, Suite } from '../src/suite/types.js';
import { join, prose, table } from './render/markdown.js';
import { isProved, provingSteps } from './suite/shown.js';

const HANDED_TEXTS: { [handed in HandedFunctions]: string } = {
  both: 'emitter and caller',
  deaf: 'emitter; a caller whose calls all fail',
  emitter: 'emitter; caller is `None`',
  none: 'both are `None`',
  refused: 'request refused',
  'not run': 'does not run',
};

const OMITTED_TEXTS = { session_id: 'no `session_id`', chat_id: 'no `chat_id`', id: 'no `id` (of the message)' };

/** A row of the table: one kind of request to one context. */
export interface PluginRow {
  /** Name of the context. */
  context: string;
  /** Markdown: how the request differs from the usual one. */
  request: string;
  /** Markdown: what the code receives, one text for each executed release. */
  handed: string[];
  /** Ids of the requirements that check it. */
  requirementIds: string[];
}

/** All rows, in their order. */
export function pluginRows(suite: Suite): PluginRow[] {
  const { executed, contexts } = suite.plugins ?? { executed: [], contexts: [] };
  return contexts.flatMap(({ name, words, rows }) =>
    rows.map(({ without, request, handed }) => {
      const steps = executed.flatMap((version) =>
        provingSteps(suite.scenarios, suite.releases, version, name, without).filter((step) =>
          isProved(handed[version]!, [step]),
        ),
      );
      return {
        context: name,
        request: request ?? (without === undefined ? 'names session, chat and message' : OMITTED_TEXTS[without]),
        handed: executed.map((version) => words?.[handed[version]!] ?? HANDED_TEXTS[handed[version]!]),
        requirementIds: [...new Set(steps.flatMap(({ proves = [] }) => proves))].sort(),
      };
    }),
  );
}

/** Introduces the table, on this page and on the page of the site. */
export const PLUGINS_INTRODUCTION =
  'What the code of a plugin is given: `__event_emitter__`, which sends events to all sessions of the person, and' +
  ' `__event_call__`, which asks the one session that the request names. Each cell was executed on that release, ' +
  'and is checked by the requirements on the right. Otherwise an Action, a Filter or a Tool emits and calls like ' +
  'a Pipe.';

/** The page, with its path; an empty list when the suite has no table of plugins. */
export function renderPlugins(suite: Suite): [string, string][] {
  if (!suite.plugins) return [];
  const { executed, contexts } = suite.plugins;
  const text = join([
    '# Plugins',
    'Generated from `plugins.yaml` by `npm run generate`; do not edit.',
    PLUGINS_INTRODUCTION,
    table(
      ['Code', 'Request', ...executed, 'Proved by'],
      pluginRows(suite).map((row) => [titleOf(suite, row), row.request, ...row.handed, row.requirementIds.join(', ')]),
    ),
    '## What makes each of them run',
    contexts.map(({ title, code, how }) => `- ${prose(title)} (\`${code}\`): ${how}.`).join('\n'),
  ]);
  return [['docs/plugins.md', text]];
}

const titleOf = ({ plugins }: Suite, { context }: PluginRow): string =>
  prose(plugins!.contexts.find(({ name }) => name === context)!.title);
