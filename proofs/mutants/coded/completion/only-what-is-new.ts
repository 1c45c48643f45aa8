/**
 * Each event has only the new piece of text, without the text before it.
 *
 * @module
 */
import type { Effect } from '../../../../reference-server/effects.js';
import type { Faults } from '../../../../reference-server/faults.js';
import type { JsonObject } from '../../../../src/suite/types.js';

const sent = new Map<string, string>();

const onlyNew = (effect: Effect): Effect => {
  if (effect.effect !== 'emit' || effect.type !== 'chat:completion') return effect;
  const payload = structuredClone(effect.payload) as { message_id: string; data: { data: JsonObject } };
  const { content, done } = payload.data.data;
  if (typeof content !== 'string' || done === true) return effect;
  const before = sent.get(payload.message_id) ?? '';
  sent.set(payload.message_id, content);
  payload.data.data['content'] = content.startsWith(before) ? content.slice(before.length) : content;
  return { ...effect, payload };
};

const faults: Faults = { effects: (effects) => effects.map(onlyNew) };

export default faults;
