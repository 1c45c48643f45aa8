/**
 * The plugins that this server can run: it does not execute Python, it does the steps that the run's own probes would
 * do.
 *
 * @module
 */
import type { Missing } from '../../src/suite/plugins.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { parseJson } from '../../src/wire/lossless.js';
import { callFor, emitFor, type Run } from '../handlers/calls.js';
import { isDictionary } from '../handlers/payload.js';

/** What a probe is asked to do, and where. */
export interface Script {
  context: string;
  steps: Json[];
}

/** Name of what is done, for faults and guards; a Pipe's own has had the name of the trigger from the beginning. */
export const causeOf = (context: string): string => (context === 'pipe' ? 'run-plugin' : `run-${context}`);

/** The script that a text is, when it is one. */
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

/** Does the steps one after the other; reports what the plugin was handed and what each step brought. */
export async function runScript(run: Run, { steps }: Script, without: Missing | undefined): Promise<JsonObject> {
  const { context, profile } = run;
  const about = { cause: causeOf(context), context, without };
  const emitter = profile.allows('plugin-emitter', about);
  const caller = profile.allows('plugin-caller', about);
  const answers: Json[] = [];
  for (const step of steps) answers.push(await runStep(run, step, { emitter, caller }));
  return { emitter, caller, answers };
}

async function runStep(run: Run, step: Json, handed: { emitter: boolean; caller: boolean }): Promise<Json> {
  if (!isDictionary(step)) return { error: 'TypeError' };
  const together = step['together'];
  if (Array.isArray(together)) return await Promise.all(together.map(async (one) => await runStep(run, one, handed)));
  const emits = step['emit'] !== undefined;
  // a line of a stream that nobody reads brings no exception; None does, when it is called
  if (!(emits ? handed.emitter : handed.caller)) return emits && run.context === 'line' ? null : { error: 'TypeError' };
  try {
    if (!emits) return { answer: await callFor(run, step['call'] ?? null) };
    emitFor(run, step['emit']!);
    return null;
  } catch (error) {
    return { error: (error as Error).name };
  }
}
