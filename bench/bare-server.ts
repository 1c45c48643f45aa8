/**
 * A minimal Socket.IO server that only relays events to one room, for comparison.
 *
 * @module
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { path: '/ws/socket.io', transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => {
  void socket.join('room');
  socket.on('events:channel', (payload: object) =>
    io.to('room').emit('events:channel', { ...payload, user: { id: 'bench', name: 'bench' } }),
  );
});
http.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(http.address() as AddressInfo).port}`));
