/**
 * A call to a session that is gone is answered with null.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects) => {
    const call = effects.find((effect) => effect.effect === 'emit' && effect.call !== undefined);
    if (call?.effect !== 'emit' || call.call === undefined) return effects;
    return [...effects, { effect: 'answer', call: call.call, value: null }];
  },
};

export default faults;
