/**
 * Checks of a scenario for clients beyond its format: every name in it exists.
 *
 * @module
 */
import { CLIENT_STEP_KEYS, isClientAction, isClientExpectation } from '../../src/suite/step-kinds.js';
import type { ClientScenario, ClientStep, Json, JsonObject } from '../../src/suite/types.js';
import { capturesIn } from '../match/captures.js';
import type { SuiteContext } from './context.js';
import type { Format } from './format.js';
import { digestOf } from './load.js';
import { ScenarioError } from './scenario-error.js';
import type { Problem, YamlText } from './yaml-text.js';

/** Things that a client sends and that are not events. */
const NON_EVENTS = ['connect', 'request', 'ack', '*'];

/** Checks a parsed scenario and adds its digest and area. */
export function parseClientScenario(yaml: YamlText, suite: SuiteContext, format: Format): ClientScenario {
  const problems = problemsOf(yaml.value, suite, format);
  if (problems.length > 0)
    throw new ScenarioError(problems.map((problem) => `${yaml.place(problem.path)}: ${problem.message}`));
  const value = yaml.value as JsonObject;
  return { ...(value as unknown as Omit<ClientScenario, 'area' | 'digest'>), area: 'client', digest: digestOf(value) };
}

function problemsOf(value: Json, suite: SuiteContext, format: Format): Problem[] {
  const formatProblems = checkFormat(value, format);
  if (formatProblems.length > 0) return formatProblems;
  const scenario = value as unknown as ClientScenario;
  const problems: Problem[] = [];
  const names = new Set(['me', 'client', ...Object.keys(scenario.people ?? {})]);
  for (const [index, given] of (scenario.given ?? []).entries()) {
    names.add('channel' in given ? given.channel : given.chat);
    for (const person of [given.owner, ...('channel' in given ? (given.members ?? []) : [])]) {
      if (person !== 'me' && !(person in (scenario.people ?? {})))
        problems.push({ path: ['given', index], message: unknownPerson(scenario, person) });
    }
  }
  let hasAction = false;
  let hasCalls = false;
  for (const [index, step] of scenario.steps.entries()) {
    const report = (message: string): void => void problems.push({ path: ['steps', index], message });
    checkStep(step, scenario, suite, report);
    for (const capture of capturesIn(step as unknown as Json))
      if (!names.has(capture.split('.')[0]!))
        report(`$${capture}: nothing before this step is called "${capture.split('.')[0]}".`);
    if (isClientExpectation(step) && !hasAction)
      report('There is no action before this expectation whose window it could judge.');
    if ('answers' in step && !hasCalls) report('There is no "ask" before these answers.');
    hasAction ||= isClientAction(step);
    hasCalls ||= 'ask' in step;
    if ('trigger' in step && step.name !== undefined) names.add(step.name);
    if ('wait' in step && step.wait > 30 && scenario.slow !== true)
      report('A scenario that waits so long must say "slow: true".');
  }
  return [...problems, ...checkRange(scenario, suite)];
}

/** Format problems, worded for the kind of step that the author meant. */
function checkFormat(value: Json, format: Format): Problem[] {
  const problems = format.check(value);
  const steps = (value as JsonObject | null)?.['steps'];
  if (problems.length === 0 || !Array.isArray(steps)) return problems;
  const outside = problems.filter(({ path }) => !(path[0] === 'steps' && path.length > 1));
  const inside = steps.flatMap((step, index): Problem[] => {
    const kinds = typeof step === 'object' && step !== null ? CLIENT_STEP_KEYS.filter((kind) => kind in step) : [];
    if (kinds.length !== 1)
      return [
        { path: ['steps', index], message: `A step has exactly one of the keys ${CLIENT_STEP_KEYS.join(', ')}.` },
      ];
    return format.check(step, kinds[0]).map((problem) => ({ ...problem, path: ['steps', index, ...problem.path] }));
  });
  return [...outside, ...inside];
}

function checkStep(
  step: ClientStep,
  scenario: ClientScenario,
  { messages, requirements }: SuiteContext,
  report: (message: string) => void,
): void {
  const eventNames = (direction: 'c2s' | 's2c'): Set<string> =>
    new Set(messages.filter((message) => message.direction === direction).map(({ event }) => event));
  for (const event of [
    ...('expect' in step ? [step.expect] : []),
    ...('nothing' in step ? [step.nothing] : []),
    ...('order' in step ? step.order.map((entry) => entry.event) : []),
  ]) {
    if (!NON_EVENTS.includes(event) && !eventNames('c2s').has(event))
      report(
        `There is no event "${event}" that clients send; ` +
          `there are ${[...NON_EVENTS, ...eventNames('c2s')].join(', ')}.`,
      );
  }
  if ('trigger' in step && step.as !== 'me' && !(step.as in (scenario.people ?? {})))
    report(unknownPerson(scenario, step.as));
  if ('do' in step && step.optional !== true && !(scenario.needs ?? []).includes(step.do))
    report(`A client that is told to ${step.do} must be able to: list ${step.do} in "needs", or say "optional: true".`);
  if ('shows' in step && !(scenario.needs ?? []).includes('shows')) report('List shows in "needs".');
  if ('proves' in step) {
    for (const id of step.proves) {
      const found = requirements.find((requirement) => requirement.id === id);
      if (!found) report(`There is no requirement ${id}.`);
      else if (found.actor !== 'client') report(`${id} is a requirement for the ${found.actor}.`);
    }
  }
}

function checkRange(scenario: ClientScenario, { releases }: SuiteContext): Problem[] {
  const versions = new Set(releases.map(({ version }) => version));
  return (['since', 'until'] as const).flatMap((key) => {
    const version = scenario[key];
    return version === undefined || versions.has(version)
      ? []
      : [{ path: [key], message: `"${version}" is no release of versions.yaml.` }];
  });
}

const unknownPerson = ({ people = {} }: ClientScenario, name: string): string =>
  `There is no person "${name}"; the scenario has me${Object.keys(people)
    .map((person) => `, ${person}`)
    .join('')}.`;
