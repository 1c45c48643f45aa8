import { replyFault } from '../../replying.js';

export default replyFault(() => true);
