/**
 * Which steps of scenarios show what a plugin is handed.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Handed, Missing, Release, Scenario, TriggerStep } from '../../src/suite/types.js';

/** The run-plugin steps of a release that run in the context, with that id left out. */
export function provingIn(
  scenarios: readonly Scenario[],
  releases: readonly Release[],
  version: string,
  context: string,
  without: Missing | undefined,
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

/** What the result of such a step must say. */
const SAYS: { [handed in Exclude<Handed, 'refused'>]: [emitter: boolean | null, caller: boolean | null] } = {
  both: [true, true],
  deaf: [true, true],
  emitter: [true, false],
  none: [false, false],
  'not run': [null, null],
};

/** True when one of the steps says so. A deaf caller is told from one that is heard by the error that comes back. */
export function isShown(handed: Handed, steps: readonly TriggerStep[]): boolean {
  if (handed === 'refused') return steps.some(({ refused }) => refused === true);
  const [emitter, caller] = SAYS[handed];
  const says = steps
    .map(({ result }) => result)
    .filter((result) => isObject(result) && result['emitter'] === emitter && result['caller'] === caller);
  if (caller !== true) return says.length > 0;
  return says.some((result) => (handed === 'deaf') === JSON.stringify(result).includes('"error"'));
}
