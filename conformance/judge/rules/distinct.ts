/**
 * Nothing is told twice, where events carry what tells one from the next.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { about, eventsOf, type Rule, type Seen } from '../rule.js';

/** `distinct {event, keys}`: no two frames of the event at a session agree in all of the keys. */
export const distinct: Rule = ({ timeline }, { event, keys }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const names = Array.isArray(keys) ? keys.map(String) : [];
  const known = new Set<string>();
  for (const frame of eventsOf(timeline, String(event))) {
    const { payload } = frame;
    if (!isObject(payload) || names.some((name) => payload[name] === undefined)) continue;
    seen.observed += 1;
    const identity = stringifyJson([frame.conn.id, ...names.map((name) => payload[name]!)]);
    if (known.has(identity))
      seen.findings.push(about(frame, `another ${names.join(' or ')} than every event before`, 'the same again'));
    known.add(identity);
  }
  return seen;
};
