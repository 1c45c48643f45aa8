/**
 * A malformed join ends the session.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects, { cause, sid }) =>
    cause === 'join-channels' && effects.length === 0 && sid !== undefined
      ? [{ effect: 'disconnect', sid, by: 'server' }]
      : effects,
};

export default faults;
