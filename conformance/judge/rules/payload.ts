/**
 * Payloads against the projected schemas: the envelope first, then the schema of its `data.type`.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json, MessageSpec } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { about, describedOf, eventsOf, type Rule, type RuleContext, type Seen } from '../rule.js';
import type { Frame, Timeline } from '../decoded-trace.js';

/** `payload {event, type?, part?}`: every such frame is valid; `part` narrows to the envelope or the data. */
export const payload: Rule = (context, { event, type, part }) => {
  const seen: Required<Seen> = { observed: 0, findings: [], hints: [] };
  for (const frame of eventsOf(context.timeline, String(event))) {
    if (type !== undefined && frame.type !== type) continue;
    const specs = specsOf(context, frame);
    if (specs.length === 0) continue;
    seen.observed += 1;
    const fault = judgeFrame(context, frame, specs, typeof part === 'string' ? part : undefined);
    if (fault) (fault.mine ? seen.findings : seen.hints).push(about(frame, fault.expected, fault.why));
  }
  return seen;
};

/** `typed {event}`: each payload names its type. */
export const typed: Rule = ({ timeline }, { event }) => {
  const frames = eventsOf(timeline, String(event));
  const nameless = frames.filter((frame) => frame.type === undefined);
  return {
    observed: frames.length,
    findings: nameless.map((frame) => about(frame, 'a payload with a data.type', 'none')),
  };
};

/** `unknown-type {event}`: a type the set does not list still comes in the envelope. */
export const unknownType: Rule = (context, { event }) => {
  const known = new Set(messagesOf(context, String(event)).map((message) => message.type));
  const seen: Seen = { observed: 0, findings: [] };
  for (const frame of eventsOf(context.timeline, String(event))) {
    if (frame.type === undefined || known.has(frame.type)) continue;
    seen.observed += 1;
    const fault = judgeFrame(context, frame, specsOf(context, frame), 'envelope');
    if (fault) seen.findings.push(about(frame, fault.expected, fault.why));
  }
  return seen;
};

function messagesOf({ projection }: RuleContext, event: string): readonly MessageSpec[] {
  return describedOf(projection, 's2c', event);
}

function specsOf(context: RuleContext, frame: Frame): readonly MessageSpec[] {
  const messages = messagesOf(context, frame.event!);
  const exact = messages.filter((message) => message.type === frame.type);
  return exact.length > 0 ? exact : messages.filter((message) => message.type === '*');
}

interface Fault {
  expected: string;
  why: string;
  /** True when the server is to blame. */
  mine: boolean;
}

function judgeFrame(
  context: RuleContext,
  frame: Frame,
  specs: readonly MessageSpec[],
  part: string | undefined,
): Fault | undefined {
  if (frame.args?.length !== 1)
    return { expected: 'exactly one argument', why: `${frame.args?.length ?? 0} arguments`, mine: true };
  // Several messages may share a type; a payload is right when any of them accepts it.
  let first: Fault | undefined;
  for (const spec of specs) {
    const fault = faultOf(context, frame, spec, part);
    if (fault === undefined) return undefined;
    first ??= fault;
  }
  return first;
}

function faultOf(context: RuleContext, frame: Frame, spec: MessageSpec, part: string | undefined): Fault | undefined {
  const whole = frame.payload!;
  const inner: Json = spec.envelope !== undefined && isObject(whole) ? (whole['data'] ?? null) : whole;
  const envelope = spec.envelope !== undefined && part !== 'data' ? context.check(spec.envelope, whole) : undefined;
  if (envelope !== undefined)
    return { expected: `a payload valid against ${spec.envelope}`, why: envelope, mine: true };
  const data = spec.schema !== undefined && part !== 'envelope' ? context.check(spec.schema, inner) : undefined;
  if (data === undefined || repeatsClient(context, frame) || repeatsPlugin(context, frame)) return undefined;
  return { expected: `data valid against ${spec.schema}`, why: data, mine: !authoredElsewhere(context, frame, spec) };
}

/** True when a client sent that very data under that name: a server that passes it on as it is adds no fault. */
function repeatsClient({ timeline }: RuleContext, { event, line, payload }: Frame): boolean {
  const data = isObject(payload) ? payload['data'] : undefined;
  if (data === undefined) return false;
  const first = sentIn(timeline).get(`${event} ${stringifyJson(data)}`);
  return first !== undefined && first <= line;
}

/** What clients sent, by name and data, with the line on which it was sent first. */
function sentIn(timeline: Timeline): Map<string, number> {
  const sent = clients.get(timeline) ?? new Map<string, number>();
  if (clients.has(timeline)) return sent;
  clients.set(timeline, sent);
  for (const { dir, event, payload, line } of timeline.frames) {
    if (dir !== 'c2s' || !isObject(payload) || payload['data'] === undefined) continue;
    const key = `${event} ${stringifyJson(payload['data'])}`;
    if (!sent.has(key)) sent.set(key, line);
  }
  return sent;
}

const clients = new WeakMap<Timeline, Map<string, number>>();

/** True when the run itself made a plugin write that very event about that chat. */
function repeatsPlugin({ timeline }: RuleContext, { payload }: Frame): boolean {
  if (!isObject(payload) || payload['data'] === undefined) return false;
  const [chat, text] = [payload['chat_id'], stringifyJson(payload['data'])];
  const ran = timeline.controls.filter(
    ({ trigger, result }) => trigger === 'run-plugin' && isObject(result) && result['chat_id'] === chat,
  );
  return ran.some(
    ({ with: { steps } }) =>
      Array.isArray(steps) &&
      steps.some((step) => isObject(step) && step['emit'] !== undefined && stringifyJson(step['emit']) === text),
  );
}

/** The data of what a plugin, `/event` or a client authored is not the server's. */
function authoredElsewhere({ timeline }: RuleContext, frame: Frame, spec: MessageSpec): boolean {
  if (spec.author === 'plugin' || spec.author === 'client') return true;
  const id = isObject(frame.payload) ? frame.payload['message_id'] : undefined;
  return timeline.controls.some(
    (control) =>
      control.trigger === 'emit-event' && control.with['type'] === frame.type && control.with['message_id'] === id,
  );
}
