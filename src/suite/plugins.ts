/**
 * What the code of a plugin is handed, by the place where it runs; compiled from `plugins.yaml`.
 *
 * @module
 */

/** Ids that a request may leave out. */
export const MISSING = ['session_id', 'chat_id', 'id'] as const;

/** One of the ids that a request may leave out. */
export type Missing = (typeof MISSING)[number];

/** What a plugin is handed; `plugins.yaml` says what each word means. */
export type Handed = 'both' | 'deaf' | 'emitter' | 'none' | 'refused' | 'not run';

/** What is handed when a request leaves out one id, or none. */
export interface HandedRow {
  without?: Missing;
  /** What is special about the request, for readers. */
  request?: string;
  /** By executed release. */
  handed: { [release: string]: Handed };
}

/** A place where the code of a plugin runs. */
export interface PluginContext {
  /** Name by which `run-plugin` calls it. */
  name: string;
  title: string;
  /** The code that runs. */
  code: string;
  /** Which request makes it run. */
  how: string;
  /** Other words for readers. */
  words?: { [handed in Handed]?: string };
  rows: HandedRow[];
}

/** The whole table. */
export interface PluginContexts {
  /** Releases on which each cell was executed, oldest first. */
  executed: string[];
  contexts: PluginContext[];
}

/**
 * What one release hands out. A release that was not executed is taken to do what the executed one before it does.
 *
 * @param releases all releases, oldest first.
 */
export function handedIn(
  { executed, contexts }: PluginContexts,
  releases: readonly string[],
  version: string,
): (context: string, without?: Missing) => Handed | undefined {
  const at = releases.indexOf(version);
  const known = executed.filter((release) => releases.indexOf(release) <= at).at(-1) ?? executed[0];
  return (context, without) =>
    contexts.find(({ name }) => name === context)?.rows.find((row) => row.without === without)?.handed[known ?? ''];
}
