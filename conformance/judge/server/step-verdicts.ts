/**
 * Rulings on what an action itself brought back: an ack, the answer to a join, the result of a trigger.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { CallStep, FramesStep, JoinStep, Json, TriggerStep } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { matches, resolve, type SchemaCheck } from '../../match/index.js';
import { bad, good, harness, unseen, type Ruling } from '../proof.js';
import { excerpt } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import { controlOfStep, endOf, requestOf, requestsOf, unfenced, type Window } from './window.js';

const wire = (frame: Frame | undefined): { wire?: string } => (frame ? { wire: excerpt(frame.text) } : {});

/** The ack of a `call` against the step's `ack`. */
export function rulingOfAck(step: CallStep, window: Window, check: SchemaCheck): Ruling {
  const { request, ack } = requestOf(window, step.as);
  if (!request) {
    const ended = endOf(window, step.as);
    if (ended === undefined) return harness(`the call ${step.call} was not sent`);
    return bad({
      expected: `an open session to send "${step.call}" on`,
      got: 'the server had closed it',
      session: step.as,
      line: ended,
    });
  }
  const where = { line: ack?.line ?? request.line, session: step.as, ...wire(ack ?? request) };
  if (step.ack === 'none') {
    if (ack) return bad({ expected: `no ack of "${step.call}"`, got: `ack ${stringifyJson(ack.args!)}`, ...where });
    const doubt = unfenced(window, step.as);
    return doubt === undefined ? good : unseen(doubt);
  }
  const pattern = step.ack === undefined ? undefined : resolve(step.ack, window.captures);
  const wanted = `an ack of "${step.call}"${pattern === undefined ? '' : ` with ${stringifyJson(pattern)}`}`;
  if (!ack) return bad({ expected: wanted, got: 'no ack', ...where });
  const miss = pattern === undefined ? undefined : matches(pattern, ack.args, check);
  return miss
    ? bad({
        expected: wanted,
        got: `${stringifyJson(ack.args!)} (at ${miss.path || 'the arguments'} expected ${miss.expected}, got ${miss.got})`,
        ...where,
      })
    : good;
}

/** The acks of the events among raw frames, each against what the release is known to answer. */
export function rulingOfFrames(step: FramesStep, window: Window, check: SchemaCheck): Ruling {
  const events = step.frames.filter(({ event }) => event !== undefined);
  const requests = requestsOf(window, step.as);
  const doubt = unfenced(window, step.as);
  for (const [index, entry] of events.entries()) {
    const wanted = entry.acks?.[0]?.ack;
    const found = requests[index];
    if (wanted === undefined) continue;
    if (!found) return unseen(`the session had ended before ${entry.case} could be sent`);
    const where = { line: found.ack?.line ?? found.request.line, session: step.as, ...wire(found.request) };
    const got = found.ack ? `ack ${stringifyJson(found.ack.args!)}` : 'no ack';
    if (
      wanted === 'none' ? found.ack : !found.ack || matches(resolve(wanted, window.captures), found.ack.args, check)
    ) {
      if (doubt !== undefined && !found.ack) return unseen(doubt);
      return bad({
        expected: `${entry.case}: ${wanted === 'none' ? 'no ack' : `an ack with ${stringifyJson(wanted)}`}`,
        got,
        ...where,
      });
    }
  }
  return doubt === undefined ? good : unseen(doubt);
}

/** A join is acked with exactly the id and name of the person. */
export function rulingOfJoin(step: JoinStep, window: Window): Ruling {
  for (const session of step.join) {
    const { request, ack } = requestOf(window, session);
    if (!request) return harness(`${session} sent no user-join`);
    const person = window.captures.get(personAt(window, session));
    const pattern: Json = { '<exact>': [{ id: field(person, 'id'), name: field(person, 'name') }] };
    const miss = ack ? matches(pattern, ack.args) : undefined;
    if (!ack || miss) {
      return bad({
        expected: `user-join acked with ${stringifyJson([{ id: field(person, 'id'), name: field(person, 'name') }])}`,
        got: ack ? stringifyJson(ack.args!) : 'no ack',
        session,
        line: (ack ?? request).line,
        ...wire(ack ?? request),
      });
    }
  }
  return good;
}

/** Which person is at a session: the fact whose token its user-join carried. */
function personAt(window: Window, session: string): string {
  const sent = requestOf(window, session).request?.payload;
  const token = field(isObject(sent) ? sent['auth'] : undefined, 'token');
  return [...window.execution.facts].find(([, fact]) => fact['token'] === token)?.[0] ?? '';
}

function field(value: Json | undefined, key: string): Json {
  return isObject(value) ? (value[key] ?? null) : null;
}

/** The recorded result of a trigger against the step's `result` and `refused`. */
export function rulingOfResult(step: TriggerStep, window: Window, check: SchemaCheck): Ruling {
  const control = controlOfStep(window, window.index);
  if (!control) return harness(`the trigger ${step.trigger} was not carried out`);
  // what was on the wire is the request
  const where = { line: control.requestedAt ?? control.line, session: step.as };
  const got = `status ${control.status ?? 'unknown'}, ${control.result === undefined ? 'no result' : excerpt(stringifyJson(control.result))}`;
  if (control.ok === (step.refused === true))
    return bad({ expected: `${step.trigger} to be ${step.refused ? 'refused' : 'accepted'}`, got, ...where });
  if (step.result === undefined) return good;
  const pattern = resolve(step.result, window.captures);
  const miss = matches(pattern, control.result ?? null, check);
  return miss
    ? bad({
        expected: `a result of ${step.trigger} like ${stringifyJson(pattern)}`,
        got: `at ${miss.path || 'the result'}: ${miss.got}`,
        ...where,
      })
    : good;
}
