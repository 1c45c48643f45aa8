/**
 * Other sessions of the person are ignored in a direct stream.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  guards: { 'direct-writer': ({ session, name }) => name.split(':')[1] === session.sid },
};

export default faults;
