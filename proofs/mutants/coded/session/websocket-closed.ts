/**
 * The websocket is closed together with the session.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';

const faults: Faults = {
  wire: (frame, { frame: kind, connection }) => {
    if (kind === 'disconnect' && 'terminate' in connection && typeof connection.terminate === 'function') {
      const terminate = connection.terminate.bind(connection) as () => void;
      setTimeout(terminate, 5);
    }
    return frame;
  },
};

export default faults;
