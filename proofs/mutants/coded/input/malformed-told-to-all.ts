/**
 * A malformed channel request is broadcast to all sessions, with the name of its sender.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects, { cause, actor, everyone }) => {
    if (cause !== 'events:channel' || effects.length > 0 || !actor) return effects;
    return everyone().map((sid): Effect => ({
      effect: 'emit',
      event: 'events:channel',
      payload: { data: { type: 'typing' }, user: { id: actor.id } },
      to: { sid },
    }));
  },
};

export default faults;
