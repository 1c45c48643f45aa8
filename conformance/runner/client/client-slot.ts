/**
 * One client under test, with the proxy that it connects to and the person whose token it uses. It runs one scenario at
 * a time.
 *
 * @module
 */
import type { ClientAction, JsonObject } from '../../../src/suite/types.js';
import { HarnessError } from '../shared/errors.js';
import { waitUntil } from '../shared/wait.js';
import type { RunContext } from '../shared/run-context.js';
import type { Person } from '../../subjects/subject.js';
import { RecordingProxy, type RecordingProxyOptions } from './recording-proxy.js';
import type { ClientHost, RunningClient } from './client-host.js';
import type { Semaphore } from '../shared/semaphore.js';
import type { PingSettings } from './proxied-connection.js';

/** Options of a slot. */
export interface ClientSlotOptions {
  context: RunContext;
  host: ClientHost;
  /** Name of the slot's connections in the trace, unique in a run. */
  name: string;
  proxy: Pick<RecordingProxyOptions, 'host' | 'port' | 'staticFolder' | 'transport'>;
  /** Limits the number of clients that start at once, so that the longest scenario does not wait for all of them. */
  startLimit: Semaphore;
  /** Time for a client to connect after its start, in ms. */
  connectMs: number;
  /** Name of a scripted model, for a client that requests a completion. */
  model?: string;
  /** Upper limit for each "wait" of a scenario, in s. */
  maxWaitSeconds: number;
}

/** Time for user-join after CONNECT, in ms. Many clients do not send one. */
const JOIN_MS = 1500;

/** Number of lines that are reported from the end of a client's output. */
const MAX_OUTPUT_LINES = 8;

/** A client under test, started on demand. */
export class ClientSlot {
  /** Abilities that the client reports. */
  readonly abilities = new Set<string>();
  /** The state that the client shows, by key. */
  state: JsonObject = {};
  #client: RunningClient | undefined;
  #run: string | undefined;
  /** False after a client connected without user-join: later ones are not waited for. */
  #sendsUserJoin = true;
  #exited = false;
  #code: number | undefined;
  readonly #watchers = new Set<() => void>();

  private constructor(
    readonly options: ClientSlotOptions,
    readonly proxy: RecordingProxy,
    readonly me: Person,
  ) {}

  /** Leases the client's person and opens the recording proxy. */
  static async open(options: ClientSlotOptions): Promise<ClientSlot> {
    const { context, name, proxy } = options;
    const me = await context.subject.lease('admin');
    context.recorder.registerSecret(me.token);
    try {
      const opened = await RecordingProxy.open({
        upstream: context.url,
        name,
        projection: context.projection,
        ...proxy,
        record: (line) => context.recorder.write(line),
      });
      return new ClientSlot(options, opened, me);
    } catch (error) {
      context.subject.release(me);
      throw error;
    }
  }

  /** True when the client ended by itself. */
  get hasExited(): boolean {
    return this.#exited;
  }

  /** True from the start of a client until it is stopped. */
  get isStarted(): boolean {
    return this.#client !== undefined;
  }

  /** The end of the client's output, as a sentence. */
  lastOutput(): string {
    const { said } = this.#output();
    return said === undefined ? 'It said nothing.' : `Its last words: ${said}`;
  }

