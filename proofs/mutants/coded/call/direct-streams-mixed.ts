/**
 * The pieces of all direct streams go to the first stream.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

let first: string | undefined;

const faults: Faults = {
  effects: (effects) =>
    effects.map((effect) => {
      if (effect.effect !== 'persist' || effect.store !== 'direct') return effect;
      first ??= effect.target['name']!;
      return { ...effect, target: { name: first } };
    }),
};

export default faults;
