/**
 * Typing events in a channel carry, in nested JSON text, the id of the last chat.
 *
 * @module
 */
import { hideIdFault } from './hidden.js';

export default hideIdFault('events', 'chat_id');
