/**
 * A fault that delays an event, on each connection, until the next event with the same name was sent.
 *
 * @module
 */
import type { Faults } from '../../reference-server/faults.js';

/** The fault: `event` is the name on the wire, `type` the `data.type` of the delayed events. */
export function delayUntilNext(event: string, type: string): Faults {
  const heldFrames = new WeakMap<object, string>();
  return {
    wire: (frame, { connection }) => {
      if (!frame.startsWith(`42["${event}"`)) return frame;
      const before = heldFrames.get(connection);
      if (before !== undefined) {
        heldFrames.delete(connection);
        return [frame, before];
      }
      if (!frame.includes(`"type":"${type}"`)) return frame;
      heldFrames.set(connection, frame);
      return undefined;
    },
  };
}
