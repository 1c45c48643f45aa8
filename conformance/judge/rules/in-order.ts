/**
 * A session receives the events of a room in the order in which they happened.
 *
 * @module
 */
import { rule } from '../define-rule.js';
import { findingAt, type RuleContext, type RuleResult } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import { roomOf, ROOMS } from './room-entry.js';
import { causesFor, causesOf, completeRoomTest, RELAYS } from './relay.js';

/** The request that caused an event: the lines at which it was sent and acknowledged. */
interface RequestSpan {
  requestLine: number;
  ackLine: number;
}

/** If one request was acknowledged before another was sent, other sessions receive its event first. */
export const inOrder = rule({
  name: 'in-order',
  parameters: {},
  sentence: () => 'what was sent after something was acknowledged is not relayed before it',
  messages: () => RELAYS.map(({ event }) => ({ direction: 's2c', event })),
}).check((context) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const spans = spansOf(context);
  for (const conn of context.trace.conns) {
    let latest: { span: RequestSpan; frame: Frame } | undefined;
    for (const frame of conn.frames) {
      const span = spans.get(frame);
      if (!span) continue;
      result.observed += 1;
      if (latest && span.ackLine < latest.span.requestLine) {
        result.findings.push(
          findingAt(frame, { code: 'wrong-order', event: frame.event!, beforeEvent: latest.frame.event }),
        );
      }
      if (!latest || span.requestLine > latest.span.requestLine) latest = { span, frame };
    }
  }
  return result;
});

/** The spans of events that exactly one request can have caused; for all others the time is unknown. */
function spansOf(context: RuleContext): Map<Frame, RequestSpan> {
  const spans = new Map<Frame, RequestSpan>();
  const isComplete = completeRoomTest(context);
  for (const relay of RELAYS) {
    const causes = causesOf(context, relay);
    for (const frame of context.trace.events.get(relay.event) ?? []) {
      const possibleCauses = causesFor(frame, causes, relay);
      if (possibleCauses.length === 1 && isComplete(roomOf(ROOMS.document, frame.payload) ?? ''))
        spans.set(frame, { requestLine: possibleCauses[0]!.line, ackLine: possibleCauses[0]!.ackLine });
    }
  }
  return spans;
}
