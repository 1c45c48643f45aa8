/**
 * A fault that copies an id from one event into another.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';
import { isObject } from '../../../../src/json.js';
import { edit } from '../../paths.js';

/** Hides the last value of a key of an event in the next typing events of a channel. */
export function hideIdFault(event: string, key: string): Faults {
  let last: string | undefined;
  return {
    effects: (effects) =>
      effects.map((effect) => {
        if (effect.effect !== 'emit') return effect;
        const { payload } = effect;
        if (effect.event === event && isObject(payload)) last = String(payload[key]);
        if (effect.event !== 'events:channel' || effect.type !== 'typing' || last === undefined) return effect;
        return {
          ...effect,
          payload: edit(payload, 'data.data.trace', 'add-key', JSON.stringify({ about: JSON.stringify({ last }) })),
        };
      }),
  };
}
