/**
 * A message event waits until the next event has passed.
 *
 * @module
 */
import { overtaken } from '../../overtaken.js';

export default overtaken('events', 'message');
