// The smallest conformant client without this library: plain socket.io-client. Answers "ping" in channels with "pong".
// OWRT_URL is the server, OWRT_TOKEN the client's token.
import { io } from 'socket.io-client';

const { OWRT_URL: url, OWRT_TOKEN: token } = process.env;
export const socket = io(url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token } });
let me;

// Rooms belong to a connection: user-join joins them, and must be sent again after a reconnect.
socket.on('connect', () => socket.emit('user-join', { auth: { token } }, (person) => (me = person)));
// Without a heartbeat the server forgets the session after two minutes, and a plugin's calls no longer reach it.
const heartbeat = setInterval(() => socket.volatile.emit('heartbeat', {}), 30_000);

// Every event with an acknowledgement is answered. This client refuses each call with the refusal of its type.
const why = 'this client does nothing of the kind';
const refusals = {
  confirmation: false,
  input: false,
  'execute:python': { stdout: null, stderr: why, result: null },
  'execute:tool': [{ error: why }, null],
  'request:chat:completion': { error: { message: why } },
  'request:user_input': { status: 'cancelled', answers: {} },
  'request:elicitation': { action: 'cancel' },
};
socket.on('events', (event, answer) => answer?.(refusals[event?.data?.type] ?? null));

// An event may be delivered twice, and the client receives its own messages.
const answered = new Set();
socket.on('events:channel', async ({ channel_id, message_id, user, data }) => {
  if (
    !me ||
    data?.type !== 'message' ||
    user.id === me.id ||
    answered.has(message_id) ||
    !/^ping\b/i.test(data.data.content)
  )
    return;
  answered.add(message_id);
  await fetch(`${url}/api/v1/channels/${channel_id}/messages/post`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'pong', parent_id: data.data.parent_id }),
  });
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    clearInterval(heartbeat);
    socket.close();
  });
}
