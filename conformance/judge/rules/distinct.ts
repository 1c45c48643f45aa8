/**
 * No event is delivered twice to one session, for events with identifying keys.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { rule } from '../define-rule.js';
import { text, texts } from '../parameters.js';
import { findingAt, serverEvents, type RuleResult } from '../rule.js';

/** No two frames of the event at one session agree in all of the keys. */
export const distinct = rule({
  name: 'distinct',
  parameters: {
    event: text('Event of the server (newest name).'),
    keys: texts('Keys of the payload that tell one event from the next.'),
  },
  sentence: ({ event, keys }) => `no session receives two ${event} events that agree in ${keys.join(' and ')}`,
  messages: ({ event }) => [{ direction: 's2c', event }],
}).check(({ trace }, { event, keys }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const identities = new Set<string>();
  for (const frame of serverEvents(trace, event)) {
    const { payload } = frame;
    if (!isObject(payload) || keys.some((name) => payload[name] === undefined)) continue;
    result.observed += 1;
    const identity = stringifyJson([frame.conn.id, ...keys.map((name) => payload[name]!)]);
    if (identities.has(identity))
      result.findings.push(findingAt(frame, { code: 'duplicate-event', event, keys: [...keys] }));
    identities.add(identity);
  }
  return result;
});
