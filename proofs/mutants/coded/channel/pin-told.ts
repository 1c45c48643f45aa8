/**
 * In a release where pinning is silent, it is told: the effects of an edit would be the same.
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
