/**
 * Renders `docs/plugins.md`: which code of a plugin is handed an emitter and a caller.
 *
 * @module
 */
import type { Handed, HandedRow, PluginContext, Suite } from '../src/suite/types.js';
import { isShown, provingIn } from './suite/shown.js';

const WORDS: { [handed in Handed]: string } = {
  both: 'emitter and caller',
  deaf: 'emitter; a caller whose calls all fail',
  emitter: 'emitter; caller is `None`',
  none: 'both are `None`',
  refused: 'request refused',
  'not run': 'does not run',
};

const LEFT_OUT = { session_id: 'no `session_id`', chat_id: 'no `chat_id`', id: 'no `id` (of the message)' };

/** The page, where there is a table. */
export function renderPlugins(suite: Suite): [string, string][] {
  if (!suite.plugins) return [];
  const { executed, contexts } = suite.plugins;
  const head = ['Code', 'Request', ...executed, 'Proved by'];
  const text = [
    '# Plugins',
    'Generated from `plugins.yaml` by `npm run generate`; do not edit.',
    'What the code of a plugin is handed: `__event_emitter__`, which sends events to all sessions of the person, and `__event_call__`, which asks the one session that the request names. Each cell was executed on that release, and is checked by the requirements on the right; what an Action, a Filter or a Tool emits and calls is otherwise the same as what a Pipe does.',
    [row(head), row(head.map(() => '---')), ...contexts.flatMap((context) => context.rows.map((line) => row(cells(suite, context, line))))].join('\n'),
    '## What makes each of them run',
    contexts.map(({ title, code, how }) => `- ${escape(title)} (\`${code}\`): ${how}.`).join('\n'),
  ];
  return [['docs/plugins.md', `${text.join('\n\n')}\n`]];
}

function cells({ plugins, scenarios, releases }: Suite, { name, title, words }: PluginContext, { without, request, handed }: HandedRow): string[] {
  const { executed } = plugins!;
  const steps = executed.flatMap((version) => provingIn(scenarios, releases, version, name, without).filter((step) => isShown(handed[version]!, [step])));
  const ids = steps.flatMap(({ proves = [] }) => proves);
  const asks = request ?? (without === undefined ? 'names session, chat and message' : LEFT_OUT[without]);
  return [escape(title), asks, ...executed.map((version) => words?.[handed[version]!] ?? WORDS[handed[version]!]), [...new Set(ids)].sort().join(', ')];
}

const row = (list: readonly string[]): string => `| ${list.join(' | ')} |`;

const escape = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
