/**
 * A small client on top of this library, for Node and browsers. It reports what it shows and performs the actions of a
 * person.
 *
 * @module
 */
import { createClient, type Client, type ClientPerson, type ClientProblem } from '../../../src/client/index.js';
import { isBefore } from '../../../src/release.js';
import {
  applyChannelEvent,
  applyEvent,
  expireTyping,
  type ChannelView,
  type ChatView,
} from '../../../src/view/index.js';
import { textIn, type Action, type COMMON_ACTIONS } from './actions.js';
import { Questions } from './questions.js';
import { Rest } from './rest.js';
import { showChannel, showChat } from './showing.js';
import type { ShownState } from './shows.js';

/** Options of a viewer. */
export interface ViewerOptions {
  url: string;
  token: string;
  /** Receives the state at every change. */
  show(shows: ShownState): void;
  onProblem(problem: ClientProblem): void;
}

type View =
  | { of: 'chat'; chat: ChatView }
  | { of: 'channel'; channel: ChannelView }
  | { of: 'note'; id: string; content: string };

/** First release in which a client reports how far it has read. */
const LAST_READ = '0.6.41';
/** First release in which a client enters the room of the chat that it shows. */
const CHAT_ROOMS = '0.12.0';
/** Duration of a notification, in ms. */
const TOAST_MS = 5_000;
/** Maximum of fetches after a reconnect while events keep arriving. */
const MAX_FETCHES = 5;
/** Time by which a timer may fire before the clock reaches the end, in ms. */
const TIMER_TOLERANCE_MS = 5;

/** Connects. Resolves when the server has accepted the session. */
export async function openViewer({ url, token, show, onProblem }: ViewerOptions): Promise<Viewer> {
  const rest = new Rest(url, token);
  const release = await rest.release();
  const client = createClient({ url, token, release, onProblem });
  try {
    return new Viewer(client, await client.ready(), rest, release, show);
  } catch (error) {
    client.close();
    throw error;
  }
}

