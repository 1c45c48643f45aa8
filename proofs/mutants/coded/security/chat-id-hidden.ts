/**
 * Typing events in a channel carry, in nested JSON text, the id of the last chat.
 *
 * @module
 */
import { hidden } from './hidden.js';

export default hidden('events', 'chat_id');
