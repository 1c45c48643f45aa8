/**
 * After a DISCONNECT the websocket stays open, but the server ignores everything on it.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const silent = new WeakSet<object>();

const faults: Faults = {
  wire: (frame, { frame: kind, connection }) => {
    if (silent.has(connection) && kind !== 'ping') return undefined;
    if (kind === 'disconnect') silent.add(connection);
    return frame;
  },
};

export default faults;
