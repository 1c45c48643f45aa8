/**
 * A real Yjs client: Yjs and the Socket.IO client, connected like in the web client.
 *
 * @module
 */
import { io, type Socket } from 'socket.io-client';
import * as Y from 'yjs';

/** Timeout for an acknowledgement, in ms; long, because a busy server is slow. */
const ACK_TIMEOUT_MS = 20_000;

/** One editor of a document. */
export class YjsClient {
  readonly doc = new Y.Doc();
  readonly #socket: Socket;
  readonly #pendingEdits: Promise<unknown>[] = [];
  #states: Uint8Array[] = [];

  constructor(
    url: string,
    readonly token: string,
    readonly documentId: string,
  ) {
    this.#socket = io(url, {
      path: '/ws/socket.io',
      transports: ['websocket'],
      auth: { token },
      autoConnect: false,
      reconnection: false,
      forceNew: true,
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.#socket.connected)
        this.#pendingEdits.push(
          this.#callOnDocument('ydoc:document:update', { update: [...update], data: { content: { md: this.text } } }),
        );
    });
    this.#socket.on(
      'ydoc:document:update',
      ({ document_id, update }: { document_id: string; update: number[] | Uint8Array }) => {
        if (document_id === documentId) Y.applyUpdate(this.doc, bytes(update), this);
      },
    );
    this.#socket.on('ydoc:document:state', ({ document_id, state }: { document_id: string; state: number[] }) => {
      if (document_id !== documentId) return;
      this.#states.push(bytes(state));
      Y.applyUpdate(this.doc, bytes(state), this);
    });
  }

  /** Text of this copy of the document. */
  get text(): string {
    return this.doc.getText('content').toString();
  }

  /** Connects and joins the document; edits made while offline are sent as one binary update. */
  async enter(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const settle = (error?: Error): void => {
        this.#socket.off('connect', settle);
        this.#socket.off('connect_error', settle);
        if (error) reject(error);
        else resolve();
      };
      this.#socket.on('connect', settle);
      this.#socket.on('connect_error', settle);
      this.#socket.connect();
    });
    await this.#call('user-join', { auth: { token: this.token } });
    this.#states = [];
    await this.#callOnDocument('ydoc:document:join', { user_name: 'Yjs' });
    const state = this.#states.at(-1);
    if (!state) throw new Error(`The document ${this.documentId} cannot be entered.`);
    const update = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVectorFromUpdate(state));
    if (Y.decodeUpdate(update).structs.length > 0 || Y.decodeUpdate(update).ds.clients.size > 0)
      await this.#callOnDocument('ydoc:document:update', { update });
  }

  /** Inserts or deletes, as a person would. */
  edit(change: (text: Y.Text) => void): void {
    change(this.doc.getText('content'));
  }

  /** Resolves when every edit of this client is acknowledged. */
  async flush(): Promise<void> {
    await Promise.all(this.#pendingEdits.splice(0));
  }

  /**
   * Resolves when this client has received everything that the server has sent to it so far. It does not request the
   * document's state, because that would repair lost updates.
   */
  async catchUp(): Promise<void> {
    await this.#call('join-channels', { auth: { token: 'nobody' } });
  }

  /** Closes the connection without a Socket.IO DISCONNECT. */
  disconnect(): void {
    this.#socket.io.engine?.close();
    this.#socket.disconnect();
  }

  #callOnDocument(event: string, payload: object): Promise<unknown> {
    return this.#call(event, { document_id: this.documentId, ...payload });
  }

  #call(event: string, payload: object): Promise<unknown> {
    return this.#socket.timeout(ACK_TIMEOUT_MS).emitWithAck(event, payload);
  }
}

const bytes = (update: number[] | Uint8Array | ArrayBuffer): Uint8Array => new Uint8Array(update);
