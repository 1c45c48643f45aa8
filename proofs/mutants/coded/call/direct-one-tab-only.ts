/**
 * In a direct stream, pieces from other sessions of the person are ignored.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  guards: { 'direct-writer': ({ session, name }) => name.split(':')[1] === session.sid },
};

export default faults;
