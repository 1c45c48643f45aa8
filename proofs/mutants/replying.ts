/**
 * Fault of a client that replies to messages in channels.
 *
 * @module
 */
import type { ClientFaultsFactory } from './client-mutant.js';

/**
 * The fault: the client posts a reply whenever it receives a message.
 *
 * @param to true when the client replies to this message; `own` is true for its own messages.
 */
export const replyFault =
  (to: (own: boolean) => boolean): ClientFaultsFactory =>
  () => ({
    start: (client, { url, token }) =>
      client.on('events:channel', (payload: unknown) => {
        const {
          channel_id: channel,
          data,
          user,
        } = (payload ?? {}) as { channel_id?: string; data?: { type?: string } | null; user?: { id?: string } };
        if (data?.type !== 'message') return;
        void client.ready().then(async ({ id }) => {
          if (to(user?.id === id)) await post(`${url}/api/v1/channels/${channel}/messages/post`, token);
        });
      }),
  });

async function post(url: string, token: string): Promise<void> {
  await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'pong', data: {} }),
  });
}
