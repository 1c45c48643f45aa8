/**
 * A piece of a direct stream is left out when it is no line of the kind that models write.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects) =>
    effects.filter(
      (effect) =>
        !(
          effect.effect === 'persist' &&
          effect.store === 'direct' &&
          typeof effect.value === 'string' &&
          !effect.value.includes('data:')
        ),
    ),
};

export default faults;
