/**
 * Checks beyond the format of a scenario: every name in it exists, and no step can pass by accident. Pure: uses no file
 * and no clock. `load.ts` reads the files.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import { STEP_KEYS } from '../../src/suite/step-kinds.js';
import type { Json, JsonObject, Scenario } from '../../src/suite/types.js';
import { collectNames, type CheckContext, type SuiteContext } from './context.js';
import type { Format } from './format.js';
import { checkNeeds } from './needs.js';
import { checkReleases } from './releases.js';
import { checkSteps } from './steps.js';
import type { Problem } from './yaml-text.js';

/**
 * Checks a parsed scenario file.
 *
 * @returns the problems; empty when the scenario can run.
 */
export function checkScenario(value: Json, suite: SuiteContext, format: Format): Problem[] {
  const formatProblems = checkFormat(value, format);
  if (formatProblems.length > 0) return formatProblems;
  const scenario = value as unknown as Scenario;
  const context: CheckContext = collectNames(scenario, suite);
  return [
    ...context.problems,
    ...checkSteps(scenario, context),
    ...checkReleases(scenario, context),
    ...checkNeeds(scenario, context),
  ];
}

/** Format problems, worded for the kind of step or given that the author meant. */
function checkFormat(value: Json, format: Format): Problem[] {
  const problems = format.check(value);
  if (problems.length === 0) return [];
  const outside = problems.filter((problem) => !(isList(problem, 'steps') || isList(problem, 'given')));
  return [
    ...outside,
    ...partProblems(value, 'given', givenKind, format),
    ...partProblems(value, 'steps', stepKind, format),
  ];
}

const isList = (problem: Problem, key: string): boolean => problem.path[0] === key && problem.path.length > 1;

function partProblems(
  value: Json,
  key: 'given' | 'steps',
  kindOf: (part: JsonObject) => string | Problem,
  format: Format,
): Problem[] {
  const list = (value as JsonObject | null)?.[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((part, index) => {
    if (!isObject(part)) return [{ path: [key, index], message: 'This must be an object.' }];
    const kind = kindOf(part);
    const found = typeof kind === 'string' ? format.check(part, kind) : [kind];
    return found.map((problem) => ({ ...problem, path: [key, index, ...problem.path] }));
  });
}

function stepKind(step: JsonObject): string | Problem {
  const kinds = STEP_KEYS.filter((kind) => kind in step);
  if (kinds.length === 1) return kinds[0]!;
  const message =
    kinds.length === 0
      ? 'A step needs one of the keys'
      : `A step has one kind, but this one has ${kinds.join(' and ')}; use one of the keys`;
  return { path: [], message: `${message} ${STEP_KEYS.join(', ')}.` };
}

function givenKind(given: JsonObject): string | Problem {
  if ('channel' in given) return 'given-channel';
  return 'chat' in given ? 'given-chat' : { path: [], message: 'A given needs the key "channel" or "chat".' };
}
