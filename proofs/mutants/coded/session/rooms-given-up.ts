/**
 * A join with the token of another person removes the session from the room of the previous person.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';

const before = new Map<string, string>();

const faults: Faults = {
  effects: (effects, { cause, sid }) => {
    const entered = effects.flatMap((effect) =>
      effect.effect === 'join' && effect.room.startsWith('user:') ? [effect.room] : [],
    )[0];
    if (sid === undefined || entered === undefined || (cause !== 'user-join' && cause !== 'connect')) return effects;
    const room = before.get(sid);
    before.set(sid, entered);
    return room === undefined || room === entered
      ? effects
      : [{ effect: 'leave', sid, room } satisfies Effect, ...effects];
  },
};

export default faults;
