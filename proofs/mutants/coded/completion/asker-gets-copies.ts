/**
 * Copies of a reply go to every session that follows the chat, including the session that sent the request.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';

const toAll = (effect: Effect): Effect => {
  if (effect.effect !== 'emit' || effect.type !== 'chat:completion') return effect;
  const { effect: kind, event, type, payload, to } = effect;
  return { effect: kind, event, type, payload, to };
};

const faults: Faults = { effects: (effects) => effects.map(toAll) };

export default faults;
