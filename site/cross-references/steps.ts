/**
 * What the steps of a scenario are about.
 *
 * @module
 */
import { asObject } from '../../src/json.js';
import { isAction as isServerAction, isClientAction } from '../../src/suite/step-kinds.js';
import type { ClientScenario, ClientStep, Json, Scenario, Step } from '../../src/suite/types.js';
import { subjectOf } from '../sequence/label.js';
import type { Carried } from './resolve.js';

/** One step, and what it is about. */
export interface About {
  proves: readonly string[];
  carried: Carried[];
  /** True: the step looks for it, or sends it itself; false: it only follows from what was done before. */
  direct: boolean;
  /** The action that it was seen to follow on. */
  after?: string;
}

/**
 * What each step is about. A step that names no type is about the types of its window, and one that reads what was
 * stored, about what was authored before.
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
    // what was read was read
    if (isAction(step) && own.length === 0 && proves.length > 0) authored = [];
  });
  return out;
}

/** True for what is about the connection, not about what it carries. */
const isEnd = (step: Step | ClientStep): boolean => ['closed', 'connection', 'exits'].some((kind) => kind in step);

/** Trigger or event of an action that makes the server send something. */
const nameOf = (step: Step | ClientStep): string | undefined =>
  'trigger' in step ? step.trigger : 'call' in step ? step.call : 'emit' in step ? step.emit : undefined;

/** True when something of the server is seen. */
const isSight = (step: Step | ClientStep): boolean =>
  'at' in step && (('expect' in step && step.times !== 0) || 'order' in step);

/** Where the window of an action ends. */
function nextAction(steps: readonly (Step | ClientStep)[], index: number): number {
  const next = steps.findIndex((step, at) => at > index && isAction(step));
  return next < 0 ? steps.length : next;
}

const isAction = (step: Step | ClientStep): boolean =>
  isServerAction(step as Step) || isClientAction(step as ClientStep);

/** The same with each type that its window names for the event, when it names none itself. */
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
 * @param client whether the scenario is one for clients, where a push goes to the client and an expectation is what it
 * sends.
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

/** Events that the REST endpoint or a plugin is told to send. */
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
