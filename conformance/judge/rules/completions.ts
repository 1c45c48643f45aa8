/**
 * Replies that are sent in pieces: how they grow, add up and end.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { matches } from '../../match/index.js';
import { rule, type Subject } from '../define-rule.js';
import { about, eventsOf, picked, type Filter, type RuleContext, type Seen } from '../rule.js';
import { append, type Frame } from '../decoded-trace.js';

/** The events of one reply that one session received, from the first one. */
type Story = readonly Frame[];

const EVENT = 'events';
const messages = (): readonly Subject[] => [{ direction: 's2c', event: EVENT }];

/** The end of a reply. */
const END: JsonObject = { data: { type: 'chat:completion', data: { done: true } } };
/** Types of the events that may follow the end. */
const AFTER_END = [
  'chat:message:follow_ups',
  'chat:title',
  'chat:tags',
  'chat:active',
  'chat:list',
  'chat:outlet',
  'notification',
];
/** Events for the person's own sessions, without the copies for the readers of a shared chat. */
const OWN: Filter = { only: { shared: '<absent>' } };
/** The text so far. A text with details of reasoning or tools is excluded, because those details change later. */
const PLAIN_TEXT: Filter = {
  only: { data: { type: 'chat:completion', data: { content: '<string>' } } },
  ignore: { data: { data: { content: '</<details/>' } } },
};
/** A piece of an item's text. */
const PIECE: JsonObject = {
  data: {
    type: 'response:completion',
    data: { type: { '<one-of>': ['response.output_text.delta', 'response.reasoning_text.delta'] } },
  },
};

/**
 * The events of the replies that the server alone made: completed once, without events that a request or a plugin
 * authored for the same message.
 */
function storiesOf(context: RuleContext, filter: Filter): Story[] {
  const { trace, access, completions } = context;
  const foreign = new Set(
    trace.controls.flatMap(({ trigger, with: input, result }) =>
      trigger === 'emit-event'
        ? [input['message_id']]
        : trigger === 'run-plugin' && isObject(result)
          ? [result['message_id']]
          : [],
    ),
  );
  const stories = new Map<string, Frame[]>();
  const begun = new Map<string, number>();
  for (const frame of picked(eventsOf(trace, EVENT), filter)) {
    const message = isObject(frame.payload) ? frame.payload['message_id'] : undefined;
    if (typeof message !== 'string' || completions.times.get(message) !== 1 || foreign.has(message)) continue;
    if (!begun.has(message)) begun.set(message, frame.line);
    const joined = Math.min(...(access.users.get(frame.conn)?.values() ?? []), Infinity);
    // a session that connected during the reply received a part of it only
    if (joined < begun.get(message)!) append(stories, `${frame.conn.id} ${message}`, frame);
  }
  return [...stories.values()];
}

/** After the event that ends a reply, only events of these types follow. */
export const afterEnd = rule({
  name: 'after-end',
  parameters: {},
  sentence: () => `behind the event that ends a reply come only ${AFTER_END.join(', ')}`,
  messages,
}).check((context) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const story of storiesOf(context, OWN)) {
    const last = story.findIndex(({ payload }) => matches(END, payload ?? null) === undefined);
    if (last < 0) continue;
    seen.observed += 1;
    const late = story.slice(last + 1).find(({ type }) => type === undefined || !AFTER_END.includes(type));
    if (late)
      seen.findings.push(
        about(late, {
          code: 'forbidden-event',
          sender: 'server',
          event: late.event,
          type: late.type,
          when: 'after-end',
          names: AFTER_END,
        }),
      );
  }
  return seen;
});

/** Each text of a reply begins with the previous one. */
export const grows = rule({
  name: 'grows',
  parameters: {},
  sentence: () => 'the text of a reply in the making begins with the one sent before',
  messages,
}).check((context) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const story of storiesOf(context, PLAIN_TEXT)) {
    let before = '';
    for (const frame of story) {
      const text = at(frame.payload, 'data.data.content');
      if (typeof text !== 'string') continue;
      seen.observed += 1;
      if (!text.startsWith(before))
        seen.findings.push(
          about(frame, {
            code: 'text-mismatch',
            event: frame.event!,
            relation: 'continues',
            expected: before,
            actual: text,
          }),
        );
      before = text;
    }
  }
  return seen;
});

/** The pieces of each item add up to its whole text. */
export const addsUp = rule({
  name: 'adds-up',
  parameters: {},
  sentence: () => 'the pieces of a reply make its whole text',
  messages,
}).check((context) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const story of storiesOf(context, OWN)) {
    const sums = new Map<string, string>();
    for (const frame of story) {
      if (matches(PIECE, frame.payload ?? null) === undefined) {
        const itemId = String(at(frame.payload, 'data.data.item_id'));
        sums.set(itemId, `${sums.get(itemId) ?? ''}${String(at(frame.payload, 'data.data.delta'))}`);
      } else if (matches(END, frame.payload ?? null) === undefined) {
        const items = at(frame.payload, 'data.data.output');
        for (const item of Array.isArray(items) ? items : []) {
          const sum = sums.get(String(at(item, 'id')));
          const text = at(item, 'content.0.text');
          if (sum === undefined && typeof text !== 'string') continue;
          seen.observed += 1;
          if (sum !== text)
            seen.findings.push(
              about(frame, {
                code: 'text-mismatch',
                event: frame.event!,
                relation: 'adds-up',
                expected: text,
                actual: sum ?? '',
              }),
            );
        }
      }
    }
  }
  return seen;
});

/** The value at a dotted path; numbers are array indices. */
function at(value: Json | undefined, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>(
      (found, key) => (Array.isArray(found) ? found[Number(key)] : isObject(found) ? found[key] : undefined),
      value,
    );
}
