import { describe, expect, it } from 'vitest';
import type { EmitEffect } from '../effects.js';
import { inShort, profileFor, SmallState } from '../testing/small-state.js';
import { channelEvent } from './channel.js';

const typing = { channel_id: 'c', message_id: null, data: { type: 'typing', data: { typing: true } } };

describe.each(['0.7.2', '0.12.4'])('events:channel in %s', (release) => {
  const profile = profileFor(release);

  it('Should broadcast typing to the room, including the sender, with the name of the user', () => {
    const small = new SmallState();
    const effects = channelEvent(small.state, small.session('s', small.bob, 'channel:c'), typing, profile);
    expect(inShort(effects)).toEqual(['emit events:channel typing', 'ack']);
    const [emit] = effects as [EmitEffect];
    expect(emit).toMatchObject({ to: { room: 'channel:c' }, payload: { user: { name: 'Bob' }, data: typing.data } });
    expect(emit.skip).toBeUndefined();
  });

  it('Should only acknowledge an event of another type or from a session outside the room', () => {
    const small = new SmallState();
    expect(inShort(channelEvent(small.state, small.session('s', small.bob), typing, profile))).toEqual(['ack']);
    const inside = small.session('t', small.bob, 'channel:c');
    const other = { ...typing, data: { type: 'message', data: { content: 'forged' } } };
    expect(inShort(channelEvent(small.state, inside, other, profile))).toEqual(['ack']);
  });
});
