/**
 * A piece of a direct stream is lost when it is not a `data:` line, as models write.
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
