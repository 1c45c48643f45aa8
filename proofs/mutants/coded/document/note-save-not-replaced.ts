/**
 * What is to be stored is never forgotten.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects) =>
    effects.filter((effect) => effect.effect !== 'persist' || effect.store !== 'save' || effect.value !== null),
};

export default faults;
