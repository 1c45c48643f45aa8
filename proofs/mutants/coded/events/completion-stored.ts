/**
 * The content of a posted completion is stored as the content of the message.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects) =>
    effects.flatMap((effect) => {
      if (effect.effect !== 'emit' || effect.type !== 'chat:completion') return [effect];
      const { chat_id, message_id } = effect.payload as { chat_id: string; message_id: string };
      return [
        effect,
        {
          effect: 'persist',
          store: 'chat-message',
          op: 'set',
          target: { chat_id, message_id },
          field: 'content',
          value: 'stored',
          type: effect.type,
        },
      ];
    }),
};

export default faults;
