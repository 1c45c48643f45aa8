/**
 * Finds the scenario steps that prove what a plugin receives.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { HandedFunctions, OmittableId, Release, Scenario, TriggerStep } from '../../src/suite/types.js';

/** The run-plugin steps of a release that run in the context, with the id `without` left out of the request. */
export function provingSteps(
  scenarios: readonly Scenario[],
  releases: readonly Release[],
  version: string,
  context: string,
  without: OmittableId | undefined,
): TriggerStep[] {
  const order = releases.map((release) => release.version);
  const at = order.indexOf(version);
  return scenarios
    .filter(
      ({ since, until }) =>
        (since === undefined || order.indexOf(since) <= at) && (until === undefined || at <= order.indexOf(until)),
    )
    .flatMap(({ steps }) => steps)
    .filter(
      (step): step is TriggerStep =>
        'trigger' in step && step.trigger === 'run-plugin' && (step.proves?.length ?? 0) > 0,
    )
    .filter(({ with: input }) => (input?.['context'] ?? 'pipe') === context && input?.['without'] === without);
}

/** Values of `emitter` and `caller` in the result of a step that proves the cell; null: the code did not run. */
const RESULTS: { [handed in Exclude<HandedFunctions, 'refused'>]: [emitter: boolean | null, caller: boolean | null] } =
  {
    both: [true, true],
    deaf: [true, true],
    emitter: [true, false],
    none: [false, false],
    'not run': [null, null],
  };

/**
 * True when one of the steps proves the cell. A caller whose calls all fail (`deaf`) is recognized by the error in the
 * result.
 */
export function isProved(handed: HandedFunctions, steps: readonly TriggerStep[]): boolean {
  if (handed === 'refused') return steps.some(({ refused }) => refused === true);
  const [emitter, caller] = RESULTS[handed];
  const results = steps
    .map(({ result }) => result)
    .filter((result) => isObject(result) && result['emitter'] === emitter && result['caller'] === caller);
  if (caller !== true) return results.length > 0;
  return results.some((result) => (handed === 'deaf') === JSON.stringify(result).includes('"error"'));
}
