/**
 * A pending save of a note is never replaced by a later one.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects) =>
    effects.filter((effect) => effect.effect !== 'persist' || effect.store !== 'save' || effect.value !== null),
};

export default faults;
