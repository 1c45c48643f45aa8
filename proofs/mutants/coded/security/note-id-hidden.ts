/**
 * Who types tells the channel, in a text inside a text, which note came last.
 *
 * @module
 */
import { hidden } from './hidden.js';

export default hidden('events:note', 'id');
