// The smallest honest client without this library: plain socket.io-client. Answers "ping" in channels with "pong".
// OWRT_URL and OWRT_TOKEN say where and as whom.
import { io } from 'socket.io-client';

const { OWRT_URL: url, OWRT_TOKEN: token } = process.env;
export const socket = io(url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token } });
let me;

// Rooms belong to a connection: user-join enters them, after a reconnect too.
socket.on('connect', () => socket.emit('user-join', { auth: { token } }, (person) => (me = person)));
// Without it the server forgets the session after two minutes, and calls end nowhere.
const heartbeat = setInterval(() => socket.volatile.emit('heartbeat', {}), 30_000);

// What wants an answer gets one, whatever it is; here everything is refused, in the words of its type.
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

// An event may come twice, and one's own messages come back.
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
