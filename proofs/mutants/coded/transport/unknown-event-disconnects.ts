/**
 * An event with an unknown name ends the session.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  effects: (effects, { cause, sid }) =>
    cause.startsWith('no-such-') && sid !== undefined
      ? [...effects, { effect: 'disconnect', sid, by: 'server' }]
      : effects,
};

export default faults;
