/**
 * The answer to a call also counts for the next call.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';
import type { Json } from '../../../../src/suite/types.js';

let last: Json | undefined;

const faults: Faults = {
  effects: (effects) =>
    effects.flatMap((effect) => {
      if (effect.effect === 'answer') last = effect.value;
      if (effect.effect !== 'emit' || effect.call === undefined || last === undefined) return [effect];
      return [effect, { effect: 'answer', call: effect.call, value: last }];
    }),
};

export default faults;
