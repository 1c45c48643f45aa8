/**
 * The server adds all connected sessions to a new channel, in a release where sessions must enter it themselves.
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
