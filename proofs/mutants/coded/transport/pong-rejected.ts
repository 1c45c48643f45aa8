/**
 * The server closes a connection that answers a ping: the second ping is an Engine.IO close packet instead.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const pinged = new WeakSet<object>();

const faults: Faults = {
  wire: (frame, { frame: kind, connection }) => {
    if (kind !== 'ping') return frame;
    if (pinged.has(connection)) return '1';
    pinged.add(connection);
    return frame;
  },
};

export default faults;
