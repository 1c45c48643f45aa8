/**
 * The functions that the server passes to the code of a plugin, by the place where that code runs. Compiled from
 * `plugins.yaml`.
 *
 * @module
 */

/** Ids that a request may leave out. */
export const OMITTABLE_IDS = ['session_id', 'chat_id', 'id'] as const;

/** One of the ids that a request may leave out. */
export type OmittableId = (typeof OMITTABLE_IDS)[number];

/** Which functions a plugin receives; `plugins.yaml` explains each value. */
export type HandedFunctions = 'both' | 'deaf' | 'emitter' | 'none' | 'refused' | 'not run';

/** The functions that a plugin receives when the request omits one id, or none. */
export interface HandedRow {
  without?: OmittableId;
  /** The special property of the request, for the documentation. */
  request?: string;
  /** Result, by the release on which the plugin was executed. */
  handed: { [release: string]: HandedFunctions };
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
  words?: { [handed in HandedFunctions]?: string };
  rows: HandedRow[];
}

/** All contexts in which plugins run. */
export interface PluginContexts {
  /** Releases on which the plugins were executed, oldest first. */
  executed: string[];
  contexts: PluginContext[];
}

/**
 * The functions that plugins receive in one release. A release on which no plugin was executed is assumed to behave
 * like the last executed release before it.
 *
 * @param releases all releases, oldest first.
 */
export function handedFunctionsIn(
  { executed, contexts }: PluginContexts,
  releases: readonly string[],
  version: string,
): (context: string, without?: OmittableId) => HandedFunctions | undefined {
  const at = releases.indexOf(version);
  const executedRelease = executed.filter((release) => releases.indexOf(release) <= at).at(-1) ?? executed[0];
  return (context, without) =>
    contexts.find(({ name }) => name === context)?.rows.find((row) => row.without === without)?.handed[
      executedRelease ?? ''
    ];
}
