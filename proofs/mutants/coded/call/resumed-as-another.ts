/**
 * A call that is repeated after a reconnect has a new interaction id.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Faults } from '../../../../reference-server/faults.js';
import type { Json, JsonObject } from '../../../../src/suite/types.js';

const asked = new Set<Json>();

const faults: Faults = {
  effects: (effects) =>
    effects.map((effect) => {
      if (effect.effect !== 'emit' || effect.call === undefined) return effect;
      const payload = structuredClone(effect.payload) as { data: { data: JsonObject } };
      const id = payload.data.data['interaction_id'] ?? null;
      if (asked.has(id)) payload.data.data['interaction_id'] = randomUUID();
      asked.add(id);
      return { ...effect, payload: payload as unknown as Json };
    }),
};

export default faults;
