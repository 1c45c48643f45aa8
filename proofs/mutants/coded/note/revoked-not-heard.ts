/**
 * All sessions leave the room of a note that is no longer shared, in a release where they stay.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';
import { isObject } from '../../../../src/json.js';

const faults: Faults = {
  effects: (effects, { members }) =>
    effects.flatMap((effect): Effect[] => {
      if (
        effect.effect !== 'emit' ||
        effect.event !== 'events:note' ||
        !isObject(effect.payload) ||
        !('room' in effect.to)
      )
        return [effect];
      const { room } = effect.to;
      const control = effect.payload['access_control'];
      const nobody = isObject(control) && Object.keys(control).length === 0;
      return [effect, ...(nobody ? members(room).map((sid): Effect => ({ effect: 'leave', sid, room })) : [])];
    }),
};

export default faults;
