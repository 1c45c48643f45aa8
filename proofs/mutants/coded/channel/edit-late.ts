/**
 * An edit is delayed until the next event of a channel was sent.
 *
 * @module
 */
import { delayUntilNext } from '../../overtaken.js';

export default delayUntilNext('events:channel', 'message:update');
