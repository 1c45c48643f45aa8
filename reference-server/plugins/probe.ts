/**
 * The plugins that this server can run. It executes no Python: it performs the steps that the probe of the runner would
 * perform.
 *
 * @module
 */
import type { OmittableId } from '../../src/suite/plugins.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { parseJson } from '../../src/wire/lossless.js';
import { callFor, emitFor, type PluginRun } from '../handlers/calls.js';
import { isDictionary } from '../handlers/payload.js';

/** The steps of a probe, and the context in which it runs. */
export interface Script {
  context: string;
  steps: Json[];
}

/** Cause for faults and guards. That of a Pipe is the name of the trigger, `run-plugin`, which existed first. */
export const causeOf = (context: string): string => (context === 'pipe' ? 'run-plugin' : `run-${context}`);

/** Parses a text as a script; undefined when it is not one. */
export function scriptIn(text: Json | undefined): Script | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const script = parseJson(text);
    return isDictionary(script) && Array.isArray(script['steps'])
      ? { context: String(script['context']), steps: script['steps'] }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Performs the steps in order. Returns the functions that the plugin received and the result of each step. */
export async function runScript(
  run: PluginRun,
  { steps }: Script,
  without: OmittableId | undefined,
): Promise<JsonObject> {
  const { context, profile } = run;
  const about = { cause: causeOf(context), context, without };
  const emitter = profile.allows('plugin-emitter', about);
  const caller = profile.allows('plugin-caller', about);
  const answers: Json[] = [];
  for (const step of steps) answers.push(await runStep(run, step, { emitter, caller }));
  return { emitter, caller, answers };
}

async function runStep(run: PluginRun, step: Json, handed: { emitter: boolean; caller: boolean }): Promise<Json> {
  if (!isDictionary(step)) return { error: 'TypeError' };
  const together = step['together'];
  if (Array.isArray(together)) return await Promise.all(together.map(async (one) => await runStep(run, one, handed)));
  const emits = step['emit'] !== undefined;
  // A missing function is None in Python, and calling None raises. An ignored line of a stream does not raise.
  if (!(emits ? handed.emitter : handed.caller)) return emits && run.context === 'line' ? null : { error: 'TypeError' };
  try {
    if (!emits) return { answer: await callFor(run, step['call'] ?? null) };
    emitFor(run, step['emit']!);
    return null;
  } catch (error) {
    return { error: (error as Error).name };
  }
}
