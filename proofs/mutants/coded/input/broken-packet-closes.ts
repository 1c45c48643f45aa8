/**
 * A frame that is not a valid packet closes the websocket.
 *
 * @module
 */
import type { Faults } from '../../../../reference-server/faults.js';
import { decodeFrame } from '../../../../src/wire/codec.js';

const faults: Faults = {
  incoming: (frame) => (decodeFrame(frame).engine === 'broken' ? 'close' : undefined),
};

export default faults;
