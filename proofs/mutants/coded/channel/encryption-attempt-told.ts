/**
 * A refused request for an encrypted conversation is announced to the channel.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

let asked = '';

const faults: Faults = {
  guards: {
    'encryption-relay': ({ channelId }) => {
      asked = channelId;
      return false;
    },
  },
  effects: (effects, { cause }) =>
    cause === 'encryption:start'
      ? [
          ...effects,
          {
            effect: 'emit',
            event: 'encryption:available',
            payload: { channel: asked, session: null },
            to: { room: `channel:${asked}` },
          },
        ]
      : effects,
};

export default faults;
