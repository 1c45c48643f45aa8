import { describe, expect, it } from 'vitest';
import { applyChannelEvent, channelView, expireTyping, TYPING_MS } from './apply-channel-event.js';

const empty = channelView('c', 'me', []);
const event = (type: string, data: unknown, more: object = {}): unknown => ({
  channel_id: 'c',
  message_id: null,
  user: { id: 'bob', name: 'Bob' },
  data: { type, data },
  ...more,
});
const posted = (id: string, more: object = {}): unknown =>
  event('message', { id, user_id: 'bob', parent_id: null, content: id, ...more });

describe('applyChannelEvent', () => {
  it('Should put new messages first, and confirm an own message in place', () => {
    const two = [posted('m1'), posted('m2')].reduce<typeof empty>(
      (state, payload) => applyChannelEvent(state, payload, 0),
      empty,
    );
    expect(two.messages.map(({ id }) => id)).toEqual(['m2', 'm1']);
    const optimistic = {
      ...two,
      messages: [two.messages[0]!, { id: 'x', temp_id: 't1', content: 'mine' }, two.messages[1]!],
    };
    const confirmed = applyChannelEvent(optimistic, posted('m3', { temp_id: 't1' }), 0);
    expect(confirmed.messages.map(({ id, temp_id }) => [id, temp_id])).toEqual([
      ['m2', null],
      ['m3', null],
      ['m1', null],
    ]);
    expect(applyChannelEvent(confirmed, posted('m3'), 0).messages).toHaveLength(3);
  });

  it('Should apply a reply only to the view of its thread', () => {
    const reply = posted('r', { parent_id: 'm1' });
    expect(applyChannelEvent(empty, reply, 0)).toBe(empty);
    expect(applyChannelEvent(channelView('c', 'me', [], 'm1'), reply, 0).messages).toHaveLength(1);
  });

  it('Should apply updates, replies, reactions and deletions', () => {
    const start = channelView('c', 'me', [
      { id: 'm2', reply_to_message: { id: 'm1' } },
      { id: 'm1', content: 'a' },
    ]);
    for (const type of ['message:update', 'message:reply', 'message:reaction:add', 'message:reaction:remove']) {
      expect(applyChannelEvent(start, event(type, { id: 'm1', content: 'b' }), 0).messages[1]).toEqual({
        id: 'm1',
        content: 'b',
      });
    }
    expect(applyChannelEvent(start, event('message:delete', { id: 'm1' }), 0).messages).toEqual([
      { id: 'm2', reply_to_message: null },
    ]);
    expect(applyChannelEvent(start, event('message:update', { id: 'gone' }), 0)).toBe(start);
  });

  it('Should show a user as typing until five seconds after the last event, or until their message', () => {
    const typing = applyChannelEvent(empty, event('typing', { typing: true }), 1000);
    expect(typing.typing).toEqual([{ id: 'bob', name: 'Bob', until: 1000 + TYPING_MS }]);
    expect(expireTyping(typing, 1000 + TYPING_MS - 1)).toBe(typing);
    expect(expireTyping(typing, 1000 + TYPING_MS).typing).toEqual([]);
    expect(applyChannelEvent(typing, event('typing', { typing: true }), 3000).typing).toMatchObject([
      { until: 3000 + TYPING_MS },
    ]);
    expect(applyChannelEvent(typing, event('typing', { typing: false }), 3000).typing).toEqual([]);
    expect(applyChannelEvent(typing, posted('m'), 3000).typing).toEqual([]);
  });

  it('Should ignore typing of the user or in a thread, and malformed events', () => {
    const nothing = [
      event('typing', { typing: true }, { user: { id: 'me', name: 'Me' } }),
      event('typing', { typing: true }, { message_id: 'm1' }),
      event('typing', { typing: true }, { user: null }),
      event('typing', null),
      event('message', { content: 'no id', parent_id: null }),
      event('message', null),
      event('x:unknown', { id: 'm1' }),
      { channel_id: 'other', data: { type: 'message', data: { id: 'm' } } },
      null,
    ];
    for (const payload of nothing) expect(applyChannelEvent(empty, payload, 0)).toBe(empty);
  });
});
