/**
 * The REST calls of the viewer.
 *
 * @module
 */
import { channelView, type ChannelView, type ChatView } from '../../../src/view/index.js';

/** REST calls with the token of one person. */
export class Rest {
  constructor(
    readonly url: string,
    readonly token: string,
  ) {}

  /** The release that the server reports. */
  async release(): Promise<string> {
    return (await this.#call<{ version: string }>('GET', '/api/version')).version;
  }

  async chat(id: string): Promise<ChatView> {
    const { title, chat } = await this.#call<{
      title: string;
      chat: { history?: { currentId?: string | null; messages?: ChatView['messages'] } };
    }>('GET', `/api/v1/chats/${id}`);
    return { id, title, currentId: chat.history?.currentId ?? null, messages: chat.history?.messages ?? {} };
  }

  /** A channel as the user `userId` sees it. */
  async channel(id: string, userId: string): Promise<ChannelView> {
    return channelView(id, userId, await this.#call('GET', `/api/v1/channels/${id}/messages?skip=0&limit=50`));
  }

  /** The text of a note. */
  async note(id: string): Promise<string> {
    const { data } = await this.#call<{ data?: { content?: { md?: string } } | null }>('GET', `/api/v1/notes/${id}`);
    return data?.content?.md ?? '';
  }

  async post(channel: string, body: { temp_id: string; content: string }): Promise<void> {
    await this.#call('POST', `/api/v1/channels/${channel}/messages/post`, { ...body, data: {} });
  }

  async #call<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(new URL(path, this.url), {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path} was answered HTTP ${response.status}`);
    return (await response.json()) as Answer;
  }
}
