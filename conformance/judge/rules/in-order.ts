/**
 * A session receives the events of a room in the order in which they happened.
 *
 * @module
 */
import { rule } from '../define-rule.js';
import { about, type RuleContext, type Seen } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import { roomOf, ROOMS } from './room-entry.js';
import { causesFor, causesOf, completeRooms, RELAYS } from './relay.js';

/** The request that caused an event: the lines at which it was sent and acknowledged. */
interface Span {
  from: number;
  done: number;
}

/** If one request was acknowledged before another was sent, other sessions receive its event first. */
export const inOrder = rule({
  name: 'in-order',
  parameters: {},
  sentence: () => 'what was sent after something was acknowledged is not relayed before it',
  messages: () => RELAYS.map(({ event }) => ({ direction: 's2c', event })),
}).check((context) => {
  const seen: Seen = { observed: 0, findings: [] };
  const spans = spansOf(context);
  for (const conn of context.trace.conns) {
    let latest: { span: Span; frame: Frame } | undefined;
    for (const frame of conn.frames) {
      const span = spans.get(frame);
      if (!span) continue;
      seen.observed += 1;
      if (latest && span.done < latest.span.from) {
        seen.findings.push(about(frame, { code: 'wrong-order', event: frame.event!, beforeEvent: latest.frame.event }));
      }
      if (!latest || span.from > latest.span.from) latest = { span, frame };
    }
  }
  return seen;
});

/** The spans of events that exactly one request can have caused; for all others the time is unknown. */
function spansOf(context: RuleContext): Map<Frame, Span> {
  const spans = new Map<Frame, Span>();
  const isComplete = completeRooms(context);
  for (const relay of RELAYS) {
    const causes = causesOf(context, relay);
    for (const frame of context.trace.events.get(relay.event) ?? []) {
      const possible = causesFor(frame, causes, relay);
      if (possible.length === 1 && isComplete(roomOf(ROOMS.document, frame.payload) ?? ''))
        spans.set(frame, { from: possible[0]!.line, done: possible[0]!.done });
    }
  }
  return spans;
}