  /** Calls back when the client shows something or ends. */
  watch(callback: () => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  /** Assigns everything from now on to this execution. */
  enterRun(run: string): void {
    this.#run = run;
    this.proxy.enterRun(run);
    // the client still shows its earlier state
    if (Object.keys(this.state).length > 0)
      this.options.context.recorder.write({ kind: 'state', run, value: this.state });
  }

  /** Makes sure that a client is in the namespace; starts one if necessary. */
  async ensureConnected(pingSettings?: PingSettings): Promise<void> {
    const { host, context, startLimit, connectMs } = this.options;
    if (this.proxy.currentConnection && this.#client?.isRunning) return;
    if (this.#client?.isRunning && (await this.#waitForArrival(context.deadline))) return;
    if (this.#client && !host.canRestart)
      throw new HarnessError('the client is gone, and only you can connect it again');
    await this.stop();
    this.proxy.pingSettings = pingSettings;
    const isConnected = await startLimit.run(async () => {
      await this.#start();
      return await this.#waitForArrival(connectMs);
    });
    if (!isConnected) throw new HarnessError(await this.#absenceReason());
  }

  /** False when the client disconnected or ended right after it connected. */
  async staysConnected(): Promise<boolean> {
    await waitUntil(
      () => this.#exited || this.proxy.currentConnection !== undefined,
      [this.proxy, this],
      this.options.connectMs,
      this.options.context.signal,
    );
    return !this.#exited && this.proxy.currentConnection !== undefined;
  }

  /** Starts a client that may disconnect at any time, and waits for its first connection or request. */
  async launch(): Promise<void> {
    const { proxy } = this;
    const { context, connectMs } = this.options;
    await this.stop();
    const [connections, activities] = [proxy.connections.length, proxy.activities.length];
    const isActive = (): boolean => proxy.connections.length > connections || proxy.activities.length > activities;
    await this.#start();
    await waitUntil(() => isActive() || this.#exited, [proxy, this], connectMs, context.signal);
    if (!isActive()) throw new HarnessError(await this.#absenceReason());
  }

  /** Waits up to JOIN_MS for the user-join of the current connection; not at all when an earlier client sent none. */
  async waitForUserJoin(): Promise<boolean> {
    if (!this.#sendsUserJoin) return true;
    const done = (): boolean => this.#exited || (this.proxy.currentConnection?.hasJoined ?? true);
    return await waitUntil(done, [this.proxy, this], JOIN_MS, this.options.context.signal);
  }

  /** Instructs the client. */
  async do(action: ClientAction, input: JsonObject): Promise<string | undefined> {
    return (await this.#client?.do(action, input)) ?? undefined;
  }

  /** Ends the client. Resolves with a sentence for each thing that it left behind. */
  async stop(): Promise<string[]> {
    const client = this.#client;
    this.#client = undefined;
    const notRemoved = client ? await client.stop() : [];
    await waitUntil(
      () => !this.proxy.connections.some(({ isOpen }) => isOpen),
      [this.proxy],
      1000,
      new AbortController().signal,
    );
    return notRemoved;
  }

  /** Ends the client, closes the proxy and releases the person. */
  async close(): Promise<string[]> {
    const notRemoved = await this.stop();
    await this.proxy.close();
    this.options.context.subject.release(this.me);
    return notRemoved;
  }

  async #start(): Promise<void> {
    const { host, context, model } = this.options;
    const { token } = this.me;
    this.#exited = false;
    this.state = {};
    this.#client = await host.start(
      {
        url: this.proxy.url,
        token,
        ...this.me.account,
        ...(model === undefined ? {} : { model }),
        ...(this.proxy.mock === undefined ? {} : { mock: this.proxy.mock }),
      },
      {
        can: (abilities) => {
          for (const ability of abilities) this.abilities.add(ability);
          this.#changed();
        },
        shows: (value) => {
          this.state = { ...this.state, ...value };
          context.recorder.write({ kind: 'state', run: this.#run ?? '', value });
          this.#changed();
        },
        exited: (code) => {
          this.#exited = true;
          this.#code = code;
          context.recorder.write({
            kind: 'exit',
            run: this.#run ?? '',
            ...(code === undefined ? {} : { code }),
            ...this.#output(),
          });
          this.#changed();
        },
      },
    );
  }

  /** Waits until the client is in the namespace, then up to JOIN_MS for its user-join. */
  async #waitForArrival(ms: number): Promise<boolean> {
    const { signal } = this.options.context;
    const { proxy } = this;
    const activities = await waitUntil(
      () => proxy.currentConnection !== undefined || this.#exited,
      [proxy, this],
      ms,
      signal,
    );
    if (!activities || proxy.currentConnection === undefined) return false;
    this.#sendsUserJoin &&= await this.waitForUserJoin();
    return true;
  }

  #output(): { said?: string } {
    const output = this.#client?.lastOutput() ?? '';
    return output === '' ? {} : { said: lastLines(output) };
  }

  async #absenceReason(): Promise<string> {
    const output = this.lastOutput();
    const endedText = `ended${this.#code === undefined ? '' : ` with exit code ${this.#code}`} before it was connected`;
    const noConnectText = 'opened a websocket and sent no CONNECT for the default namespace';
    const noWebsocketText =
      `opened no websocket to ${this.proxy.url} within ${this.options.connectMs / 1000} s; that address ` +
      'is its OWRT_URL, --env NAME=OWRT_URL gives it under another name, and --arrival waits for longer';
    const what = this.#exited ? endedText : this.proxy.connections.length > 0 ? noConnectText : noWebsocketText;
    await this.stop();
    return `The client ${what}. ${output}`;
  }

  #changed(): void {
    for (const callback of [...this.#watchers]) callback();
  }
}

/** The end of the client's output in one line, without stack traces, because they do not help here. */
const lastLines = (output: string): string =>
  output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line))
    .slice(-MAX_OUTPUT_LINES)
    .map((line) => line.trim())
    .join(' | ');
