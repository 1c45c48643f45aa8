/**
 * What a session is told of a room comes in the order in which it happened.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { JsonObject } from '../../../src/suite/types.js';
import { about, type Rule, type RuleContext, type Seen } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import { roomOf } from './room-entry.js';
import { causesFor, causesOf, completeRooms } from './relay.js';

/** What one event was brought by, as far as the trace tells. */
interface Span {
  from: number;
  done: number;
}

/** `in-order {room, told}`: `told` lists relations as in `relayed`; of two requests the one that was done before the other was sent is told first. */
export const inOrder: Rule = (context, { room, told }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const spans = spansOf(context, isObject(room) ? room : {}, Array.isArray(told) ? told.filter(isObject) : []);
  for (const conn of context.timeline.conns) {
    let latest: { span: Span; frame: Frame } | undefined;
    for (const frame of conn.frames) {
      const span = spans.get(frame);
      if (!span) continue;
      seen.observed += 1;
      if (latest && span.done < latest.span.from) {
        seen.findings.push(
          about(frame, `before ${String(latest.frame.event)}, which was sent after this was acknowledged`, 'after it'),
        );
      }
      if (!latest || span.from > latest.span.from) latest = { span, frame };
    }
  }
  return seen;
};

/** Only where one request alone can have brought an event is it known when that was. */
function spansOf(context: RuleContext, room: JsonObject, relations: JsonObject[]): Map<Frame, Span> {
  const spans = new Map<Frame, Span>();
  const isComplete = completeRooms(context, room);
  for (const relation of relations) {
    const parameters = { ...relation, room };
    const causes = causesOf(context, parameters);
    for (const frame of context.timeline.events.get(String(relation['event'])) ?? []) {
      const possible = causesFor(frame, causes, parameters);
      if (possible.length === 1 && isComplete(roomOf(room, frame.payload) ?? ''))
        spans.set(frame, { from: possible[0]!.line, done: possible[0]!.done });
    }
  }
  return spans;
}
