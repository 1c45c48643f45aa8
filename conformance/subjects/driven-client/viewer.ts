/**
 * A small client made of this library, which shows what it sees and does what a person asks; the same in Node and in a
 * browser.
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
import { textIn, type Action, type EVERYWHERE } from './actions.js';
import { Questions } from './questions.js';
import { Rest } from './rest.js';
import { showChannel, showChat } from './showing.js';
import type { Shows } from './shows.js';

/** What a viewer needs. */
export interface ViewerOptions {
  url: string;
  token: string;
  /** Takes what the viewer shows, at every change. */
  show(shows: Shows): void;
  onProblem(problem: ClientProblem): void;
}

type View =
  | { of: 'chat'; chat: ChatView }
  | { of: 'channel'; channel: ChannelView }
  | { of: 'note'; id: string; content: string };

/** Since this release a client tells how far it has read. */
const LAST_READ = '0.6.41';
/** Since this release a client that shows a chat enters its room. */
const CHAT_ROOMS = '0.12.0';
/** Milliseconds that a notification stays. */
const TOAST_MS = 5_000;
/** How often what was missed is fetched while events go on coming. */
const FETCHES = 5;
/** Milliseconds by which a timer may ring before the clock says so. */
const EARLY_MS = 5;

/** Connects; resolves as soon as the server has let it in. */
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

