/**
 * Replies that are sent in pieces: how they grow, add up and end.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { findMismatch } from '../../match/index.js';
import { rule, type MessageKind } from '../define-rule.js';
import { findingAt, serverEvents, filterFrames, type Filter, type RuleContext, type RuleResult } from '../rule.js';
import { append, type Frame } from '../decoded-trace.js';

/** All events of one reply that one session received, from the first one. */
type ReplyEvents = readonly Frame[];

const EVENT = 'events';
const messages = (): readonly MessageKind[] => [{ direction: 's2c', event: EVENT }];

/** The end of a reply. */
const END: JsonObject = { data: { type: 'chat:completion', data: { done: true } } };
/** Types of the pieces of a reply. None may follow its end, although plugins may author events of these types too. */
const PIECES = ['chat:completion', 'response:completion'];
/** Types of the server's own events that may follow the end. */
const AFTER_END = [
  'chat:message:follow_ups',
  'chat:title',
  'chat:tags',
  'chat:active',
  'chat:list',
  'chat:outlet',
  'notification',
];
/**
 * Only the events for the sessions of the chat's owner. The copies for readers of a shared chat have `shared` in their
 * payload.
 */
const OWN_SESSIONS: Filter = { only: { shared: '<absent>' } };
/**
 * Events with the whole text of the reply so far. A text with a `<details>` block (reasoning or tools) is excluded,
 * because such a block changes later.
 */
const TEXT_SO_FAR: Filter = {
  only: { data: { type: 'chat:completion', data: { content: '<string>' } } },
  // a matcher: `</.../>` holds a regular expression, here `<details`
  ignore: { data: { data: { content: '</<details/>' } } },
};
/** A further piece of the text of one item. The items of a reply are the entries of `data.output`. */
const TEXT_DELTA: JsonObject = {
  data: {
    type: 'response:completion',
    data: { type: { '<one-of>': ['response.output_text.delta', 'response.reasoning_text.delta'] } },
  },
};

/**
 * The events of each reply at each session. Only replies that the server alone wrote: messages with exactly one
 * completion request, and without events that a REST request or a plugin authored.
 */
function repliesOf(context: RuleContext, filter: Filter): ReplyEvents[] {
  const { trace, access, completions } = context;
  const otherAuthors = new Set(
    trace.controls.flatMap(({ trigger, with: input, result }) =>
      trigger === 'emit-event'
        ? [input['message_id']]
        : trigger === 'run-plugin' && isObject(result)
          ? [result['message_id']]
          : [],
    ),
  );
  const replies = new Map<string, Frame[]>();
  const firstLines = new Map<string, number>();
  for (const frame of filterFrames(serverEvents(trace, EVENT), filter)) {
    const message = isObject(frame.payload) ? frame.payload['message_id'] : undefined;
    if (typeof message !== 'string' || completions.requestCounts.get(message) !== 1 || otherAuthors.has(message))
      continue;
    if (!firstLines.has(message)) firstLines.set(message, frame.line);
    const authenticatedLine = Math.min(...(access.users.get(frame.conn)?.values() ?? []), Infinity);
    // a session that connected during the reply received a part of it only
    if (authenticatedLine < firstLines.get(message)!) append(replies, `${frame.conn.id} ${message}`, frame);
  }
  return [...replies.values()];
}

/**
 * After the event that ends a reply, the server sends no further piece of it, and of its own events only those of
 * `AFTER_END`. Events of types that plugins author may follow: a Filter plugin of the operator runs after the end.
 */
export const afterEnd = rule({
  name: 'after-end',
  parameters: {},
  sentence: () =>
    'after the event that ends a reply the server sends no piece of it, and of its own events only ' +
    AFTER_END.join(', '),
  messages,
}).check((context) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const ofServer = new Set(
    context.projection.messages
      .filter(({ event, author }) => event === EVENT && author === 'server')
      .map(({ type }) => type),
  );
  const mayFollow = (type: string | undefined): boolean =>
    type !== undefined && !PIECES.includes(type) && (!ofServer.has(type) || AFTER_END.includes(type));
  for (const reply of repliesOf(context, OWN_SESSIONS)) {
    const endAt = reply.findIndex(({ payload }) => findMismatch(END, payload ?? null) === undefined);
    if (endAt < 0) continue;
    result.observed += 1;
    const late = reply.slice(endAt + 1).find(({ type }) => !mayFollow(type));
    if (late)
      result.findings.push(
        findingAt(late, {
          code: 'forbidden-event',
          sender: 'server',
          event: late.event,
          type: late.type,
          when: 'after-end',
          names: AFTER_END,
        }),
      );
  }
  return result;
});

/** Each text of a reply begins with the previous one. */
export const grows = rule({
  name: 'grows',
  parameters: {},
  sentence: () => 'while a reply is being written, each text begins with the text that was sent before it',
  messages,
}).check((context) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const reply of repliesOf(context, TEXT_SO_FAR)) {
    let previousText = '';
    for (const frame of reply) {
      const text = valueAt(frame.payload, 'data.data.content');
      if (typeof text !== 'string') continue;
      result.observed += 1;
      if (!text.startsWith(previousText))
        result.findings.push(
          findingAt(frame, {
            code: 'text-mismatch',
            event: frame.event!,
            relation: 'continues',
            expected: previousText,
            actual: text,
          }),
        );
      previousText = text;
    }
  }
  return result;
});

/** The pieces of each item, joined, are the text of that item in the event that ends the reply. */
export const addsUp = rule({
  name: 'adds-up',
  parameters: {},
  sentence: () => 'the pieces of a reply make its whole text',
  messages,
}).check((context) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const reply of repliesOf(context, OWN_SESSIONS)) {
    const textByItem = new Map<string, string>();
    for (const frame of reply) {
      if (findMismatch(TEXT_DELTA, frame.payload ?? null) === undefined) {
        const itemId = String(valueAt(frame.payload, 'data.data.item_id'));
        textByItem.set(itemId, `${textByItem.get(itemId) ?? ''}${String(valueAt(frame.payload, 'data.data.delta'))}`);
      } else if (findMismatch(END, frame.payload ?? null) === undefined) {
        const items = valueAt(frame.payload, 'data.data.output');
        for (const item of Array.isArray(items) ? items : []) {
          const joinedDeltas = textByItem.get(String(valueAt(item, 'id')));
          const text = valueAt(item, 'content.0.text');
          if (joinedDeltas === undefined && typeof text !== 'string') continue;
          result.observed += 1;
          if (joinedDeltas !== text)
            result.findings.push(
              findingAt(frame, {
                code: 'text-mismatch',
                event: frame.event!,
                relation: 'adds-up',
                expected: text,
                actual: joinedDeltas ?? '',
              }),
            );
        }
      }
    }
  }
  return result;
});

/** The value at a dotted path; numbers are array indices. */
function valueAt(value: Json | undefined, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>(
      (found, key) => (Array.isArray(found) ? found[Number(key)] : isObject(found) ? found[key] : undefined),
      value,
    );
}
