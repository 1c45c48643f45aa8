/**
 * Deleting and sharing a note, which must send nothing, are announced to the sessions that have the note open.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

let room: string | undefined;

const faults: Faults = {
  effects: (effects, { cause }) => {
    const join = effects.find((effect) => effect.effect === 'join' && effect.room.startsWith('note:'));
    if (join?.effect === 'join') room = join.room;
    if ((cause !== 'delete-note' && cause !== 'share-note') || room === undefined) return effects;
    return [
      ...effects,
      { effect: 'emit', event: 'events:note', payload: { id: room.slice('note:'.length) }, to: { room } },
    ];
  },
};

export default faults;
