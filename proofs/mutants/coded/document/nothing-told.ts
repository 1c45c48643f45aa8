/**
 * A request without an update is relayed to the others as an empty update.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

let id: string | undefined;

const faults: Faults = {
  effects: (effects, { cause, sid }) => {
    const join = effects.find((effect) => effect.effect === 'join');
    if (join?.effect === 'join' && join.room.startsWith('doc_')) id = join.room.slice('doc_'.length);
    if (cause !== 'ydoc:document:update' || id === undefined || sid === undefined || effects.length > 1) return effects;
    const payload = { document_id: id, user_id: sid, update: [], socket_id: sid };
    return [
      { effect: 'emit', event: 'ydoc:document:update', payload, to: { room: `doc_${id}` }, skip: sid },
      ...effects,
    ];
  },
};

export default faults;
