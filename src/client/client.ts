/**
 * A client of Open WebUI's realtime server. Its events are typed, it restores the session after a reconnect, and it
 * answers every call.
 *
 * @module
 */
import { io, type Socket } from 'socket.io-client';
import { HEARTBEAT, NEWEST_RELEASE } from '../../generated/client.js';
import type { ClientToServerEvents, ServerToClientEvents } from '../../generated/event-maps.js';
import { isBefore } from '../release.js';
import type { CallHandler, CallType, UntypedCallHandler } from './call-types.js';
import { readCall, Calls } from './calls.js';
import { Listeners } from './listeners.js';
import { wireNameIn } from './names.js';
import type { ClientOptions, ClientPerson } from './options.js';
import { ClientError, type ClientProblem } from './problem.js';
import { Rooms, type Emission } from './rooms.js';
import { Session } from './session.js';

type Payload<Events, Event extends keyof Events> = Events[Event] extends (payload: infer P, ...rest: never[]) => void
  ? P
  : never;
type Answer<Event extends keyof ClientToServerEvents> =
  Parameters<ClientToServerEvents[Event]> extends [unknown, ((answer: infer A) => void)?] ? A : void;

/**
 * Creates a client and connects at once. Events sent before the session is authenticated are queued until then.
 *
 * @param options the address of the server and the token of the user, and settings with defaults.
 * @returns the client. Close it with {@link Client.close}: until then it keeps the process running.
 */
export function createClient(options: ClientOptions): Client {
  return new Client(options);
}

/** One user's connection to a server; made by {@link createClient}. */
export class Client {
  /** The underlying socket of socket.io-client, for uses that this class does not cover. */
  readonly socket: Socket;
  readonly #options: ClientOptions;
  readonly #release: string;
  readonly #calls: Calls;
  readonly #listeners: Listeners;
  readonly #rooms = new Rooms();
  readonly #subscribed = new Set<string>();
  #queued: Emission[] = [];
  #session = new Session();
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #closed = false;

