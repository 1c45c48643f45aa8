// A faulty client: it sends user-join once, and not again after a reconnect. Otherwise it equals plain-client.mjs.
// owrt client reports exactly this fault: CLIENT-002.
import { socket } from './plain-client.mjs';

socket.on('connect', () => socket.off('connect'));
