/**
 * A message event waits until the next event has passed.
 *
 * @module
 */
import type { Faults } from '../../../reference-server/faults.js';

const held = new WeakMap<object, string>();

const faults: Faults = {
  wire: (frame, { connection }) => {
    if (!frame.startsWith('42["events"')) return frame;
    const before = held.get(connection);
    if (before !== undefined) {
      held.delete(connection);
      return [frame, before];
    }
    if (!frame.includes('"type":"message"')) return frame;
    held.set(connection, frame);
    return undefined;
  },
};

export default faults;
