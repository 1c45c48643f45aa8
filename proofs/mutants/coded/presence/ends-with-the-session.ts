/**
 * The end of a session removes its models from the list, as in later releases.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';

const used = new Map<string, Effect[]>();

const faults: Faults = {
  effects(effects, { cause, sid = '' }) {
    if (cause === 'disconnect') return [...(used.get(sid) ?? []), ...effects];
    for (const effect of effects) {
      if (effect.effect === 'persist' && effect.store === 'usage')
        used.set(sid, [...(used.get(sid) ?? []), { ...effect, value: null }]);
    }
    return effects;
  },
};

export default faults;