/** The viewer of one person. */
export class Viewer {
  #view: View | undefined;
  #toasts: ShownState['toasts'] = [];
  /** Text that was typed and not posted yet. */
  #draft = '';
  readonly #questions = new Questions(() => this.#changed());
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    readonly client: Client,
    readonly me: ClientPerson,
    readonly rest: Rest,
    readonly release: string,
    readonly show: (shows: ShownState) => void,
  ) {
    for (const type of ['confirmation', 'input']) {
      client.answerUntyped(type, async (data, { chatId }) => {
        // a viewer of another chat refuses the call
        if (this.#view?.of === 'chat' && this.#view.chat.id !== chatId) throw new Error('another chat is open');
        return await this.#questions.ask(type, data);
      });
    }
    client.on('events', (payload: unknown) => this.#onChatEvent(payload));
    client.on('events:channel', (payload: unknown) => this.#onChannelEvent(payload));
    client.on('events:note', (payload: unknown) => this.#onNoteEvent(payload));
    client.socket.io.on('reconnect', () => void this.#refetch());
    this.#changed();
  }

  /** The actions of a person. */
  readonly actions: { readonly [Name in (typeof COMMON_ACTIONS)[number]]: Action } = {
    'open-home': async () => this.#enterView(undefined),
    'open-chat': async (given) => {
      const id = textIn(given, 'chat_id');
      this.#enterView({ of: 'chat', chat: await this.rest.chat(id) });
      if (this.#hasRelease(CHAT_ROOMS)) this.client.emit('events:chat', { chat_id: id, data: { type: 'join' } });
    },
    'open-channel': async (given) => {
      const id = textIn(given, 'channel_id');
      this.#enterView({ of: 'channel', channel: await this.rest.channel(id, this.me.id) });
      if (this.#hasRelease(LAST_READ))
        this.client.emit('events:channel', { channel_id: id, message_id: null, data: { type: 'last_read_at' } });
    },
    'open-note': async (given) => {
      const id = textIn(given, 'note_id');
      this.#enterView({ of: 'note', id, content: await this.rest.note(id) });
      this.client.emit('join-note', { note_id: id, auth: { token: this.rest.token } });
      this.client.emit('ydoc:document:join', {
        document_id: `note:${id}`,
        user_id: this.me.id,
        user_name: this.me.name,
        user_color: '#3366cc',
      });
    },
    type: async (given) => {
      const text = textIn(given, 'text');
      const typing = { type: 'typing', data: { typing: true } } as const;
      if (this.#view?.of === 'channel')
        this.client.emit('events:channel', { channel_id: this.#view.channel.id, message_id: null, data: typing });
      else if (this.#view?.of === 'chat' && this.#hasRelease(CHAT_ROOMS))
        this.client.emit('events:chat', { chat_id: this.#view.chat.id, data: typing });
      else throw new Error('nothing is open where others see that somebody types');
      this.#draft += text;
    },
    post: (given) => this.#post(textIn(given, 'text')),
    answer: ({ value }) => this.#questions.answer(value),
    dismiss: () => this.#questions.dismiss(),
    // visibility does not change what this client does
    hide: async () => undefined,
    show: async () => undefined,
  };

  /** Cancels questions and timers, and disconnects. */
  close(): void {
    this.#questions.cancelAll();
    this.client.close();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** Leaves the current view and opens another. */
  #enterView(next: View | undefined): void {
    this.#questions.cancelAll();
    this.#draft = '';
    const last = this.#view;
    if (last?.of === 'chat' && this.#hasRelease(CHAT_ROOMS))
      this.client.emit('events:chat', { chat_id: last.chat.id, data: { type: 'leave' } });
    if (last?.of === 'note')
      this.client.emit('ydoc:document:leave', { document_id: `note:${last.id}`, user_id: this.me.id });
    this.#set(next);
  }

  /** Posts to the open channel. The message is shown at once and confirmed by its event. */
  async #post(text: string): Promise<void> {
    if (this.#view?.of !== 'channel') throw new Error('no channel is open');
    const content = this.#draft + text;
    this.#draft = '';
    const { channel } = this.#view;
    const temporaryId = crypto.randomUUID();
    const message = { id: temporaryId, temp_id: temporaryId, user_id: this.me.id, content };
    this.#set({ of: 'channel', channel: { ...channel, messages: [message, ...channel.messages] } });
    await this.rest.post(channel.id, { temp_id: temporaryId, content });
  }

  /**
   * Fetches the open view after a reconnect. An event that arrives meanwhile may be newer than the response, so the
   * viewer then fetches again.
   */
  async #refetch(): Promise<void> {
    try {
      await this.client.ready();
      for (let attempt = 0; attempt < MAX_FETCHES; attempt += 1) {
        const view = this.#view;
        if (!view) return;
        const fetched = await this.#fetch(view);
        if (this.#view !== view) continue;
        this.#set(fetched);
        return;
      }
    } catch {
      // the next reconnect tries again; after close() nothing is needed
    }
  }

  async #fetch(view: View): Promise<View> {
    if (view.of === 'chat') return { of: 'chat', chat: await this.rest.chat(view.chat.id) };
    if (view.of === 'channel') return { of: 'channel', channel: await this.rest.channel(view.channel.id, this.me.id) };
    return { ...view, content: await this.rest.note(view.id) };
  }

  #onChatEvent(payload: unknown): void {
    if (this.#view?.of !== 'chat') return;
    const notice = noticeIn(payload, this.#view.chat.id);
    if (notice) {
      this.#toasts = [...this.#toasts, notice];
      this.#changed();
      this.#schedule(TOAST_MS, () => (this.#toasts = this.#toasts.filter((toast) => toast !== notice)));
    }
    this.#set({ of: 'chat', chat: applyEvent(this.#view.chat, payload, { release: this.release }) });
  }

  #onChannelEvent(payload: unknown): void {
    if (this.#view?.of !== 'channel') return;
    const channel = applyChannelEvent(this.#view.channel, payload, Date.now());
    this.#set({ of: 'channel', channel });
    const next = Math.min(...channel.typing.map(({ until }) => until));
    if (Number.isFinite(next)) this.#schedule(next - Date.now() + TIMER_TOLERANCE_MS, () => this.#expire());
  }

  #expire(): void {
    if (this.#view?.of === 'channel')
      this.#view = { of: 'channel', channel: expireTyping(this.#view.channel, Date.now()) };
  }

  #onNoteEvent(payload: unknown): void {
    const { id, data } = (payload ?? {}) as { id?: unknown; data?: { content?: { md?: unknown } } | null };
    const text = data?.content?.md;
    if (this.#view?.of === 'note' && this.#view.id === id && typeof text === 'string')
      this.#set({ ...this.#view, content: text });
  }

  #schedule(ms: number, what: () => void): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        what();
        this.#changed();
      },
      Math.max(0, ms),
    );
    this.#timers.add(timer);
  }

  #set(view: View | undefined): void {
    this.#view = view;
    this.#changed();
  }

  #changed(): void {
    const view = this.#view;
    this.show({
      chat: view?.of === 'chat' ? showChat(view.chat) : null,
      channel: view?.of === 'channel' ? showChannel(view.channel) : null,
      note: view?.of === 'note' ? { id: view.id, content: view.content } : null,
      dialog: this.#questions.dialog,
      toasts: this.#toasts,
    });
  }

  #hasRelease(since: string): boolean {
    return !isBefore(this.release, since);
  }
}

/** The notification in an event of the open chat, if any. */
function noticeIn(payload: unknown, chat: string): ShownState['toasts'][number] | undefined {
  const { chat_id, data } = (payload ?? {}) as {
    chat_id?: unknown;
    data?: { type?: unknown; data?: { type?: unknown; content?: unknown } | null } | null;
  };
  if (chat_id !== chat || data?.type !== 'notification') return undefined;
  const { type, content } = data.data ?? {};
  return { type: typeof type === 'string' ? type : 'info', content: typeof content === 'string' ? content : '' };
}
