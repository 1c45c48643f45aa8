import { replyFault } from '../../replying.js';

export default replyFault((own) => !own);
