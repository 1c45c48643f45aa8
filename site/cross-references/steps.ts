/**
 * Finds the events that each step of a scenario is about.
 *
 * @module
 */
import { asObject } from '../../src/json.js';
import { isAction as isServerAction, isClientAction } from '../../src/suite/step-kinds.js';
import type { ClientScenario, ClientStep, Json, Scenario, Step } from '../../src/suite/types.js';
import { typeAndData } from '../sequence/label.js';
import type { StepEvent } from './resolve.js';

/** The subject of one step. */
export interface StepSubject {
  proves: readonly string[];
  /** Events that the step is about. */
  events: StepEvent[];
  /** True when the step itself sends or expects the events; false when they come from earlier steps. */
  isDirect: boolean;
  /** Trigger or event of the preceding action, for a step that expects something from the server. */
  after?: string;
}

/**
 * The subject of each step. A step that names no type is about the types in its window; a step that reads stored data
 * is about the events authored before it.
 */
export function subjectsOfSteps(scenario: Scenario | ClientScenario): StepSubject[] {
  const out: StepSubject[] = [];
  let window: StepEvent[] = [];
  let authoredEvents: StepEvent[] = [];
  let action: string | undefined;
  const { steps } = scenario as { steps: (Step | ClientStep)[] };
  steps.forEach((step, index) => {
    const own = eventsOfStep(step, !('sessions' in scenario));
    const proves = 'proves' in step ? (step.proves ?? []) : [];
    if (isAction(step)) {
      if (index > 0 && !isAction(steps[index - 1]!)) window = [];
      window = [
        ...window,
        ...own,
        ...steps
          .slice(index + 1, nextAction(steps, index))
          .flatMap((next) => eventsOfStep(next, !('sessions' in scenario))),
      ];
      action = nameOf(step);
      authoredEvents = [...authoredEvents, ...own.filter(({ direction }) => direction === 's2c')];
    }
    const indirect =
      own.length > 0
        ? own.flatMap((one) => withTypes(one, window))
        : isAction(step)
          ? authoredEvents
          : isAboutConnection(step)
            ? []
            : window;
    out.push({
      proves,
      events: proves.length === 0 ? own : indirect,
      isDirect: own.length > 0,
      ...(expectsFromServer(step) && action !== undefined ? { after: action } : {}),
    });
    // this step has read the stored data; later reads are not about these events
    if (isAction(step) && own.length === 0 && proves.length > 0) authoredEvents = [];
  });
  return out;
}

/** True for a step about the connection itself, not about events. */
const isAboutConnection = (step: Step | ClientStep): boolean =>
  ['closed', 'connection', 'exits'].some((kind) => kind in step);

/** Trigger or event of an action. */
const nameOf = (step: Step | ClientStep): string | undefined =>
  'trigger' in step ? step.trigger : 'call' in step ? step.call : 'emit' in step ? step.emit : undefined;

/** True for a step that expects something from the server. */
const expectsFromServer = (step: Step | ClientStep): boolean =>
  'at' in step && (('expect' in step && step.times !== 0) || 'order' in step);

/** Index of the next action, which ends the window of the action at `index`. */
function nextAction(steps: readonly (Step | ClientStep)[], index: number): number {
  const next = steps.findIndex((step, at) => at > index && isAction(step));
  return next < 0 ? steps.length : next;
}

const isAction = (step: Step | ClientStep): boolean =>
  isServerAction(step as Step) || isClientAction(step as ClientStep);

/** The event once for each type that its window names, unless it names a type itself. */
function withTypes(one: StepEvent, window: readonly StepEvent[]): StepEvent[] {
  if (typeAndData(one.payload).type !== undefined) return [one];
  const same = (direction: StepEvent['direction']): StepEvent[] =>
    window.filter(
      (other) =>
        other.event === one.event && other.direction === direction && typeAndData(other.payload).type !== undefined,
    );
  const types = same(one.direction).length > 0 ? same(one.direction) : same(one.direction === 's2c' ? 'c2s' : 's2c');
  const payload = asObject(one.payload) ?? {};
  return types.length === 0
    ? [one]
    : types.map((other) => ({
        ...one,
        payload: { ...payload, data: { ...asObject(payload['data']), type: typeAndData(other.payload).type! } },
      }));
}

/**
 * Events that a step itself sends or expects.
 *
 * @param isForClient true for a scenario for clients: there, a step expects what the client sends.
 */
function eventsOfStep(step: Step | ClientStep, isForClient: boolean): StepEvent[] {
  const [sent, expected] = ['c2s', isForClient ? 'c2s' : 's2c'] as const;
  const one = (event: string, direction: StepEvent['direction'], payload: Json | undefined): StepEvent[] =>
    ['*', 'connect', 'request'].includes(event) && isForClient
      ? []
      : [{ event, direction, ...(payload === undefined ? {} : { payload }) }];
  if ('join' in step) return one('user-join', sent, undefined);
  if ('call' in step) return one(step.call, sent, step.args?.[0] ?? step.send);
  if ('emit' in step) return one(step.emit, sent, step.args?.[0] ?? step.send);
  if ('push' in step) return one(step.push, 's2c', step.args?.[0] ?? step.send);
  if ('ask' in step)
    return [step.args?.[0] ?? step.send, ...(step.together ?? [])].flatMap((payload) => one(step.ask, 's2c', payload));
  if ('frames' in step)
    return step.frames.flatMap(({ event, args }) => (event === undefined ? [] : one(event, sent, args?.[0])));
  if ('trigger' in step)
    return [
      ...authoredBy(step.with),
      ...('answers' in step ? (step.answers ?? []) : []).flatMap(({ match }) =>
        typeAndData(match).type === undefined ? [] : one('events', 's2c', match),
      ),
    ];
  if ('expect' in step) return one(step.expect, expected, step.match);
  if ('nothing' in step)
    return step.nothing === '*' ? [] : one(step.nothing, expected, 'match' in step ? step.match : undefined);
  if ('order' in step) return step.order.flatMap(({ event, match }) => one(event, expected, match));
  return [];
}

/** Events that the step makes the REST endpoint or a plugin emit. */
function authoredBy(input: Json | undefined): StepEvent[] {
  const { type, data, steps } = asObject(input) ?? {};
  if (typeof type === 'string')
    return [{ event: 'events', direction: 's2c', payload: { data: data === undefined ? { type } : { type, data } } }];
  return Array.isArray(steps)
    ? steps.flatMap((step) =>
        Object.values(asObject(step) ?? {}).flatMap((value) =>
          Array.isArray(value) ? authoredBy({ steps: value }) : authoredBy(value),
        ),
      )
    : [];
}
