/**
 * Checks payloads against the projected schemas: the envelope first, then the schema of its `data.type`.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json, MessageSpec } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { rule } from '../define-rule.js';
import type { Fault } from '../finding.js';
import { oneOf, optional, text } from '../parameters.js';
import { findingAt, computeOnce, serverEvents, eventLabel, type RuleContext, type RuleResult } from '../rule.js';
import type { EventFrame, Frame } from '../decoded-trace.js';

const EVENT = { event: text('Event of the server (newest name).') };

/** Every frame of the event is valid; `part` restricts the check to the envelope or the data. */
export const payload = rule({
  name: 'payload',
  parameters: {
    ...EVENT,
    type: optional(text('Only payloads with this `data.type`.')),
    part: optional(oneOf('Which part of the payload alone.', 'envelope', 'data')),
  },
  sentence: ({ part, ...given }) =>
    `the ${part === 'envelope' ? 'envelope' : 'payload'} of each ${eventLabel(given)} frame fits the release's schema`,
  messages: ({ event, type }) => [{ direction: 's2c', event, ...(type === undefined ? {} : { type }) }],
}).check((context, { event, type, part }) => {
  const result: Required<RuleResult> = { observed: 0, findings: [], hints: [] };
  for (const frame of serverEvents(context.trace, event)) {
    if (type !== undefined && frame.type !== type) continue;
    const specs = specsOf(context, frame);
    if (specs.length === 0) continue;
    result.observed += 1;
    const fault = judgeFrame(context, frame, specs, part);
    if (fault) (fault.isByServer ? result.findings : result.hints).push(findingAt(frame, fault.fault));
  }
  return result;
});

/** Each payload has a type. */
export const typed = rule({
  name: 'typed',
  parameters: EVENT,
  sentence: ({ event }) => `each ${event} payload names its type in data.type`,
  messages: ({ event }) => [{ direction: 's2c', event }],
}).check(({ trace }, { event }) => {
  const frames = serverEvents(trace, event);
  const untypedFrames = frames.filter((frame) => frame.type === undefined);
  return {
    observed: frames.length,
    findings: untypedFrames.map((frame) => findingAt(frame, { code: 'missing-type', event: frame.event })),
  };
});

/** An event whose type is not in the description still has a valid envelope. */
export const unknownType = rule({
  name: 'unknown-type',
  parameters: EVENT,
  sentence: ({ event }) => `the envelope of each ${event} frame of a type that is not listed fits the release's schema`,
  messages: ({ event }) => [{ direction: 's2c', event }],
}).check((context, { event }) => {
  const known = new Set(messagesOf(context, event).map((message) => message.type));
  const result: RuleResult = { observed: 0, findings: [] };
  for (const frame of serverEvents(context.trace, event)) {
    if (frame.type === undefined || known.has(frame.type)) continue;
    result.observed += 1;
    const fault = judgeFrame(context, frame, specsOf(context, frame), 'envelope');
    if (fault) result.findings.push(findingAt(frame, fault.fault));
  }
  return result;
});

function messagesOf({ descriptionsOf }: RuleContext, event: string): readonly MessageSpec[] {
  return descriptionsOf('s2c', event);
}

function specsOf(context: RuleContext, frame: EventFrame): readonly MessageSpec[] {
  const messages = messagesOf(context, frame.event);
  const exact = messages.filter((message) => message.type === frame.type);
  return exact.length > 0 ? exact : messages.filter((message) => message.type === '*');
}

interface JudgedFault {
  fault: Fault;
  /** True when the server caused the fault. */
  isByServer: boolean;
}

function judgeFrame(
  context: RuleContext,
  frame: EventFrame,
  specs: readonly MessageSpec[],
  part: 'envelope' | 'data' | undefined,
): JudgedFault | undefined {
  if (frame.args.length !== 1)
    return { fault: { code: 'argument-count', event: frame.event, count: frame.args.length }, isByServer: true };
  // Several messages may share a type; a payload is valid when any of them accepts it.
  let first: JudgedFault | undefined;
  for (const spec of specs) {
    const fault = faultOf(context, frame, spec, part);
    if (fault === undefined) return undefined;
    first ??= fault;
  }
  return first;
}

function faultOf(
  context: RuleContext,
  frame: EventFrame,
  spec: MessageSpec,
  part: 'envelope' | 'data' | undefined,
): JudgedFault | undefined {
  const { event } = frame;
  const fullPayload = frame.payload!;
  const dataValue: Json =
    spec.envelope !== undefined && isObject(fullPayload) ? (fullPayload['data'] ?? null) : fullPayload;
  const envelopeError =
    spec.envelope !== undefined && part !== 'data' ? context.check(spec.envelope, fullPayload) : undefined;
  if (envelopeError !== undefined)
    return {
      fault: { code: 'schema', part: 'payload', event, schema: spec.envelope, reason: envelopeError },
      isByServer: true,
    };
  const dataError =
    spec.schema !== undefined && part !== 'envelope' ? context.check(spec.schema, dataValue) : undefined;
  if (dataError === undefined || isSentByClient(context, frame) || isWrittenByPlugin(context, frame)) return undefined;
  const found: Fault = { code: 'schema', part: 'data', event, schema: spec.schema, reason: dataError };
  return { fault: found, isByServer: !isAuthoredElsewhere(context, frame, spec) };
}

/** True when a client sent exactly this data in this event: a server that relays it unchanged adds no fault. */
function isSentByClient(context: RuleContext, { event, line, payload }: Frame): boolean {
  const data = isObject(payload) ? payload['data'] : undefined;
  if (data === undefined) return false;
  const first = computeOnce(context, clientData).get(`${event} ${stringifyJson(data)}`);
  return first !== undefined && first <= line;
}

/** The data that clients sent, by event name and text, with the first line of each. */
function clientData({ trace }: RuleContext): Map<string, number> {
  const sent = new Map<string, number>();
  for (const { dir, event, payload, line } of trace.frames) {
    if (dir !== 'c2s' || !isObject(payload) || payload['data'] === undefined) continue;
    const key = `${event} ${stringifyJson(payload['data'])}`;
    if (!sent.has(key)) sent.set(key, line);
  }
  return sent;
}

/** True when a plugin of this run wrote exactly this event for this chat. */
function isWrittenByPlugin({ trace }: RuleContext, { payload }: Frame): boolean {
  if (!isObject(payload) || payload['data'] === undefined) return false;
  const [chat, text] = [payload['chat_id'], stringifyJson(payload['data'])];
  const pluginRuns = trace.controls.filter(
    ({ trigger, result }) => trigger === 'run-plugin' && isObject(result) && result['chat_id'] === chat,
  );
  return pluginRuns.some(
    ({ with: { steps } }) =>
      Array.isArray(steps) &&
      steps.some((step) => isObject(step) && step['emit'] !== undefined && stringifyJson(step['emit']) === text),
  );
}

/** True for data that a plugin, an `/event` request or a client authored, not the server. */
function isAuthoredElsewhere({ trace }: RuleContext, frame: EventFrame, spec: MessageSpec): boolean {
  if (spec.author === 'plugin' || spec.author === 'client') return true;
  const id = isObject(frame.payload) ? frame.payload['message_id'] : undefined;
  return trace.controls.some(
    (control) =>
      control.trigger === 'emit-event' && control.with['type'] === frame.type && control.with['message_id'] === id,
  );
}