/** See the module. */
export class Viewer {
  #view: View | undefined;
  #toasts: Shows['toasts'] = [];
  /** What was written and not yet posted. */
  #draft = '';
  readonly #questions = new Questions(() => this.#changed());
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    readonly client: Client,
    readonly me: ClientPerson,
    readonly rest: Rest,
    readonly release: string,
    readonly show: (shows: Shows) => void,
  ) {
    for (const type of ['confirmation', 'input']) {
      client.answerUntyped(type, async (data, { chatId }) => {
        // whoever looks at another chat is not asked
        if (this.#view?.of === 'chat' && this.#view.chat.id !== chatId) throw new Error('another chat is open');
        return await this.#questions.ask(type, data);
      });
    }
    client.on('events', (payload: unknown) => this.#told(payload));
    client.on('events:channel', (payload: unknown) => this.#heard(payload));
    client.on('events:note', (payload: unknown) => this.#noted(payload));
    client.socket.io.on('reconnect', () => void this.#again());
    this.#changed();
  }

  /** What a person can do. */
  readonly actions: { readonly [Name in (typeof EVERYWHERE)[number]]: Action } = {
    'open-home': async () => this.#enter(undefined),
    'open-chat': async (given) => {
      const id = textIn(given, 'chat_id');
      this.#enter({ of: 'chat', chat: await this.rest.chat(id) });
      if (this.#has(CHAT_ROOMS)) this.client.emit('events:chat', { chat_id: id, data: { type: 'join' } });
    },
    'open-channel': async (given) => {
      const id = textIn(given, 'channel_id');
      this.#enter({ of: 'channel', channel: await this.rest.channel(id, this.me.id) });
      if (this.#has(LAST_READ))
        this.client.emit('events:channel', { channel_id: id, message_id: null, data: { type: 'last_read_at' } });
    },
    'open-note': async (given) => {
      const id = textIn(given, 'note_id');
      this.#enter({ of: 'note', id, content: await this.rest.note(id) });
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
      else if (this.#view?.of === 'chat' && this.#has(CHAT_ROOMS))
        this.client.emit('events:chat', { chat_id: this.#view.chat.id, data: typing });
      else throw new Error('nothing is open where others see that somebody types');
      this.#draft += text;
    },
    post: (given) => this.#post(textIn(given, 'text')),
    answer: ({ value }) => this.#questions.answer(value),
    dismiss: () => this.#questions.dismiss(),
    // seen or not, it does the same
    hide: async () => undefined,
    show: async () => undefined,
  };

  /** Ends everything. */
  close(): void {
    this.#questions.refuse();
    this.client.close();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** Another view instead of the present one. */
  #enter(next: View | undefined): void {
    this.#questions.refuse();
    this.#draft = '';
    const last = this.#view;
    if (last?.of === 'chat' && this.#has(CHAT_ROOMS))
      this.client.emit('events:chat', { chat_id: last.chat.id, data: { type: 'leave' } });
    if (last?.of === 'note')
      this.client.emit('ydoc:document:leave', { document_id: `note:${last.id}`, user_id: this.me.id });
    this.#set(next);
  }

  /** Posts into the open channel: shown at once, confirmed by its event. */
  async #post(text: string): Promise<void> {
    if (this.#view?.of !== 'channel') throw new Error('no channel is open');
    const content = this.#draft + text;
    this.#draft = '';
    const { channel } = this.#view;
    const temporary = crypto.randomUUID();
    const message = { id: temporary, temp_id: temporary, user_id: this.me.id, content };
    this.#set({ of: 'channel', channel: { ...channel, messages: [message, ...channel.messages] } });
    await this.rest.post(channel.id, { temp_id: temporary, content });
  }

  /**
   * Fetches what was missed while there was no connection; once more when an event came meanwhile, since the answer may
   * be older than that.
   */
  async #again(): Promise<void> {
    try {
      await this.client.ready();
      for (let tries = 0; tries < FETCHES; tries += 1) {
        const view = this.#view;
        if (!view) return;
        const fetched = await this.#fetch(view);
        if (this.#view !== view) continue;
        this.#set(fetched);
        return;
      }
    } catch {
      // the next reconnect tries again, and after the end nobody looks
    }
  }

  async #fetch(view: View): Promise<View> {
    if (view.of === 'chat') return { of: 'chat', chat: await this.rest.chat(view.chat.id) };
    if (view.of === 'channel') return { of: 'channel', channel: await this.rest.channel(view.channel.id, this.me.id) };
    return { ...view, content: await this.rest.note(view.id) };
  }

  #told(payload: unknown): void {
    if (this.#view?.of !== 'chat') return;
    const notice = noticeIn(payload, this.#view.chat.id);
    if (notice) {
      this.#toasts = [...this.#toasts, notice];
      this.#changed();
      this.#later(TOAST_MS, () => (this.#toasts = this.#toasts.filter((toast) => toast !== notice)));
    }
    this.#set({ of: 'chat', chat: applyEvent(this.#view.chat, payload, { release: this.release }) });
  }

  #heard(payload: unknown): void {
    if (this.#view?.of !== 'channel') return;
    const channel = applyChannelEvent(this.#view.channel, payload, Date.now());
    this.#set({ of: 'channel', channel });
    const next = Math.min(...channel.typing.map(({ until }) => until));
    if (Number.isFinite(next)) this.#later(next - Date.now() + EARLY_MS, () => this.#expire());
  }

  #expire(): void {
    if (this.#view?.of === 'channel')
      this.#view = { of: 'channel', channel: expireTyping(this.#view.channel, Date.now()) };
  }

  #noted(payload: unknown): void {
    const { id, data } = (payload ?? {}) as { id?: unknown; data?: { content?: { md?: unknown } } | null };
    const text = data?.content?.md;
    if (this.#view?.of === 'note' && this.#view.id === id && typeof text === 'string')
      this.#set({ ...this.#view, content: text });
  }

  #later(ms: number, what: () => void): void {
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

  #has(since: string): boolean {
    return !isBefore(this.release, since);
  }
}

/** A notification about the open chat. */
function noticeIn(payload: unknown, chat: string): Shows['toasts'][number] | undefined {
  const { chat_id, data } = (payload ?? {}) as {
    chat_id?: unknown;
    data?: { type?: unknown; data?: { type?: unknown; content?: unknown } | null } | null;
  };
  if (chat_id !== chat || data?.type !== 'notification') return undefined;
  const { type, content } = data.data ?? {};
  return { type: typeof type === 'string' ? type : 'info', content: typeof content === 'string' ? content : '' };
}