  /** @see createClient */
  constructor(options: ClientOptions) {
    this.#options = options;
    this.#release = options.release ?? NEWEST_RELEASE;
    this.#calls = new Calls((unanswered) =>
      this.#report({
        kind: 'unanswered',
        message: `The call ${unanswered.type} was refused: ${unanswered.why}.`,
        ...unanswered,
      }),
    );
    this.#listeners = new Listeners((event, cause) =>
      this.#report({ kind: 'listener', message: `A listener of ${event} threw: ${reasonOf(cause)}`, event, cause }),
    );
    this.socket = io(options.url, {
      path: '/ws/socket.io',
      transports: ['websocket'],
      ...options.socket,
      auth: (give) => {
        this.#token().then(
          (token) => give({ token }),
          (cause: unknown) => this.#refuse(`there is no token: ${reasonOf(cause)}`),
        );
      },
    });
    this.socket.on('connect', () => void this.#openSession());
    this.socket.on('disconnect', (reason) => this.#onDisconnect(reason));
    this.socket.on('connect_error', (error) => {
      // inactive: socket.io-client will not try again, so the server has refused the connection
      if (!this.socket.active) this.#refuse(`the server refused the connection: ${error.message}`);
    });
    this.#subscribe('events');
  }

  /**
   * Waits until the session is authenticated and, after a reconnect, has entered its rooms again.
   *
   * @returns the user whose token it is.
   * @throws {@link ClientError} (as a rejection) when the server refuses the session or the client is closed.
   */
  async ready(): Promise<ClientPerson> {
    return await this.#session.ready;
  }

  /**
   * Adds a listener for an event of the server. An error that the listener throws or rejects with is reported as a
   * problem of the kind `listener`.
   *
   * @param event the newest name of the event; the client listens under the name that {@link ClientOptions.release}
   *   uses.
   * @param listener receives the payload, which is not validated.
   * @returns a function that removes the listener.
   */
  on<Event extends keyof ServerToClientEvents>(
    event: Event,
    listener: (payload: Payload<ServerToClientEvents, Event>) => unknown,
  ): () => void {
    this.#subscribe(event);
    return this.#listeners.add(event, listener as (payload: unknown) => void);
  }

  /**
   * Sends an event without waiting for an answer; before the session is ready, the event is queued. If the event enters
   * a room, the client enters that room again after every reconnect.
   *
   * @param event the newest name of the event.
   * @param payload its one argument.
   * @throws {@link ClientError} after {@link close}.
   */
  emit<Event extends keyof ClientToServerEvents>(event: Event, payload: Payload<ClientToServerEvents, Event>): void {
    this.#throwIfClosed();
    if (this.#session.person) this.#send({ event, payload });
    else this.#queued.push({ event, payload });
  }

  /**
   * Sends an event and waits for its acknowledgement. If the event enters a room, the client enters that room again
   * after every reconnect.
   *
   * @param event the newest name of the event.
   * @param payload its one argument.
   * @returns the first argument of the acknowledgement; undefined when it has none.
   * @throws {@link ClientError} (as a rejection) after {@link close} or when the session is refused.
   * @throws Error (as a rejection) when there is no answer within {@link ClientOptions.deadline}, or the connection
   *   ends before it.
   */
  async call<Event extends keyof ClientToServerEvents>(
    event: Event,
    payload: Payload<ClientToServerEvents, Event>,
  ): Promise<Answer<Event>> {
    this.#throwIfClosed();
    await this.ready();
    this.#rooms.record(event, payload);
    return (await this.#ask({ event, payload })) as Answer<Event>;
  }

  /**
   * Sets the handler that answers calls of one type, such as `confirmation`, and replaces an earlier handler. The type
   * of the call decides what the handler receives and must return.
   *
   * Every call is answered exactly once: by its handler, or with the refusal of its type when there is no handler or
   * the handler throws. Code from the server (`execute`) runs only when the application handles it.
   *
   * @param type a call that this specification describes.
   * @param handler receives `data.data` of the event, and returns or resolves with the answer.
   * @returns a function that removes the handler.
   */
  answer<Type extends CallType>(type: Type, handler: CallHandler<Type>): () => void {
    return this.#calls.handle(type, handler as UntypedCallHandler);
  }

  /**
   * Like {@link answer}, without types: for calls that this specification does not describe, such as those of your own
   * plugins, and for a type that is only known at run time. A call of an unknown type without a handler is answered
   * with null.
   *
   * @param type the `data.type` of the call.
   * @param handler receives `data.data` of the event, unchecked, and returns or resolves with the answer.
   * @returns a function that removes the handler.
   */
  answerUntyped(type: string, handler: UntypedCallHandler): () => void {
    return this.#calls.handle(type, handler);
  }

  /**
   * Authenticates the current session again, with the token that {@link ClientOptions.token} gives now.
   *
   * @returns the user whose token it is.
   * @throws {@link ClientError} (as a rejection) when the server refuses the token or does not answer, and after {@link
   *   close}.
   */
  async refresh(): Promise<ClientPerson> {
    this.#throwIfClosed();
    await this.ready();
    return await this.#authenticate();
  }

  /**
   * Opens a new session after the server ended the last one; does nothing while connected.
   *
   * @throws {@link ClientError} after {@link close}.
   */
  reconnect(): void {
    this.#throwIfClosed();
    if (this.socket.connected) return;
    if (this.#session.hasFailed) this.#session = new Session();
    this.socket.connect();
  }

  /** Closes the connection and removes all timers and listeners. Safe to call twice. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#stopHeartbeat();
    this.#queued = [];
    this.#listeners.clear();
    this.socket.removeAllListeners();
    this.socket.disconnect();
    this.#session.fail(new ClientError('The client was closed.'));
  }

  /** On every new connection: authenticates, enters the rooms again, then sends the queued events. */
  async #openSession(): Promise<void> {
    const sid = this.socket.id;
    const hasEnded = (): boolean => this.#closed || this.socket.id !== sid;
    try {
      const person = await this.#authenticate();
      await this.#enterRooms();
      if (hasEnded()) return;
      for (const emission of this.#queued.splice(0)) this.#send(emission);
      this.#startHeartbeat();
      this.#session.succeed(person);
    } catch (cause) {
      if (!hasEnded()) this.#refuse(reasonOf(cause));
    }
  }

  async #authenticate(): Promise<ClientPerson> {
    const answer = await this.#ask({ event: 'user-join', payload: { auth: { token: await this.#token() } } }).catch(
      () => {
        throw new ClientError(`the server did not answer user-join within ${this.#deadline} ms`);
      },
    );
    if (isPerson(answer)) return answer;
    throw new ClientError('the server does not accept the token');
  }

  async #enterRooms(): Promise<void> {
    const emissions = this.#rooms.rejoinEvents(await this.#token());
    await Promise.all(
      emissions.map(async (emission) => {
        // some releases never answer a refused join, and the session must not wait for the answer forever
        await this.#ask(emission).catch(() =>
          this.#report({
            kind: 'room',
            message: `${emission.event} was not answered after the reconnect.`,
            event: emission.event,
          }),
        );
      }),
    );
  }

  async #ask({ event, payload }: Emission): Promise<unknown> {
    return (await this.socket
      .timeout(this.#deadline)
      .emitWithAck(wireNameIn(this.#release, event), payload)) as unknown;
  }

  #send({ event, payload }: Emission): void {
    this.#rooms.record(event, payload);
    this.socket.emit(wireNameIn(this.#release, event), payload);
  }

  #subscribe(event: string): void {
    if (this.#subscribed.has(event)) return;
    this.#subscribed.add(event);
    this.socket.on(wireNameIn(this.#release, event), (payload: unknown, ack?: unknown) => {
      if (typeof ack === 'function') void this.#calls.answer(...readCall(payload), ack as (answer: unknown) => void);
      this.#listeners.notify(event, payload);
    });
  }

  #onDisconnect(reason: string): void {
    this.#stopHeartbeat();
    if (this.#session.hasFailed || this.#session.person) this.#session = new Session();
    if (reason === 'io server disconnect')
      this.#report({ kind: 'disconnected', message: 'The server ended the session.' });
  }

  #refuse(why: string): void {
    this.#session.fail(new ClientError(`The session could not be opened: ${why}.`));
    this.#report({ kind: 'refused', message: `The session could not be opened: ${why}.` });
  }

  #report(problem: ClientProblem): void {
    if (this.#closed) return;
    (this.#options.onProblem ?? (({ message }) => console.error(`open-webui-realtime: ${message}`)))(problem);
  }

  #startHeartbeat(): void {
    this.#stopHeartbeat();
    if (isBefore(this.#release, HEARTBEAT.since)) return;
    this.#heartbeat = setInterval(() => this.socket.emit(HEARTBEAT.event, {}), HEARTBEAT.seconds * 1000);
  }

  #stopHeartbeat(): void {
    clearInterval(this.#heartbeat);
    this.#heartbeat = undefined;
  }

  async #token(): Promise<string> {
    const { token } = this.#options;
    return typeof token === 'string' ? token : await token();
  }

  #throwIfClosed(): void {
    if (this.#closed) throw new ClientError('The client was closed: create another one.');
  }

  get #deadline(): number {
    return this.#options.deadline ?? 10_000;
  }
}

const isPerson = (value: unknown): value is ClientPerson =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';
const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
