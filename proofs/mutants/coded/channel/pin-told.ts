/**
 * A pinned message is announced as an update, in a release where pinning sends nothing.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

let room: string | undefined;

const faults: Faults = {
  effects: (effects, { cause }) => {
    const emit = effects.find((effect) => effect.effect === 'emit' && effect.event === 'events:channel');
    if (emit?.effect === 'emit' && 'room' in emit.to && emit.to.room.startsWith('channel:')) room = emit.to.room;
    if (cause !== 'pin-message' || room === undefined) return effects;
    const payload = {
      channel_id: room.slice('channel:'.length),
      message_id: null,
      data: { type: 'message:update', data: {} },
    };
    return [...effects, { effect: 'emit', event: 'events:channel', type: 'message:update', payload, to: { room } }];
  },
};

export default faults;
