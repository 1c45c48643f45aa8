/**
 * The content of a note is stored with the update, without the delay.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects) =>
    effects.map((effect) => {
      if (effect.effect !== 'persist' || effect.store !== 'save') return effect;
      return { ...effect, store: 'note', target: { note_id: effect.target['document_id']!.slice('note:'.length) } };
    }),
};

export default faults;
