/**
 * Checks the `needs` of a scenario. They make a scenario not applicable, instead of failed, on a server that lacks
 * them.
 *
 * @module
 */
import { triggerRow } from '../../src/suite/triggers/table.js';
import type { Scenario } from '../../src/suite/types.js';
import type { CheckContext } from './context.js';
import type { Problem } from './yaml-text.js';

/** Checks that `needs` lists all capabilities that the scenario and its requirements use. */
export function checkNeeds(scenario: Scenario, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const needs = new Set(scenario.needs ?? []);
  const requireNeed = (need: string, path: Problem['path'], why: string): void => {
    if (!needs.has(need)) problems.push({ path, message: `${why} needs "${need}": list it in "needs".` });
  };
  for (const [index, given] of (scenario.given ?? []).entries()) {
    requireNeed(
      'channel' in given ? 'channels' : 'chats',
      ['given', index],
      'channel' in given ? 'A channel' : 'A chat',
    );
  }
  for (const [index, step] of scenario.steps.entries()) {
    if ('trigger' in step) requireNeed(triggerRow(step.trigger).needs, ['steps', index], `The trigger ${step.trigger}`);
    for (const id of 'proves' in step ? (step.proves ?? []) : []) {
      const requirement = context.requirements.find((entry) => entry.id === id);
      for (const need of requirement?.needs ?? []) requireNeed(need, ['steps', index], id);
    }
  }
  return problems;
}
