/**
 * A fault that delays an event, on each connection, until the next event with the same name was sent.
 *
 * @module
 */
import type { Faults } from '../../reference-server/faults.js';

/** The fault: `event` is the name on the wire, `type` the `data.type` of the delayed events. */
export function overtaken(event: string, type: string): Faults {
  const held = new WeakMap<object, string>();
  return {
    wire: (frame, { connection }) => {
      if (!frame.startsWith(`42["${event}"`)) return frame;
      const before = held.get(connection);
      if (before !== undefined) {
        held.delete(connection);
        return [frame, before];
      }
      if (!frame.includes(`"type":"${type}"`)) return frame;
      held.set(connection, frame);
      return undefined;
    },
  };
}
