/**
 * Groups the steps of a scenario: each action with the expectations about it.
 *
 * @module
 */
import { HarnessError } from './errors.js';

/** An action and its expectations. */
export interface StepWindow<Action, Expectation> {
  step: Action;
  /** Index of the action among the steps. */
  index: number;
  expectations: Expectation[];
}

/**
 * Groups steps into windows.
 *
 * @throws HarnessError when an expectation precedes the first action.
 */
export function stepWindows<Action, Expectation>(
  steps: readonly (Action | Expectation)[],
  isExpectation: (step: Action | Expectation) => boolean,
): StepWindow<Action, Expectation>[] {
  const windows: StepWindow<Action, Expectation>[] = [];
  for (const [index, step] of steps.entries()) {
    if (!isExpectation(step)) windows.push({ step: step as Action, index, expectations: [] });
    else if (windows.length > 0) windows.at(-1)!.expectations.push(step as Expectation);
    else throw new HarnessError(`step ${index + 1} expects something before anything was done`);
  }
  return windows;
}
