/**
 * The end of one session removes its models for all sessions that use them.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects, { cause, everyone }) =>
    effects.flatMap((effect) => {
      if (cause !== 'disconnect' || effect.effect !== 'persist' || effect.store !== 'usage') return [effect];
      return [effect, ...everyone().map((sid) => ({ ...effect, target: { ...effect.target, sid } }))];
    }),
};

export default faults;
