/**
 * Draws a scenario as a sequence diagram.
 *
 * @module
 */
import { asObject } from '../src/json.js';
import type { Sequence } from '../conformance/report/sequence/sequence.js';
import { isAction } from '../src/suite/step-kinds.js';
import type { ClientScenario, Json, Scenario, Step, TriggerStep } from '../src/suite/types.js';
import { drawClientSteps } from './sequence/client.js';
import { SequenceBuilder } from './sequence/builder.js';
import { shortText, innermost, payloadText, typeAndData } from './sequence/label.js';

/** Name of the server in a diagram; session names begin with a lower-case letter, so none is equal to it. */
const SERVER = 'Server';
/** Most frames of one step that are drawn; a note gives the number of the others. */
const MAX_FRAMES = 4;

/** The diagram of a scenario for servers or for clients. */
export function sequenceOf(scenario: Scenario | ClientScenario): Sequence {
  const diagram = new SequenceBuilder();
  const callers = [
    ...new Set(
      (scenario.steps as { trigger?: string; as?: string }[]).flatMap(({ trigger, as }) =>
        trigger !== undefined && as !== undefined ? [as] : [],
      ),
    ),
  ];
  for (const person of callers) diagram.add({ name: participantOf(person), label: `${person} (REST)`, isPerson: true });
  if (!('sessions' in scenario)) {
    drawClientSteps(diagram, scenario.steps, participantOf);
    return diagram;
  }
  for (const [session, person] of Object.entries(scenario.sessions))
    diagram.add({ name: session, label: session.startsWith(person) ? session : `${session} (${person})` });
  diagram.add({ name: SERVER });
  const drawnFrames = new Set<string>();
  for (const step of scenario.steps) {
    if (isAction(step)) drawnFrames.clear();
    drawStep(diagram, step, drawnFrames);
  }
  return diagram;
}

/** Name of a person as a participant; with the prefix, because a session may have the same name. */
const participantOf = (name: string): string => `person ${name}`;

/** @param drawnFrames frames that are already drawn in this window; several expectations may be about one frame. */
function drawStep(diagram: SequenceBuilder, step: Step, drawnFrames: Set<string>): void {
  if ('connect' in step)
    for (const session of step.connect)
      diagram.arrow(session, SERVER, `CONNECT${step.token === undefined ? '' : `, token: ${step.token}`}`);
  else if ('join' in step) for (const session of step.join) diagram.arrow(session, SERVER, 'user-join');
  else if ('call' in step) drawCall(diagram, step.as, payloadText(step.call, step.args ?? step.send), step.ack);
  else if ('emit' in step) diagram.arrow(step.as, SERVER, payloadText(step.emit, step.args ?? step.send));
  else if ('frames' in step) {
    for (const entry of step.frames.slice(0, MAX_FRAMES)) diagram.arrow(step.as, SERVER, entry.case);
    if (step.frames.length > MAX_FRAMES) diagram.note([step.as], `and ${step.frames.length - MAX_FRAMES} more frames`);
  } else if ('trigger' in step) drawTrigger(diagram, step);
  else if ('disconnect' in step)
    for (const session of step.disconnect)
      diagram.arrow(session, SERVER, step.how === 'leave' ? 'DISCONNECT' : 'websocket closed', 'end');
  else if ('idle' in step) diagram.note(step.idle, `waits for ${step.pings} pings`);
  else if ('expect' in step) drawExpected(diagram, step, drawnFrames);
  else if ('nothing' in step)
    diagram.note(step.at, `no ${step.nothing === '*' ? 'event' : subjectText(step.nothing, step.match)}`);
  else if ('order' in step)
    for (const { event, match } of step.order)
      drawExpected(diagram, { expect: event, at: step.at, ...(match === undefined ? {} : { match }) }, drawnFrames);
  else
    for (const session of step.at)
      diagram.arrow(SERVER, session, step.closed === 'leave' ? 'DISCONNECT' : 'websocket closed', 'end');
}

