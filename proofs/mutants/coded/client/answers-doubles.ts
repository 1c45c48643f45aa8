import { replying } from '../../replying.js';

export default replying((own) => !own);
