/**
 * Events that no server should send.
 *
 * @module
 */
import { rule } from '../define-rule.js';
import { isMessage } from '../frame.js';
import { texts } from '../parameters.js';
import { findingAt } from '../rule.js';

/** The server never sends an event with one of these names. */
export const never = rule({
  name: 'never',
  parameters: { events: texts('Names of events that are never sent.') },
  sentence: ({ events }) => `no frame is an event named ${events.join(' or ')}`,
}).check(({ trace }, { events }) => {
  const connected = trace.conns.filter(({ frames }) => frames.some((frame) => frame.dir === 's2c' && isMessage(frame)));
  const forbidden = trace.frames.filter(
    ({ dir, event }) => dir === 's2c' && event !== undefined && events.includes(event),
  );
  return {
    observed: connected.length,
    findings: forbidden.map((frame) =>
      findingAt(frame, {
        code: 'forbidden-event',
        sender: 'server',
        event: frame.event,
        when: 'never',
        names: [...events],
      }),
    ),
  };
});
