/**
 * Who types tells the channel, in a text inside a text, which chat came last.
 *
 * @module
 */
import { hidden } from './hidden.js';

export default hidden('events', 'chat_id');
