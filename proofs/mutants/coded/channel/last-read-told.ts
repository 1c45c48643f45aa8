/**
 * Everybody in the channel is notified when a member has read it.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects) =>
    effects.flatMap((effect) => {
      if (effect.effect !== 'persist' || effect.field !== 'last_read_at') return [effect];
      const channel = effect.target['channel_id']!;
      const payload = {
        channel_id: channel,
        message_id: null,
        data: { type: 'last_read_at', data: null },
        user: { id: effect.target['user_id']! },
      };
      return [
        effect,
        { effect: 'emit', event: 'events:channel', type: 'last_read_at', payload, to: { room: `channel:${channel}` } },
      ];
    }),
};

export default faults;
