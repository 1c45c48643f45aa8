/**
 * Contents of channel events.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { rule } from '../define-rule.js';
import { findingAt, serverEvents, filterFrames, type RuleResult } from '../rule.js';
import { append, type Frame } from '../decoded-trace.js';

const valueAt = (value: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

/** Types whose data is not a channel message. */
const WITHOUT_MESSAGE = ['typing', 'channel:mute'];

/** The ids inside a channel event agree with its envelope. */
export const consistentIds = rule({
  name: 'consistent-ids',
  parameters: {},
  sentence: () => 'the ids inside one channel event agree with each other',
  messages: () => [{ direction: 's2c', event: 'events:channel' }],
}).check(({ trace }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const frame of filterFrames(serverEvents(trace, 'events:channel'), { except: WITHOUT_MESSAGE })) {
    const message = valueAt(frame.payload, 'data', 'data');
    if (!isObject(message)) continue;
    result.observed += 1;
    const pairs: [[string, string], Json | undefined, Json | undefined][] = [
      [['message_id', 'data.data.id'], valueAt(frame.payload, 'message_id'), message['id']],
      [['channel_id', 'data.data.channel_id'], valueAt(frame.payload, 'channel_id'), message['channel_id']],
      [
        ['channel_id', 'channel.id'],
        valueAt(frame.payload, 'channel_id'),
        valueAt(frame.payload, 'channel', 'id') ?? valueAt(frame.payload, 'channel_id'),
      ],
    ];
    for (const [paths, first, second] of pairs) {
      if (first !== second)
        result.findings.push(findingAt(frame, { code: 'different-fields', event: frame.event, paths, first, second }));
    }
  }
  return result;
});

/**
 * A typing event repeats an event that some session sent, names the sender, and is delivered no more often than it was
 * sent.
 */
export const typingSource = rule({
  name: 'typing-source',
  parameters: {},
  sentence: () => 'each typing event repeats a typing that was sent before, with its sender as user',
  messages: () => [{ direction: 's2c', event: 'events:channel', type: 'typing' }],
}).check(({ trace, access }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const sent = new Map<string, Frame[]>();
  for (const frame of trace.frames) {
    if (frame.dir === 'c2s' && frame.event === 'events:channel' && frame.type === 'typing')
      append(sent, identity(frame.payload), frame);
  }
  const received = new Map<string, number>();
  for (const frame of serverEvents(trace, 'events:channel')) {
    if (frame.type !== 'typing') continue;
    result.observed += 1;
    const user = valueAt(frame.payload, 'user', 'id');
    const sentBefore = (sent.get(identity(frame.payload)) ?? []).filter((request) => request.line < frame.line);
    const ofUser = sentBefore.filter((request) => access.users.get(request.conn)!.has(String(user)));
    const count = (received.get(`${frame.conn.id} ${frame.text}`) ?? 0) + 1;
    received.set(`${frame.conn.id} ${frame.text}`, count);
    if (sentBefore.length === 0)
      result.findings.push(
        findingAt(frame, { code: 'event-without-cause', event: frame.event, type: frame.type, cause: 'sent' }),
      );
    else if (ofUser.length === 0)
      result.findings.push(findingAt(frame, { code: 'wrong-sender', event: frame.event, user }));
    else if (count > ofUser.length)
      result.findings.push(
        findingAt(frame, { code: 'delivery-count', event: frame.event, type: frame.type, times: ofUser.length, count }),
      );
  }
  return result;
});

const identity = (payload: Json | undefined): string =>
  stringifyJson([
    valueAt(payload, 'channel_id') ?? null,
    valueAt(payload, 'message_id') ?? null,
    valueAt(payload, 'data') ?? null,
  ]);