/** Event and type, without values: enough for an event that must not be sent. */
const subjectText = (event: string, match: Json | undefined): string =>
  [event, typeAndData(match).type ?? ''].join(' ').trim();

function drawCall(diagram: SequenceBuilder, session: string, text: string, ack: Json | undefined): void {
  diagram.arrow(session, SERVER, text);
  if (ack === 'none') diagram.note([session], 'no acknowledgement');
  else if (ack !== undefined) diagram.arrow(SERVER, session, `ack ${shortText(ack)}`, 'answer');
}

function drawExpected(
  diagram: SequenceBuilder,
  { expect, at, match, times }: { expect: string; at: string[]; match?: Json; times?: number },
  drawnFrames: Set<string>,
): void {
  if (times === 0) return diagram.note(at, `no ${subjectText(expect, match)}`);
  const { type, inner } = typeAndData(match);
  const about = `${expect} ${type ?? shortText(match ?? null)}`;
  const full = `${about} ${inner === undefined ? '' : shortText(inner)}`;
  for (const session of at) {
    const isDrawn = (key: string): boolean => drawnFrames.has(`${session} ${key}`);
    if (isDrawn(full) || (type !== undefined && inner === undefined && isDrawn(about))) continue;
    drawnFrames.add(`${session} ${full}`).add(`${session} ${about}`);
    diagram.arrow(
      SERVER,
      session,
      `${times !== undefined && times > 1 ? `${times} x ` : ''}${payloadText(expect, match)}`,
    );
  }
}

function drawTrigger(
  diagram: SequenceBuilder,
  { trigger, as, with: input, answers = [], refused, result }: TriggerStep,
): void {
  const caller = participantOf(as);
  diagram.arrow(caller, SERVER, triggerText(trigger, input));
  for (const { at, match, ack, twice, end, next = [] } of answers) {
    diagram.arrow(SERVER, at, callText(match));
    if (end !== undefined) diagram.arrow(at, SERVER, end === 'leave' ? 'DISCONNECT' : 'websocket closed', 'end');
    else diagram.arrow(at, SERVER, `${twice === true ? 'twice ' : ''}answer ${shortText(ack ?? [])}`, 'answer');
    for (const followUp of next)
      diagram.arrow(
        followUp.as,
        SERVER,
        payloadText('call' in followUp ? followUp.call : followUp.emit, followUp.send),
      );
  }
  if (refused === true) diagram.arrow(SERVER, caller, 'refused', 'refusal');
  else if (result !== undefined) diagram.arrow(SERVER, caller, shortText(innermost(result)), 'answer');
}

/** Label of a call from the server: its type, else the matcher. */
function callText(match: Json | undefined): string {
  if (match === undefined) return 'call';
  return `call ${typeAndData(match).type === undefined ? shortText(innermost(match)) : payloadText('events', match)}`;
}

/** Label of a trigger: its name and what it emits, without ids. */
function triggerText(trigger: string, input: Json | undefined): string {
  const { type, data, steps } = asObject(input) ?? {};
  if (Array.isArray(steps)) return `${trigger}: ${steps.flatMap(pluginStep).join(', ')}`;
  const parts = typeof type === 'string' ? [type, data] : [input];
  return [
    trigger,
    ...parts.map((part) => (part === undefined ? '' : typeof part === 'string' ? part : shortText(part))),
  ]
    .join(' ')
    .trim();
}

/** Labels of a plugin step, such as `call execute`, and of the steps nested in it. */
function pluginStep(step: Json): string[] {
  return Object.entries(asObject(step) ?? {}).flatMap(([key, value]) => {
    const type = asObject(value)?.['type'];
    if (typeof type === 'string') return [`${key} ${type}`];
    return Array.isArray(value) && value.some((item) => asObject(item) !== undefined)
      ? value.flatMap(pluginStep)
      : [key];
  });
}
