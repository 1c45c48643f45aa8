/**
 * Which functions the server passes to the code of a plugin, by the place where it runs; compiled from `plugins.yaml`.
 *
 * @module
 */

/** Ids that a request may leave out. */
export const MISSING = ['session_id', 'chat_id', 'id'] as const;

/** One of the ids that a request may leave out. */
export type Missing = (typeof MISSING)[number];

/** What a plugin receives; `plugins.yaml` explains each word. */
export type Handed = 'both' | 'deaf' | 'emitter' | 'none' | 'refused' | 'not run';

/** What a plugin receives when the request leaves out one id, or none. */
export interface HandedRow {
  without?: Missing;
  /** What is special about the request, for the documentation. */
  request?: string;
  /** By release on which it was executed. */
  handed: { [release: string]: Handed };
}

/** A place where the code of a plugin runs. */
export interface PluginContext {
  /** Name of the place in the trigger `run-plugin`. */
  name: string;
  title: string;
  /** The code that runs. */
  code: string;
  /** The request that runs it. */
  how: string;
  /** Other wording for the documentation. */
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
 * What plugins receive in one release. A release that was not executed is assumed to behave like the last executed one
 * before it.
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
