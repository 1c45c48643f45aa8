/**
 * What holds inside channel events.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { about, eventsOf, picked, type Rule, type Seen } from '../rule.js';
import { append, type Frame } from '../decoded-trace.js';

const at = (value: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

/** `consistent-ids {except?}`: the ids inside a channel event agree with its envelope, but for types that carry no message. */
export const consistentIds: Rule = ({ timeline }, parameters) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const frame of picked(eventsOf(timeline, 'events:channel'), parameters)) {
    const message = at(frame.payload, 'data', 'data');
    if (!isObject(message)) continue;
    seen.observed += 1;
    const pairs: [string, Json | undefined, Json | undefined][] = [
      ['message_id = data.data.id', at(frame.payload, 'message_id'), message['id']],
      ['channel_id = data.data.channel_id', at(frame.payload, 'channel_id'), message['channel_id']],
      [
        'channel_id = channel.id',
        at(frame.payload, 'channel_id'),
        at(frame.payload, 'channel', 'id') ?? at(frame.payload, 'channel_id'),
      ],
    ];
    for (const [what, left, right] of pairs) {
      if (left !== right) seen.findings.push(about(frame, what, `${show(left)} and ${show(right)}`));
    }
  }
  return seen;
};

const show = (value: Json | undefined): string => (value === undefined ? 'nothing' : stringifyJson(value));

/** `typing-source {}`: a typing event repeats what some session sent, and names the user who sent it; no more often than it was sent. */
export const typingSource: Rule = ({ timeline, world }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const sent = new Map<string, Frame[]>();
  for (const frame of timeline.frames) {
    if (frame.dir === 'c2s' && frame.event === 'events:channel' && frame.type === 'typing')
      append(sent, identity(frame.payload), frame);
  }
  const received = new Map<string, number>();
  for (const frame of eventsOf(timeline, 'events:channel')) {
    if (frame.type !== 'typing') continue;
    seen.observed += 1;
    const user = at(frame.payload, 'user', 'id');
    const same = (sent.get(identity(frame.payload)) ?? []).filter((request) => request.line < frame.line);
    const mine = same.filter((request) => world.users.get(request.conn)!.has(String(user)));
    const count = (received.get(`${frame.conn.id} ${frame.text}`) ?? 0) + 1;
    received.set(`${frame.conn.id} ${frame.text}`, count);
    if (same.length === 0)
      seen.findings.push(
        about(
          frame,
          'channel_id, message_id and data as a session sent them',
          'a typing event that nobody sent like that',
        ),
      );
    else if (mine.length === 0)
      seen.findings.push(about(frame, 'the user who sent it', `user ${show(user)}, who did not`));
    else if (count > mine.length)
      seen.findings.push(about(frame, `${mine.length} such event(s), as many as were sent`, `number ${count}`));
  }
  return seen;
};

const identity = (payload: Json | undefined): string =>
  stringifyJson([at(payload, 'channel_id') ?? null, at(payload, 'message_id') ?? null, at(payload, 'data') ?? null]);
