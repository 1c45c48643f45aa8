/**
 * Acknowledgements: their shape, their number, and that they come at all.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { JsonObject } from '../../../src/suite/types.js';
import type { Json } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { about, describedOf, isAck, type Rule, type RuleContext, type Seen } from '../rule.js';
import type { Conn, Frame } from '../decoded-trace.js';
import { leftAt } from '../access-model.js';

/** A client's event that asked for an ack, with the acks it got. */
interface Request {
  frame: Frame;
  acks: Frame[];
}

const requests = new WeakMap<Conn, readonly Request[]>();

/** Found once for each connection: every rule here asks for them. */
function requestsOf(conn: Conn): readonly Request[] {
  const known = requests.get(conn) ?? findRequests(conn);
  requests.set(conn, known);
  return known;
}

function findRequests(conn: Conn): Request[] {
  const open = new Map<number, Request>();
  const all: Request[] = [];
  for (const frame of conn.frames) {
    if (frame.dir === 'c2s' && frame.event !== undefined && frame.id !== undefined) {
      const request = { frame, acks: [] };
      open.set(frame.id, request);
      all.push(request);
    } else if (isAck(frame, 's2c')) open.get(frame.id!)?.acks.push(frame);
  }
  return all;
}

/** `ack-shape {event}`: an ack's arguments are valid against the schema of the event's ack. */
export const ackShape: Rule = ({ timeline, projection, check }, { event }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const { frame, acks } of timeline.conns.flatMap(requestsOf)) {
    if (frame.event !== event) continue;
    const asked = describedOf(projection, 'c2s', String(event));
    // A type that is not described is answered like the one that is described first.
    const schema = (asked.find(({ type }) => type === undefined || type === frame.type) ?? asked[0])?.ack;
    if (schema === undefined) continue;
    for (const ack of acks) {
      seen.observed += 1;
      const why = check(schema, ack.args!);
      if (why !== undefined)
        seen.findings.push(about(ack, `ack arguments of ${frame.event} valid against ${schema}`, why));
    }
  }
  return seen;
};

/** `ack-once {}`: no ack comes twice, and none that was not asked for. */
export const ackOnce: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const conn of timeline.conns) {
    const asked = new Set<number>();
    const answered = new Set<number>();
    for (const frame of conn.frames) {
      if (frame.dir === 'c2s' && frame.event !== undefined && frame.id !== undefined) asked.add(frame.id);
      if (!isAck(frame, 's2c')) continue;
      seen.observed += 1;
      if (!asked.has(frame.id!))
        seen.findings.push(
          about(frame, 'an ack only for an id that was asked with', `ack ${frame.id}, which nobody asked for`),
        );
      else if (answered.has(frame.id!))
        seen.findings.push(about(frame, 'one ack for each request', `a second ack ${frame.id}`));
      answered.add(frame.id!);
    }
  }
  return seen;
};

/** True when the request is well formed, so that the release owes it an ack. */
function owed({ projection, check }: RuleContext, { args, event, packet, payload, type }: Frame): boolean {
  // What a binary event says stands in its attachments, which the trace keeps as frames of their own.
  const isText = packet.engine === 'message' && packet.packet.type === 'event';
  if (args?.length !== 1 || !isText) return false;
  return describedOf(projection, 'c2s', event!).some((message) => {
    if (message.ack === undefined) return false;
    if (message.type !== undefined && message.type !== type) return false;
    if (message.envelope !== undefined && check(message.envelope, payload!) !== undefined) return false;
    const inner = message.envelope !== undefined && isObject(payload) ? (payload['data'] ?? null) : payload!;
    return message.schema === undefined || check(message.schema, inner) === undefined;
  });
}

/** `ack-owed {}`: each well-formed request is acked, as later traffic on the same session shows. */
export const ackOwed: Rule = (context) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const conn of context.timeline.conns) {
    const left = leftAt(conn);
    const asked = requestsOf(conn);
    const lastAcked = asked.findLastIndex(({ acks }) => acks.length > 0);
    for (const [index, { frame, acks }] of asked.entries()) {
      if (frame.line > left || (acks.length === 0 && index > lastAcked) || !owed(context, frame)) continue;
      seen.observed += 1;
      if (acks.length === 0)
        seen.findings.push(about(frame, 'an ack', 'none, though later requests of the session were acked'));
    }
  }
  return seen;
};

/** `ack-last {event, type, echo, same}`: what a request sends back to its own session comes before its ack. The echo agrees with it in the keys `same`. */
export const ackLast: Rule = ({ timeline }, parameters) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const conn of timeline.conns) {
    for (const { frame, acks } of requestsOf(conn)) {
      if (frame.event !== parameters['event'] || frame.type !== parameters['type'] || acks.length === 0) continue;
      const ack = acks[0]!;
      const next = conn.frames.find((other) => other.line > frame.line && echoes(other, frame, parameters));
      if (!next) continue;
      seen.observed += 1;
      const before = conn.frames.some(
        (other) => other.line > frame.line && other.line < ack.line && echoes(other, frame, parameters),
      );
      if (!before)
        seen.findings.push(
          about(next, `${String(next.event)} ${String(next.type)} before ack ${ack.id}`, 'the ack came first'),
        );
    }
  }
  return seen;
};

/** What this request sends back. */
function echoes(frame: Frame, request: Frame, { echo, same }: JsonObject): boolean {
  if (frame.dir !== 's2c' || !isObject(echo) || frame.event !== echo['event'] || frame.type !== echo['type'])
    return false;
  const [sent, got] = [request.payload, frame.payload];
  const keys = Array.isArray(same) ? same.map(String) : [];
  return (
    isObject(sent) &&
    isObject(got) &&
    keys.every((key) => stringifyJson(sent[key] ?? null) === stringifyJson(got[key] ?? null))
  );
}

/** `answer-first {event, answer, key}`: the event that answers a request to its own session comes before the request's ack. */
export const answerFirst: Rule = ({ timeline }, { event, answer, key }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const subjectOf = (frame: Frame): Json | undefined =>
    isObject(frame.payload) ? frame.payload[String(key)] : undefined;
  for (const conn of timeline.conns) {
    for (const { frame, acks } of requestsOf(conn)) {
      const ack = acks[0];
      if (frame.event !== event || ack === undefined || subjectOf(frame) === undefined) continue;
      // What comes behind the next request about the same thing may be the answer to that one.
      const same = conn.frames.filter(
        (other) => other.line > frame.line && other.event !== undefined && subjectOf(other) === subjectOf(frame),
      );
      const first = same.find((other) => other.dir === 'c2s' || other.event === answer);
      if (first?.dir !== 's2c') continue;
      seen.observed += 1;
      if (first.line > ack.line)
        seen.findings.push(about(first, `${String(answer)} before ack ${ack.id}`, 'the ack came first'));
    }
  }
  return seen;
};
