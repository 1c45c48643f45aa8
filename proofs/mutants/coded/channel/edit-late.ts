/**
 * An edit waits until the next event of a channel has passed.
 *
 * @module
 */
import { overtaken } from '../../overtaken.js';

export default overtaken('events:channel', 'message:update');
