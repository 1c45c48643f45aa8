/**
 * An update without data cancels the pending save of a note.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects, { cause }) => {
    const update = effects.find((effect) => effect.effect === 'persist' && effect.store === 'document');
    const saves = effects.some((effect) => effect.effect === 'persist' && effect.store === 'save');
    if (cause !== 'ydoc:document:update' || update?.effect !== 'persist' || saves) return effects;
    return [{ ...update, store: 'save', op: 'set', field: 'data', value: null }, ...effects];
  },
};

export default faults;
