/**
 * An event of 100 kB is dropped, though the open packet announces that more is accepted.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  incoming: (frame) => (frame.length > 65_536 ? 'ignore' : undefined),
};

export default faults;
