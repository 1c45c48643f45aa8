import { ackIdFault } from '../../answer-id.js';
import { eventOf } from '../../targets/client-frames.js';

export default ackIdFault(699_999, (frame, link, context) => eventOf(frame, link, context).type === 'input');
