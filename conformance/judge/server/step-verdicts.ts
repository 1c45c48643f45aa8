/**
 * Verdicts on the direct result of an action: an ack, the answer to a join, the result of a trigger.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { CallStep, FramesStep, JoinStep, Json, TriggerStep } from '../../../src/suite/types.js';
import { findMismatch, resolve, type SchemaCheck } from '../../match/index.js';
import { bad, good, harnessError, notObserved, type StepVerdict } from '../proof.js';
import { excerpt } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import { tokenIn } from '../frame.js';
import { controlOfStep, serverClosedAt, requestOf, requestsOf, missingFenceReason, type Window } from './window.js';

const wireField = (frame: Frame | undefined): { wire?: string } => (frame ? { wire: excerpt(frame.text) } : {});

/** Compares the ack of a `call` with the step's `ack`. */
export function verdictOfAck(step: CallStep, window: Window, check: SchemaCheck): StepVerdict {
  const { request, ack } = requestOf(window, step.as);
  if (!request) {
    const ended = serverClosedAt(window, step.as);
    if (ended === undefined) return harnessError(`the call ${step.call} was not sent`);
    return bad({ code: 'closed', when: 'before-call', event: step.call, session: step.as, line: ended });
  }
  const where = { line: ack?.line ?? request.line, session: step.as, ...wireField(ack ?? request) };
  const sought = { event: step.call, sender: 'server' } as const;
  if (step.ack === 'none') {
    if (ack) return bad({ code: 'unexpected-ack', ...sought, actual: ack.args, ...where });
    const doubt = missingFenceReason(window, step.as);
    return doubt === undefined ? good : notObserved(doubt);
  }
  const pattern = step.ack === undefined ? undefined : resolve(step.ack, window.captures);
  if (!ack) return bad({ code: 'missing-ack', ...sought, pattern, ...where });
  const mismatch = pattern === undefined ? undefined : findMismatch(pattern, ack.args, check);
  return mismatch ? bad({ code: 'ack-mismatch', ...sought, pattern, actual: ack.args, mismatch, ...where }) : good;
}

/** Compares the acks of the events in raw frames with the answers that the release is known to give. */
export function verdictOfFrames(step: FramesStep, window: Window, check: SchemaCheck): StepVerdict {
  const events = step.frames.filter(({ event }) => event !== undefined);
  const requests = requestsOf(window, step.as);
  const doubt = missingFenceReason(window, step.as);
  for (const [index, entry] of events.entries()) {
    const wanted = entry.acks?.[0]?.ack;
    const found = requests[index];
    if (wanted === undefined) continue;
    if (!found) return notObserved(`the session had ended before ${entry.case} could be sent`);
    const where = { line: found.ack?.line ?? found.request.line, session: step.as, ...wireField(found.request) };
    const sought = { event: found.request.event, sender: 'server', case: entry.case } as const;
    const actual = found.ack?.args;
    if (wanted === 'none') {
      if (actual) return bad({ code: 'unexpected-ack', ...sought, actual, ...where });
      continue;
    }
    const pattern = resolve(wanted, window.captures);
    if (!actual)
      return doubt === undefined ? bad({ code: 'missing-ack', ...sought, pattern, ...where }) : notObserved(doubt);
    const mismatch = findMismatch(pattern, actual, check);
    if (mismatch) return bad({ code: 'ack-mismatch', ...sought, pattern, actual, mismatch, ...where });
  }
  return doubt === undefined ? good : notObserved(doubt);
}

/** A join is acknowledged with exactly the id and name of the person. */
export function verdictOfJoin(step: JoinStep, window: Window): StepVerdict {
  for (const session of step.join) {
    const { request, ack } = requestOf(window, session);
    if (!request) return harnessError(`${session} sent no user-join`);
    const person = window.captures.get(personAt(window, session));
    const pattern: Json = [{ id: field(person, 'id'), name: field(person, 'name') }];
    const sought = { event: 'user-join', sender: 'server', pattern } as const;
    const where = { session, line: (ack ?? request).line, ...wireField(ack ?? request) };
    if (!ack) return bad({ code: 'missing-ack', ...sought, ...where });
    const mismatch = findMismatch({ '<exact>': pattern }, ack.args);
    if (mismatch) return bad({ code: 'ack-mismatch', ...sought, actual: ack.args, mismatch, ...where });
  }
  return good;
}

/** Name of the session's person: the fact with the token of its user-join. */
function personAt(window: Window, session: string): string {
  const token = tokenIn(requestOf(window, session).request) ?? null;
  return [...window.execution.facts].find(([, fact]) => fact['token'] === token)?.[0] ?? '';
}

function field(value: Json | undefined, key: string): Json {
  return isObject(value) ? (value[key] ?? null) : null;
}

/** Compares the recorded result of a trigger with the step's `result` and `refused`. */
export function verdictOfResult(step: TriggerStep, window: Window, check: SchemaCheck): StepVerdict {
  const control = controlOfStep(window, window.index);
  if (!control) return harnessError(`the trigger ${step.trigger} was not carried out`);
  // the request is what was on the wire
  const where = { line: control.requestedAt ?? control.line, session: step.as };
  if (control.ok === (step.refused === true)) {
    const { status, result } = control;
    const code = step.refused ? 'accepted' : 'refused';
    return bad({ code, trigger: step.trigger, status, actual: result, ...where });
  }
  if (step.result === undefined) return good;
  const pattern = resolve(step.result, window.captures);
  const mismatch = findMismatch(pattern, control.result ?? null, check);
  return mismatch ? bad({ code: 'result-mismatch', trigger: step.trigger, pattern, mismatch, ...where }) : good;
}
