/**
 * Events that no server should send.
 *
 * @module
 */
import { about, type Rule } from '../rule.js';

/** `never {events}`: the server sends no event of these names to anybody. */
export const never: Rule = ({ timeline }, { events }) => {
  const names = Array.isArray(events) ? events : [];
  const connected = timeline.conns.filter(({ frames }) =>
    frames.some(({ dir, packet }) => dir === 's2c' && packet.engine === 'message'),
  );
  const told = timeline.frames.filter(
    ({ dir, event }) => dir === 's2c' && event !== undefined && names.includes(event),
  );
  return {
    observed: connected.length,
    findings: told.map((frame) =>
      about(frame, {
        code: 'forbidden-event',
        sender: 'server',
        event: frame.event,
        when: 'never',
        names: names.map(String),
      }),
    ),
  };
};
