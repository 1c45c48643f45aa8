/**
 * Pings are sent later than the open packet announces, which names 5 ms for both intervals.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  wire: (frame, { frame: kind }) =>
    kind === 'open' ? frame.replace(/"(pingInterval|pingTimeout)":\d+/g, '"$1":5') : frame,
};

export default faults;
