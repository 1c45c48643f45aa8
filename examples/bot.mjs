// A channel bot: answers "ping" with "pong". OWRT_URL is the server, OWRT_TOKEN the bot's token.
import { createClient } from 'open-webui-realtime/client';

const { OWRT_URL: url, OWRT_TOKEN: token } = process.env;
const client = createClient({ url, token });
const me = client.ready();

const answered = new Set();
client.on('events:channel', async ({ channel_id, message_id, user, data }) => {
  if (
    data?.type !== 'message' ||
    user.id === (await me).id ||
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
client.answer('confirmation', () => false);
console.error(`${(await me).name} is listening at ${url}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => client.close());
