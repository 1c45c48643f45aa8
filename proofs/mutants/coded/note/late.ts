/**
 * A change is delayed until the next event of a note was sent.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const held = new WeakMap<object, string>();

const faults: Faults = {
  wire: (frame, { connection }) => {
    if (!frame.startsWith('42["events:note"')) return frame;
    const before = held.get(connection);
    if (before === undefined) {
      held.set(connection, frame);
      return undefined;
    }
    held.delete(connection);
    return [frame, before];
  },
};

export default faults;
