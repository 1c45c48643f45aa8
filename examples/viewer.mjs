// Prints the last message of a chat while it grows. Set OWRT_URL and OWRT_TOKEN, then: node examples/viewer.mjs CHAT_ID
import { createClient } from 'open-webui-realtime/client';
import { applyEvent } from 'open-webui-realtime/view';

const { OWRT_URL: url, OWRT_TOKEN: token } = process.env;
const id = process.argv[2];
const load = async () => {
  const response = await fetch(`${url}/api/v1/chats/${id}`, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`GET chats/${id} answered HTTP ${response.status}`);
  const { title, chat } = await response.json();
  return { id, title, currentId: chat.history.currentId, messages: chat.history.messages };
};

let chat = await load();
const client = createClient({ url, token });
client.on('events', async (payload) => {
  if (payload.chat_id !== id) return;
  // the message was created after the chat was loaded
  if (!chat.messages[payload.message_id]) chat = await load();
  chat = applyEvent(chat, payload);
  const { content = '', done = false, statusHistory = [] } = chat.messages[payload.message_id] ?? {};
  console.log(`${done ? '*' : ' '} ${statusHistory.at(-1)?.description ?? ''} ${content}`);
});
await client.ready();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => client.close());
