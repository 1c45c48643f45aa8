import { ackIdFault } from '../../answer-id.js';
import { idOf } from '../../frame-text.js';

export default ackIdFault(2 ** 16 - 1, (frame) => idOf(frame) === 2 ** 31 - 1);
