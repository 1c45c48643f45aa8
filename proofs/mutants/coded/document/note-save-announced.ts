/**
 * Saving a document into its note is announced to the sessions that have the note open.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects, { cause }) => {
    const written = effects.find((effect) => effect.effect === 'persist' && effect.store === 'note');
    if (cause !== 'document-save' || written?.effect !== 'persist') return effects;
    const id = written.target['note_id']!;
    return [...effects, { effect: 'emit', event: 'events:note', payload: { id }, to: { room: `note:${id}` } }];
  },
};

export default faults;
