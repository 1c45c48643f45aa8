// A faulty client: sends user-join once, and not again after a reconnect. Otherwise the same as plain-client.mjs.
// owrt client finds exactly this fault: CLIENT-002.
import { socket } from './plain-client.mjs';

socket.on('connect', () => socket.off('connect'));
