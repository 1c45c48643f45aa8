/**
 * An edit waits until the next event of a channel has passed.
 *
 * @module
 */
import type { Faults } from '../../../reference-server/faults.js';

const held = new WeakMap<object, string>();

const faults: Faults = {
  wire: (frame, { connection }) => {
    if (!frame.startsWith('42["events:channel"')) return frame;
    const before = held.get(connection);
    if (before !== undefined) {
      held.delete(connection);
      return [frame, before];
    }
    if (!frame.includes('"type":"message:update"')) return frame;
    held.set(connection, frame);
    return undefined;
  },
};

export default faults;
