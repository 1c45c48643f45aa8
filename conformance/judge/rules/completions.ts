/**
 * Replies that come in pieces: they grow, add up, and end.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { matches } from '../../match/index.js';
import { about, eventsOf, picked, type Rule, type RuleContext, type Seen } from '../rule.js';
import { append, type Frame } from '../decoded-trace.js';

/** What one session was told of one reply, from its beginning. */
type Story = readonly Frame[];

/** The stories of the replies that the server alone made: completed once, and nothing authored about them by anybody else. */
function storiesOf(context: RuleContext, event: Json | undefined, filter: JsonObject): Story[] {
  const { timeline, world } = context;
  const foreign = new Set(
    timeline.controls.flatMap(({ trigger, with: input, result }) =>
      trigger === 'emit-event'
        ? [input['message_id']]
        : trigger === 'run-plugin' && isObject(result)
          ? [result['message_id']]
          : [],
    ),
  );
  const stories = new Map<string, Frame[]>();
  const begun = new Map<string, number>();
  for (const frame of picked(eventsOf(timeline, String(event)), filter)) {
    const message = isObject(frame.payload) ? frame.payload['message_id'] : undefined;
    if (typeof message !== 'string' || timeline.completions.get(message) !== 1 || foreign.has(message)) continue;
    if (!begun.has(message)) begun.set(message, frame.line);
    const joined = Math.min(...(world.users.get(frame.conn)?.values() ?? []), Infinity);
    // who came in the middle saw a part of it
    if (joined < begun.get(message)!) append(stories, `${frame.conn.id} ${message}`, frame);
  }
  return [...stories.values()];
}

/** `after-end {event, end, then}`: behind the event that ends a reply come only events of these types. */
export const afterEnd: Rule = (context, { event, end, then, ...filter }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const allowed = Array.isArray(then) ? then : [];
  for (const story of storiesOf(context, event, filter)) {
    const last = story.findIndex(({ payload }) => matches(end!, payload ?? null) === undefined);
    if (last < 0) continue;
    seen.observed += 1;
    const late = story.slice(last + 1).find(({ type }) => !allowed.includes(type ?? null));
    if (late)
      seen.findings.push(about(late, `only ${allowed.join(', ')} behind the end of a reply`, String(late.type)));
  }
  return seen;
};

/** `grows {event, path, only?, ignore?}`: the text at the path begins with the one before it. */
export const grows: Rule = (context, { event, path, ...filter }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const story of storiesOf(context, event, filter)) {
    let before = '';
    for (const frame of story) {
      const text = at(frame.payload, String(path));
      if (typeof text !== 'string') continue;
      seen.observed += 1;
      if (!text.startsWith(before))
        seen.findings.push(about(frame, `a text that begins with ${JSON.stringify(before)}`, JSON.stringify(text)));
      before = text;
    }
  }
  return seen;
};

/** `adds-up {event, pieces: {only, path, of}, whole: {only, path, id, text}}`: the pieces of each item of the whole make its text. */
export const addsUp: Rule = (context, { event, pieces, whole, ...filter }) => {
  const seen: Seen = { observed: 0, findings: [] };
  if (!isObject(pieces) || !isObject(whole)) return seen;
  for (const story of storiesOf(context, event, filter)) {
    const sums = new Map<string, string>();
    for (const frame of story) {
      if (matches(pieces['only']!, frame.payload ?? null) === undefined) {
        const of = String(at(frame.payload, String(pieces['of'])));
        sums.set(of, `${sums.get(of) ?? ''}${String(at(frame.payload, String(pieces['path'])))}`);
      } else if (matches(whole['only']!, frame.payload ?? null) === undefined) {
        const items = at(frame.payload, String(whole['path']));
        for (const item of Array.isArray(items) ? items : []) {
          const sum = sums.get(String(at(item, String(whole['id']))));
          const text = at(item, String(whole['text']));
          if (sum === undefined && typeof text !== 'string') continue;
          seen.observed += 1;
          if (sum !== text)
            seen.findings.push(about(frame, `${JSON.stringify(text)} in pieces`, JSON.stringify(sum ?? '')));
        }
      }
    }
  }
  return seen;
};

/** The value under a dotted path; numbers are places in arrays. */
function at(value: Json | undefined, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>(
      (found, key) => (Array.isArray(found) ? found[Number(key)] : isObject(found) ? found[key] : undefined),
      value,
    );
}
