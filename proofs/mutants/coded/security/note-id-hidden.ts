/**
 * Typing events in a channel carry, in nested JSON text, the id of the last note.
 *
 * @module
 */
import { hideIdFault } from './hidden.js';

export default hideIdFault('events:note', 'id');
