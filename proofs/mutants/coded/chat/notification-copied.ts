/**
 * Notifications are copied to followers of the chat, like statuses.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import { chatRoom } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';
import { isObject } from '../../../../src/json.js';

const withCopy = (effect: Effect): Effect[] => {
  if (effect.effect !== 'emit' || effect.type !== 'notification' || !isObject(effect.payload)) return [effect];
  const payload = { ...effect.payload, user_id: 'somebody', shared: true };
  return [
    effect,
    {
      effect: 'emit',
      event: 'events',
      type: 'notification',
      payload,
      to: { room: chatRoom(String(effect.payload['chat_id'])) },
    },
  ];
};

const faults: Faults = { effects: (effects) => effects.flatMap(withCopy) };

export default faults;
