// How not to do it: joins once, and never again after a reconnect. Everything else is as in plain-client.mjs.
// owrt client finds that and nothing else: CLIENT-002.
import { socket } from './plain-client.mjs';

socket.on('connect', () => socket.off('connect'));
