/**
 * A message event is delayed until the next event was sent.
 *
 * @module
 */
import { overtaken } from '../../overtaken.js';

export default overtaken('events', 'message');
