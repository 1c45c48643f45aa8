/**
 * Acknowledgements: their arguments, number and presence.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { rule } from '../define-rule.js';
import { object, text, texts, type ValuesOf } from '../parameters.js';
import { findingAt, type RuleContext, type RuleResult } from '../rule.js';
import type { EventFrame, Frame } from '../decoded-trace.js';

/** An ack's arguments are valid against the schema of the event's ack. */
export const ackShape = rule({
  name: 'ack-shape',
  parameters: { event: text('Event of a client (newest name).') },
  sentence: ({ event }) => `each acknowledgement of ${event} fits its schema`,
  messages: ({ event }) => [{ direction: 'c2s', event }],
}).check(({ trace, descriptionsOf, check }, { event }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const frame of trace.conns.flatMap(({ requests }) => requests)) {
    if (frame.event !== event) continue;
    const specs = descriptionsOf('c2s', event);
    // A type without a description of its own has the ack of the first described type.
    const schema = (specs.find(({ type }) => type === undefined || type === frame.type) ?? specs[0])?.ack;
    if (schema === undefined) continue;
    for (const ack of frame.acks) {
      result.observed += 1;
      const why = check(schema, ack.args);
      if (why !== undefined)
        result.findings.push(findingAt(ack, { code: 'schema', part: 'ack', event: frame.event, schema, reason: why }));
    }
  }
  return result;
});

/** No request is acknowledged twice, and each ack belongs to a request. */
export const ackOnce = rule({
  name: 'ack-once',
  parameters: {},
  sentence: () => 'nothing is acknowledged twice, or without having been asked',
}).check(({ trace }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const conn of trace.conns) {
    const ackedIds = new Set<number>();
    for (const frame of conn.frames) {
      if (frame.kind !== 'ack' || frame.dir !== 's2c') continue;
      result.observed += 1;
      if (!frame.request)
        result.findings.push(findingAt(frame, { code: 'unrequested-ack', sender: 'server', id: frame.id }));
      else if (ackedIds.has(frame.id))
        result.findings.push(findingAt(frame, { code: 'duplicate-ack', sender: 'server', id: frame.id }));
      ackedIds.add(frame.id);
    }
  }
  return result;
});

/** True for a well-formed request, which the server must acknowledge. */
function mustBeAcked(
  { descriptionsOf, check }: RuleContext,
  { args, event, binary, payload, type }: EventFrame,
): boolean {
  // The trace keeps the attachments of a binary event as separate frames, so its content is unknown here.
  if (args.length !== 1 || binary) return false;
  return descriptionsOf('c2s', event).some((message) => {
    if (message.ack === undefined) return false;
    if (message.type !== undefined && message.type !== type) return false;
    if (message.envelope !== undefined && check(message.envelope, payload!) !== undefined) return false;
    const inner = message.envelope !== undefined && isObject(payload) ? (payload['data'] ?? null) : payload!;
    return message.schema === undefined || check(message.schema, inner) === undefined;
  });
}

/**
 * Each well-formed request is acknowledged. A missing ack counts only when a later request of the session was
 * acknowledged.
 */
export const ackOwed = rule({
  name: 'ack-owed',
  parameters: {},
  sentence: () => 'each well-formed request with an ack id is acknowledged',
}).check((context) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const conn of context.trace.conns) {
    const lastAcked = conn.requests.findLastIndex(({ acks }) => acks.length > 0);
    for (const [index, frame] of conn.requests.entries()) {
      const isAcked = frame.acks.length > 0;
      if (frame.line > conn.leftAt || (!isAcked && index > lastAcked) || !mustBeAcked(context, frame)) continue;
      result.observed += 1;
      if (!isAcked)
        result.findings.push(
          findingAt(frame, { code: 'missing-ack', sender: 'server', event: frame.event, laterAcked: true }),
        );
    }
  }
  return result;
});

const ECHO = {
  event: text('Event of a client (newest name).'),
  type: text('Its `data.type`.'),
  echo: object('The event that such a request makes the server send to the sender too.', {
    event: text('Its newest name.'),
    type: text('Its `data.type`.'),
  }),
  same: texts('Keys in which request and echo agree.'),
};

/** The events that a request sends back to its own session come before its ack. */
export const ackLast = rule({
  name: 'ack-last',
  parameters: ECHO,
  sentence: () => "a request's own echo precedes its acknowledgement",
  messages: ({ event, type, echo }) => [
    { direction: 'c2s', event, type },
    { direction: 's2c', ...echo },
  ],
}).check(({ trace }, given) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const conn of trace.conns) {
    for (const frame of conn.requests) {
      const [ack] = frame.acks;
      if (frame.event !== given.event || frame.type !== given.type || ack === undefined) continue;
      const next = conn.frames.find((other) => other.line > frame.line && isEcho(other, frame, given));
      if (!next) continue;
      result.observed += 1;
      const isBeforeAck = conn.frames.some(
        (other) => other.line > frame.line && other.line < ack.line && isEcho(other, frame, given),
      );
      if (!isBeforeAck)
        result.findings.push(
          findingAt(next, { code: 'wrong-order', event: next.event!, type: next.type, beforeAck: ack.id }),
        );
    }
  }
  return result;
});

/** True for an event that this request sends back. */
function isEcho(frame: Frame, request: EventFrame, { echo, same: sameTopic }: ValuesOf<typeof ECHO>): boolean {
  if (frame.dir !== 's2c' || frame.event !== echo.event || frame.type !== echo.type) return false;
  const [sent, received] = [request.payload, frame.payload];
  return (
    isObject(sent) &&
    isObject(received) &&
    sameTopic.every((key) => stringifyJson(sent[key] ?? null) === stringifyJson(received[key] ?? null))
  );
}

/** The event that answers a request to its own session comes before the request's ack. */
export const answerFirst = rule({
  name: 'answer-first',
  parameters: {
    event: text('Event of a client (newest name).'),
    answer: text('Event that answers it, to its own session.'),
    key: text('Key of both payloads that says what they are about.'),
  },
  sentence: ({ event, answer }) => `the ${answer} that answers a ${event} precedes its acknowledgement`,
  messages: ({ event, answer }) => [
    { direction: 'c2s', event },
    { direction: 's2c', event: answer },
  ],
}).check(({ trace }, { event, answer, key }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const topicOf = (frame: Frame): Json | undefined => (isObject(frame.payload) ? frame.payload[key] : undefined);
  for (const conn of trace.conns) {
    for (const frame of conn.requests) {
      const [ack] = frame.acks;
      if (frame.event !== event || ack === undefined || topicOf(frame) === undefined) continue;
      // After the next request about the same document, an event may be the answer to that request.
      const same = conn.frames.filter(
        (other) => other.line > frame.line && other.event !== undefined && topicOf(other) === topicOf(frame),
      );
      const first = same.find((other) => other.dir === 'c2s' || other.event === answer);
      if (first?.dir !== 's2c') continue;
      result.observed += 1;
      if (first.line > ack.line)
        result.findings.push(findingAt(first, { code: 'wrong-order', event: answer, beforeAck: ack.id }));
    }
  }
  return result;
});
