// A server with only the socket, without REST. A JSON file contains its users, and the channels with their members:
// { "users": [{ "id", "name", "role", "token" }], "channels": [{ "id", "members": ["user id"] }] }
//
//   node docs/examples/socket-only-server.mjs users.json 8099
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { Server } from 'socket.io';

/** Starts the server on a port (0: any free one). */
export async function startSocketOnlyServer(file, port = 0) {
  const read = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { users: [], channels: [] });
  const userOf = (auth) => read().users.find((user) => user.token === auth?.token);
  // `in` throws for anything but an object, as in the product
  const userIn = (data) => (typeof data !== 'string' && 'auth' in data ? userOf(data.auth) : undefined);

  const http = createServer();
  const io = new Server(http, { path: '/ws/socket.io', transports: ['websocket'], maxHttpBufferSize: 1_000_000 });

  io.on('connection', (socket) => {
    let me = userOf(socket.handshake.auth);
    const enterChannels = (user) => {
      for (const channel of read().channels)
        if (channel.members.includes(user.id)) socket.join(`channel:${channel.id}`);
    };
    // Open WebUI's handlers take exactly one argument. An event with another number of arguments, or with a malformed
    // one, is never acknowledged.
    const on = (event, handle) =>
      socket.on(event, (...args) => {
        const ack = typeof args.at(-1) === 'function' ? args.pop() : () => undefined;
        if (args.length !== 1) return;
        try {
          const answer = handle(args[0]);
          if (answer === undefined) ack();
          else ack(answer);
        } catch {
          // as in the product when a handler raises: no effect, no acknowledgement
        }
      });

    on('user-join', (data) => {
      const user = userIn(data);
      if (!user) return undefined;
      me = user;
      enterChannels(user);
      return { id: user.id, name: user.name };
    });
    on('join-channels', (data) => {
      const user = userIn(data);
      if (user) enterChannels(user);
    });
    on('heartbeat', () => undefined);
    on('events:channel', (data) => {
      if (data.channel_id === undefined) throw new Error('no channel');
      const room = `channel:${data.channel_id}`;
      if (!me || !socket.rooms.has(room) || data.data.type !== 'typing') return;
      const { id, name, role } = me;
      // the sender's own sessions receive it too
      io.to(room).emit('events:channel', {
        channel_id: data.channel_id,
        message_id: data.message_id ?? null,
        data: data.data,
        user: { id, name, role },
      });
    });
  });

  await new Promise((resolve) => http.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${http.address().port}`, close: () => io.close() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , file = 'users.json', port = '8099'] = process.argv;
  console.log((await startSocketOnlyServer(file, Number(port))).url);
}
