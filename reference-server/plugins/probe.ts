/**
 * The one plugin that this server can run: it does not execute Python, it does the steps that the run's own probe would do.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { callFor, emitFor, type Run } from '../handlers/calls.js';
import { isObject } from '../handlers/payload.js';

/** Does the steps one after the other; answers what each brought. */
export async function runSteps(run: Run, steps: readonly Json[]): Promise<Json[]> {
  const answers: Json[] = [];
  for (const step of steps) answers.push(await runStep(run, step));
  return answers;
}

async function runStep(run: Run, step: Json): Promise<Json> {
  if (!isObject(step)) return { error: 'TypeError' };
  const together = step['together'];
  if (Array.isArray(together)) return await Promise.all(together.map(async (one) => await runStep(run, one)));
  if (step['emit'] !== undefined) {
    emitFor(run, step['emit']);
    return null;
  }
  try {
    return { answer: await callFor(run, step['call'] ?? null) };
  } catch (error) {
    return { error: (error as Error).name };
  }
}
