/**
 * A message event is delayed until the next event was sent.
 *
 * @module
 */
import { delayUntilNext } from '../../overtaken.js';

export default delayUntilNext('events', 'message');
