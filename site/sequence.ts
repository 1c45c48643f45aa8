/**
 * A scenario as a sequence diagram of Mermaid.
 *
 * @module
 */
import { isAction } from '../src/suite/step-kinds.js';
import type { ClientScenario, Json, Scenario, Step, TriggerStep } from '../src/suite/types.js';
import { drawClientSteps } from './sequence/client.js';
import { Drawing } from './sequence/drawing.js';
import { brief, kernel, object, payloadText, subjectOf } from './sequence/label.js';

/** Name of the server in a diagram; no session can have it. */
const SERVER = 'Server';
/** Frames of one step that are drawn one by one. */
const FRAMES = 4;

/** Mermaid text of a scenario for servers or for clients. */
export function sequenceOf(scenario: Scenario | ClientScenario): string {
  const drawing = new Drawing();
  const doers = [
    ...new Set(
      (scenario.steps as { trigger?: string; as?: string }[]).flatMap(({ trigger, as }) =>
        trigger !== undefined && as !== undefined ? [as] : [],
      ),
    ),
  ];
  for (const person of doers) drawing.add(person_(person), `${person} (REST)`, 'actor');
  if (!('sessions' in scenario)) {
    drawClientSteps(drawing, scenario.steps, person_);
    return drawing.text;
  }
  for (const [session, person] of Object.entries(scenario.sessions))
    drawing.add(session, session.startsWith(person) ? session : `${session} (${person})`);
  drawing.add(SERVER, SERVER);
  const seen = new Set<string>();
  for (const step of scenario.steps) {
    if (isAction(step)) seen.clear();
    drawStep(drawing, step, seen);
  }
  return drawing.text;
}

/** People may be called like their sessions. */
const person_ = (name: string): string => `person ${name}`;

/** @param seen what the window has shown already; several expectations may be about one frame. */
function drawStep(drawing: Drawing, step: Step, seen: Set<string>): void {
  if ('connect' in step)
    for (const session of step.connect)
      drawing.arrow(session, SERVER, `CONNECT${step.token === undefined ? '' : `, token: ${step.token}`}`);
  else if ('join' in step) for (const session of step.join) drawing.arrow(session, SERVER, 'user-join');
  else if ('call' in step) drawCall(drawing, step.as, payloadText(step.call, step.args ?? step.send), step.ack);
  else if ('emit' in step) drawing.arrow(step.as, SERVER, payloadText(step.emit, step.args ?? step.send));
  else if ('frames' in step) {
    for (const entry of step.frames.slice(0, FRAMES)) drawing.arrow(step.as, SERVER, entry.case);
    if (step.frames.length > FRAMES) drawing.note([step.as], `and ${step.frames.length - FRAMES} more frames`);
  } else if ('trigger' in step) drawTrigger(drawing, step);
  else if ('disconnect' in step)
    for (const session of step.disconnect)
      drawing.arrow(session, SERVER, step.how === 'leave' ? 'DISCONNECT' : 'websocket closed', 'end');
  else if ('idle' in step) drawing.note(step.idle, `waits for ${step.pings} pings`);
  else if ('expect' in step) drawExpected(drawing, step, seen);
  else if ('nothing' in step)
    drawing.note(step.at, `no ${step.nothing === '*' ? 'event' : subjectText(step.nothing, step.match)}`);
  else if ('order' in step)
    for (const { event, match } of step.order)
      drawExpected(drawing, { expect: event, at: step.at, ...(match === undefined ? {} : { match }) }, seen);
  else
    for (const session of step.at)
      drawing.arrow(SERVER, session, step.closed === 'leave' ? 'DISCONNECT' : 'websocket closed', 'end');
}

/** What does not come needs no values, but for its type. */
const subjectText = (event: string, match: Json | undefined): string =>
  [event, subjectOf(match).type ?? ''].join(' ').trim();

function drawCall(drawing: Drawing, session: string, text: string, ack: Json | undefined): void {
  drawing.arrow(session, SERVER, text);
  if (ack === 'none') drawing.note([session], 'no acknowledgement');
  else if (ack !== undefined) drawing.arrow(SERVER, session, `ack ${brief(ack)}`, 'answer');
}

function drawExpected(
  drawing: Drawing,
  { expect, at, match, times }: { expect: string; at: string[]; match?: Json; times?: number },
  seen: Set<string>,
): void {
  if (times === 0) return drawing.note(at, `no ${subjectText(expect, match)}`);
  const { type, inner } = subjectOf(match);
  const about = `${expect} ${type ?? brief(match ?? null)}`;
  const whole = `${about} ${inner === undefined ? '' : brief(inner)}`;
  for (const session of at) {
    const known = (key: string): boolean => seen.has(`${session} ${key}`);
    if (known(whole) || (type !== undefined && inner === undefined && known(about))) continue;
    seen.add(`${session} ${whole}`).add(`${session} ${about}`);
    drawing.arrow(
      SERVER,
      session,
      `${times !== undefined && times > 1 ? `${times} x ` : ''}${payloadText(expect, match)}`,
    );
  }
}

function drawTrigger(drawing: Drawing, { trigger, as, with: input, answers = [], refused, result }: TriggerStep): void {
  const doer = person_(as);
  drawing.arrow(doer, SERVER, triggerText(trigger, input));
  for (const { at, match, ack, twice, end, next = [] } of answers) {
    drawing.arrow(SERVER, at, callText(match));
    if (end !== undefined) drawing.arrow(at, SERVER, end === 'leave' ? 'DISCONNECT' : 'websocket closed', 'end');
    else drawing.arrow(at, SERVER, `${twice === true ? 'twice ' : ''}answer ${brief(ack ?? [])}`, 'answer');
    for (const follow of next)
      drawing.arrow(follow.as, SERVER, payloadText('call' in follow ? follow.call : follow.emit, follow.send));
  }
  if (refused === true) drawing.arrow(SERVER, doer, 'refused', 'refusal');
  else if (result !== undefined) drawing.arrow(SERVER, doer, brief(kernel(result)), 'answer');
}

/** A call of the server, by its type, or by what tells it from others. */
function callText(match: Json | undefined): string {
  if (match === undefined) return 'call';
  return `call ${subjectOf(match).type === undefined ? brief(kernel(match)) : payloadText('events', match)}`;
}

/** Of an authored event or a plugin, what it tells, without where. */
function triggerText(trigger: string, input: Json | undefined): string {
  const { type, data, steps } = object(input) ?? {};
  if (Array.isArray(steps)) return `${trigger}: ${steps.flatMap(pluginStep).join(', ')}`;
  const told = typeof type === 'string' ? [type, data] : [input];
  return [trigger, ...told.map((part) => (part === undefined ? '' : typeof part === 'string' ? part : brief(part)))]
    .join(' ')
    .trim();
}

/** `call execute` of a step that calls, and what is in steps that hold others. */
function pluginStep(step: Json): string[] {
  return Object.entries(object(step) ?? {}).flatMap(([key, value]) => {
    const type = object(value)?.['type'];
    if (typeof type === 'string') return [`${key} ${type}`];
    return Array.isArray(value) && value.some((item) => object(item) !== undefined) ? value.flatMap(pluginStep) : [key];
  });
}
