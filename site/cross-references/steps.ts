/**
 * Finds the events that each step of a scenario is about.
 *
 * @module
 */
import { asObject } from '../../src/json.js';
import { isAction as isServerAction, isClientAction } from '../../src/suite/step-kinds.js';
import type { ClientScenario, ClientStep, Json, Scenario, Step } from '../../src/suite/types.js';
import { subjectOf } from '../sequence/label.js';
import type { Carried } from './resolve.js';

/** The subject of one step. */
export interface About {
  proves: readonly string[];
  /** Events that the step is about. */
  carried: Carried[];
  /** True when the step itself sends or expects the events; false when they come from earlier steps. */
  direct: boolean;
  /** Trigger or event of the preceding action, for a step that expects something from the server. */
  after?: string;
}

/**
 * The subject of each step. A step that names no type is about the types in its window; a step that reads stored data
 * is about the events authored before it.
 */
export function aboutSteps(scenario: Scenario | ClientScenario): About[] {
  const out: About[] = [];
  let window: Carried[] = [];
  let authored: Carried[] = [];
  let action: string | undefined;
  const { steps } = scenario as { steps: (Step | ClientStep)[] };
  steps.forEach((step, index) => {
    const own = carriedBy(step, !('sessions' in scenario));
    const proves = 'proves' in step ? (step.proves ?? []) : [];
    if (isAction(step)) {
      if (index > 0 && !isAction(steps[index - 1]!)) window = [];
      window = [
        ...window,
        ...own,
        ...steps
          .slice(index + 1, nextAction(steps, index))
          .flatMap((next) => carriedBy(next, !('sessions' in scenario))),
      ];
      action = nameOf(step);
      authored = [...authored, ...own.filter(({ direction }) => direction === 's2c')];
    }
    const indirect =
      own.length > 0 ? own.flatMap((one) => typed(one, window)) : isAction(step) ? authored : isEnd(step) ? [] : window;
    out.push({
      proves,
      carried: proves.length === 0 ? own : indirect,
      direct: own.length > 0,
      ...(isSight(step) && action !== undefined ? { after: action } : {}),
    });
    // this step has read the stored data; later reads are not about these events
    if (isAction(step) && own.length === 0 && proves.length > 0) authored = [];
  });
  return out;
}

/** True for a step about the connection itself, not about events. */
const isEnd = (step: Step | ClientStep): boolean => ['closed', 'connection', 'exits'].some((kind) => kind in step);

/** Trigger or event of an action. */
const nameOf = (step: Step | ClientStep): string | undefined =>
  'trigger' in step ? step.trigger : 'call' in step ? step.call : 'emit' in step ? step.emit : undefined;

/** True for a step that expects something from the server. */
const isSight = (step: Step | ClientStep): boolean =>
  'at' in step && (('expect' in step && step.times !== 0) || 'order' in step);

/** Index of the next action, which ends the window of the action at `index`. */
function nextAction(steps: readonly (Step | ClientStep)[], index: number): number {
  const next = steps.findIndex((step, at) => at > index && isAction(step));
  return next < 0 ? steps.length : next;
}

const isAction = (step: Step | ClientStep): boolean =>
  isServerAction(step as Step) || isClientAction(step as ClientStep);

/** The event once for each type that its window names, unless it names a type itself. */
function typed(one: Carried, window: readonly Carried[]): Carried[] {
  if (subjectOf(one.payload).type !== undefined) return [one];
  const same = (direction: Carried['direction']): Carried[] =>
    window.filter(
      (other) =>
        other.event === one.event && other.direction === direction && subjectOf(other.payload).type !== undefined,
    );
  const types = same(one.direction).length > 0 ? same(one.direction) : same(one.direction === 's2c' ? 'c2s' : 's2c');
  const payload = asObject(one.payload) ?? {};
  return types.length === 0
    ? [one]
    : types.map((other) => ({
        ...one,
        payload: { ...payload, data: { ...asObject(payload['data']), type: subjectOf(other.payload).type! } },
      }));
}

/**
 * Events that a step itself sends or expects.
 *
 * @param client true for a scenario for clients: there, a step expects what the client sends.
 */
function carriedBy(step: Step | ClientStep, client: boolean): Carried[] {
  const [sent, seen] = ['c2s', client ? 'c2s' : 's2c'] as const;
  const one = (event: string, direction: Carried['direction'], payload: Json | undefined): Carried[] =>
    ['*', 'connect', 'request'].includes(event) && client
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
        subjectOf(match).type === undefined ? [] : one('events', 's2c', match),
      ),
    ];
  if ('expect' in step) return one(step.expect, seen, step.match);
  if ('nothing' in step)
    return step.nothing === '*' ? [] : one(step.nothing, seen, 'match' in step ? step.match : undefined);
  if ('order' in step) return step.order.flatMap(({ event, match }) => one(event, seen, match));
  return [];
}

/** Events that the step makes the REST endpoint or a plugin emit. */
function authoredBy(input: Json | undefined): Carried[] {
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
