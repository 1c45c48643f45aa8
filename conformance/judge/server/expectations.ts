/**
 * Judges the scenarios for servers: what each step of an execution proves about the server.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import { isAction } from '../../../src/suite/step-kinds.js';
import { wireName } from '../../../src/suite/names.js';
import type { ExpectStep, Json, NothingStep, OrderStep, Projection, Scenario, Step } from '../../../src/suite/types.js';
import { CaptureError, findMismatch, resolve, type Captures, type SchemaCheck } from '../../match/index.js';
import { bad, good, harnessError, notObserved, type Proof, type StepVerdict } from '../proof.js';
import { verdictOfAck, verdictOfFrames, verdictOfJoin, verdictOfResult } from './step-verdicts.js';
import { excerpt } from '../rule.js';
import type { Execution, Frame, DecodedTrace } from '../decoded-trace.js';
import type { MissingEvent } from '../faults/events.js';
import type { Fault, Finding } from '../finding.js';
import { incompleteReason, received, sessionsOf, missingFenceReason, type Window } from './window.js';

/** Judges one execution. Each `proves` of its steps gives a proof, even when the step could not be judged. */
export function judgeExecution(
  trace: DecodedTrace,
  execution: Execution,
  scenario: Scenario,
  projection: Projection,
  check: SchemaCheck,
): Proof[] {
  const sessions = sessionsOf(trace, execution);
  const captures = capturesOf(execution, scenario, sessions);
  const proofs: Proof[] = [];
  let action = -1;
  scenario.steps.forEach((step, index) => {
    if (isAction(step)) action = index;
    const proves = 'proves' in step ? (step.proves ?? []) : [];
    if (proves.length === 0) return;
    const verdict = judgeThisStep();
    if (verdict.finding) Object.assign(verdict.finding, { scenario: scenario.id, step: index + 1 });
    for (const requirement of proves) proofs.push({ requirement, ...verdict });

    function judgeThisStep(): StepVerdict {
      const from = execution.steps.get(action);
      const trouble = execution.troubles.find((entry) => entry.index === undefined || entry.index <= index);
      const refusal = execution.controls.find(
        (control) => !control.ok && !control.given && control.name !== undefined && control.index! < index,
      );
      const missingAck = unnamedCall(scenario, execution, index);
      const notTried = refusal
        ? notObserved(
            `${refusal.trigger} in step ${refusal.index! + 1} of ${scenario.id} was refused, so this was not tried`,
          )
        : missingAck &&
          notObserved(
            `${missingAck.call} in step ${missingAck.index + 1} of ${scenario.id} was not acknowledged as it ` +
              'must be, so this was not tried',
          );
      // In a run that was cut short, the last window did not get its full time.
      if (!execution.done && !trouble && from !== undefined && windowEnd(execution, from) === Infinity)
        return harnessError(`the run ended in the middle of step ${action + 1} of ${scenario.id}`);
      if (from === undefined && !trouble && notTried && execution.done) return notTried;
      if (from === undefined || trouble)
        return harnessError(trouble?.message ?? `step ${action + 1} of ${scenario.id} was not carried out`);
      const window: Window = {
        index: action,
        action: scenario.steps[action]!,
        from,
        to: windowEnd(execution, from),
        sessions,
        captures,
        execution,
      };
      try {
        return judgeStep(step, window, projection, check);
      } catch (error) {
        if (error instanceof CaptureError)
          return error.capture !== undefined && [refusal?.name, missingAck?.name].includes(error.capture) && notTried
            ? notTried
            : harnessError(`step ${index + 1}: ${error.message}`);
        throw error;
      }
    }
  });
  return proofs;
}

/** The first call before the step whose ack has a name in the scenario but did not get it. */
function unnamedCall(
  { steps }: Scenario,
  { steps: done, facts }: Execution,
  before: number,
): { index: number; call: string; name: string } | undefined {
  for (const [index, step] of steps.slice(0, before).entries()) {
    if ('call' in step && step.name !== undefined && done.has(index) && !facts.has(step.name))
      return { index, call: step.call, name: step.name };
  }
  return undefined;
}

/**
 * The line at which the window ends: where the next action begins, or where the execution ends. Frames caused by
 * closing the sessions do not belong to the window.
 */
function windowEnd(execution: Execution, from: number): number {
  return Math.min(...[...execution.steps.values()].filter((line) => line > from), execution.doneAt);
}

function capturesOf(execution: Execution, scenario: Scenario, sessions: Window['sessions']): Captures {
  const captures = new Map<string, Json>(execution.facts);
  for (const control of execution.controls)
    if (control.name !== undefined && control.result !== undefined) captures.set(control.name, control.result);
  for (const name of Object.keys(scenario.sessions)) {
    for (const conn of sessions.get(name) ?? []) {
      const given = conn.accepted[0]?.data;
      if (isObject(given)) captures.set(name, given);
    }
  }
  return captures;
}

