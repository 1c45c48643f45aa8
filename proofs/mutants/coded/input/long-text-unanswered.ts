/**
 * An event of 100 kB is dropped, although the open packet announces a larger limit.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  incoming: (frame) => (frame.length > 65_536 ? 'ignore' : undefined),
};

export default faults;
