/**
 * Pings come later than the open packet announces, which says 5 ms and 5 ms.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  wire: (frame, { frame: kind }) =>
    kind === 'open' ? frame.replace(/"(pingInterval|pingTimeout)":\d+/g, '"$1":5') : frame,
};

export default faults;
