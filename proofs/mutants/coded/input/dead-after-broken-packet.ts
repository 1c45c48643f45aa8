/**
 * After an invalid packet the connection stays open, but the server ignores everything on it.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';
import { decodeFrame } from '../../../../src/wire/codec.js';

const deaf = new WeakSet<object>();

const faults: Faults = {
  incoming: (frame, connection) => {
    if (deaf.has(connection)) return 'ignore';
    if (frame.startsWith('42') && decodeFrame(frame).engine === 'broken') deaf.add(connection);
    return undefined;
  },
};

export default faults;
