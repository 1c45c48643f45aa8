/**
 * The list of models in use is broadcast to everybody.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects, { everyone }) =>
    effects.flatMap((effect) => {
      if (effect.effect !== 'persist' || effect.store !== 'usage') return [effect];
      const payload = { models: [effect.target['model']!] };
      return [...everyone().map((sid) => ({ effect: 'emit' as const, event: 'usage', payload, to: { sid } })), effect];
    }),
};

export default faults;
