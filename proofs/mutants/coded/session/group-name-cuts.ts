/**
 * A change of a group that affects no member ends the sessions of all users except the one who made it.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects, { cause, actor, everyone, members }) => {
    if (cause !== 'update-group' || effects.length > 0 || !actor) return effects;
    const own = members(`user:${actor.id}`);
    return everyone().flatMap((sid): Effect[] =>
      own.includes(sid) ? [] : [{ effect: 'disconnect', sid, by: 'server' }],
    );
  },
};

export default faults;
