/**
 * A request for the state is answered although the document is empty.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

let id: string | undefined;

const faults: Faults = {
  effects: (effects, { cause, sid }) => {
    const join = effects.find((effect) => effect.effect === 'join');
    if (join?.effect === 'join' && join.room.startsWith('doc_')) id = join.room.slice('doc_'.length);
    if (cause !== 'ydoc:document:state' || id === undefined || sid === undefined || effects.length > 1) return effects;
    const payload = { document_id: id, state: [0, 0], sessions: [sid] };
    return [{ effect: 'emit', event: 'ydoc:document:state', payload, to: { sid } }, ...effects];
  },
};

export default faults;