function judgeStep(step: Step, window: Window, projection: Projection, check: SchemaCheck): StepVerdict {
  if ('expect' in step) return judgeExpect(step, window, projection, check);
  if ('nothing' in step) return judgeNothing(step, window, projection, check);
  if ('order' in step) return judgeOrder(step, window, check);
  if ('closed' in step) return judgeClosed(step, window);
  if ('join' in step) return verdictOfJoin(step, window);
  if ('call' in step) return verdictOfAck(step, window, check);
  if ('frames' in step) return verdictOfFrames(step, window, check);
  if ('trigger' in step) return verdictOfResult(step, window, check);
  return harnessError('the step proves nothing that can be judged');
}

/** The matching frames of the event, and the nearest mismatch for the report. */
function searchFrames(
  window: Window,
  session: string,
  event: string,
  pattern: Json | undefined,
  check: SchemaCheck,
): { hits: Frame[]; nearest: MissingEvent['nearest'] } {
  const hits: Frame[] = [];
  let nearest: MissingEvent['nearest'];
  for (const frame of received(window, session)) {
    if (event === '*' ? frame.event === undefined : frame.event !== event) continue;
    const miss = pattern === undefined ? undefined : findMismatch(pattern, frame.payload ?? null, check);
    if (!miss) hits.push(frame);
    else nearest ??= { wire: excerpt(frame.text), ...miss };
  }
  return { hits, nearest };
}

function findingAt(window: Window, session: string, fault: Fault, frame?: Frame): Finding {
  return { ...fault, session, line: frame?.line ?? window.from, ...(frame ? { wire: excerpt(frame.text) } : {}) };
}

function judgeExpect(step: ExpectStep, window: Window, projection: Projection, check: SchemaCheck): StepVerdict {
  const pattern = step.match === undefined ? undefined : resolve(step.match, window.captures);
  const sought = { event: wireName(projection, step.expect), sender: 'server', pattern } as const;
  const { times } = step;
  for (const session of step.at) {
    const { hits, nearest } = searchFrames(window, session, step.expect, pattern, check);
    if (times === undefined ? hits.length > 0 : hits.length === times) {
      const doubt = times === undefined ? undefined : missingFenceReason(window, session);
      if (doubt !== undefined) return notObserved(doubt);
      continue;
    }
    const stopped = hits.length === 0 ? incompleteReason(window) : undefined;
    if (stopped !== undefined) return notObserved(stopped);
    const fault: Fault =
      times === undefined || hits.length === 0
        ? { code: 'missing-event', ...sought, times, nearest }
        : { code: 'wrong-count', ...sought, times, count: hits.length };
    return bad(findingAt(window, session, fault, hits.at(-1)));
  }
  return good;
}

function judgeNothing(step: NothingStep, window: Window, projection: Projection, check: SchemaCheck): StepVerdict {
  const pattern = step.match === undefined ? undefined : resolve(step.match, window.captures);
  for (const session of step.at) {
    const { hits } = searchFrames(window, session, step.nothing, pattern, check);
    if (hits.length === 0) continue;
    const event = step.nothing === '*' ? '*' : wireName(projection, step.nothing);
    const fault = {
      code: 'unexpected-event',
      event,
      sender: 'server',
      pattern,
      allowed: 0,
      count: hits.length,
    } as const;
    return bad(findingAt(window, session, fault, hits[0]));
  }
  const doubt =
    incompleteReason(window) ??
    step.at.map((session) => missingFenceReason(window, session)).find((why) => why !== undefined);
  return doubt === undefined ? good : notObserved(doubt);
}

function judgeOrder(step: OrderStep, window: Window, check: SchemaCheck): StepVerdict {
  for (const session of step.at) {
    let frames = received(window, session);
    for (const [index, { event, match }] of step.order.entries()) {
      const pattern = match === undefined ? undefined : resolve(match, window.captures);
      const found = frames.findIndex(
        (frame) =>
          frame.event === event && (pattern === undefined || !findMismatch(pattern, frame.payload ?? null, check)),
      );
      if (found !== -1) {
        frames = frames.slice(found + 1);
        continue;
      }
      const stopped = incompleteReason(window);
      if (stopped !== undefined) return notObserved(stopped);
      const fault = { code: 'missing-in-sequence', event, sender: 'server', pattern, position: index + 1 } as const;
      return bad(findingAt(window, session, fault, received(window, session).at(-1)));
    }
  }
  return good;
}

function judgeClosed(step: Extract<Step, { closed: unknown }>, window: Window): StepVerdict {
  for (const session of step.at) {
    const ended =
      step.closed === 'leave'
        ? received(window, session).some(({ kind }) => kind === 'disconnect')
        : (window.sessions.get(session) ?? []).some(
            (conn) => conn.closedBy === 'server' && conn.closedAt > window.from && conn.closedAt < window.to,
          );
    if (ended) continue;
    const stopped = incompleteReason(window);
    if (stopped !== undefined) return notObserved(stopped);
    const by = step.closed === 'leave' ? 'disconnect' : 'close';
    return bad(findingAt(window, session, { code: 'not-closed', by }));
  }
  return good;
}
