/**
 * The end of a direct stream is also sent as a piece of it.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';
import { isObject } from '../../../../src/json.js';

const faults: Faults = {
  effects: (effects) =>
    effects.flatMap((effect) => {
      const ends =
        effect.effect === 'persist' &&
        effect.store === 'direct' &&
        isObject(effect.value) &&
        effect.value['done'] === true;
      return ends ? [{ ...effect, value: 'data: {"done": true}\n\n' }, effect] : [effect];
    }),
};

export default faults;
