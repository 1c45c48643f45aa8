/**
 * Typing in a chat goes to the whole room, as typing in a channel does.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';

const toAll = (effect: Effect): Effect => {
  if (effect.effect !== 'emit' || effect.event !== 'events' || effect.type !== 'typing') return effect;
  const { effect: kind, event, type, payload, to } = effect;
  return { effect: kind, event, type, payload, to };
};

const faults: Faults = { effects: (effects) => effects.map(toAll) };

export default faults;
