/**
 * An edit is delayed until the next event of a channel was sent.
 *
 * @module
 */
import { overtaken } from '../../overtaken.js';

export default overtaken('events:channel', 'message:update');
