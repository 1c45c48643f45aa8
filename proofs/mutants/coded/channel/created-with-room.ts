/**
 * In a release that leaves it to the sessions to enter a new channel, everybody who is connected is put into it.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';

const sids = new Set<string>();

const faults: Faults = {
  effects: (effects, { cause }) => {
    for (const effect of effects) if (effect.effect === 'join') sids.add(effect.sid);
    if (cause !== 'post-message') return effects;
    const [emit] = effects;
    if (emit?.effect !== 'emit' || !('room' in emit.to)) return effects;
    const { room } = emit.to;
    return [...[...sids].map((sid): Effect => ({ effect: 'join', sid, room })), ...effects];
  },
};

export default faults;
