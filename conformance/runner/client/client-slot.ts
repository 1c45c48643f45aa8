/**
 * One client under test with what it connects to and whose token it has; scenarios are played on it one after the other.
 *
 * @module
 */
import type { ClientAction, JsonObject } from '../../../src/suite/types.js';
import { HarnessError } from '../shared/errors.js';
import { waitUntil } from '../shared/wait.js';
import type { Stage } from '../shared/run-context.js';
import type { Person } from '../../subjects/subject.js';
import { Front, type Transport } from './recording-proxy.js';
import type { ClientHost, RunningClient } from './client-host.js';
import type { Turnstile } from '../shared/semaphore.js';
import type { Announced } from './proxied-connection.js';

/** What a lane needs. */
export interface LaneOptions {
  stage: Stage;
  host: ClientHost;
  /** Tells the lanes of a run apart. */
  name: string;
  front: { host?: string; port?: number; statics?: string; transport?: Transport };
  /** Lets clients start; the longest scenario shall not wait until those of all lanes have. */
  starts: Turnstile;
  /** How long a client may take to connect after it was started, in ms. */
  arrival: number;
  /** A model that answers, for a client that asks. */
  model?: string;
  /** No "wait" of a scenario lasts longer, in s. */
  longest: number;
}

/** After CONNECT a client gets so long to authenticate by user-join, in ms; many do not. */
const JOIN_MS = 1500;

/** Lines of a client's last words that are told. */
const LAST_LINES = 8;

/** See the module. */
export class Lane {
  /** What the client says that it can. */
  readonly can = new Set<string>();
  /** Everything that the client shows, by key. */
  state: JsonObject = {};
  #client: RunningClient | undefined;
  #run: string | undefined;
  /** False once a client was seen that connects without user-join: the next one is not waited for. */
  #joins = true;
  #exited = false;
  #code: number | undefined;
  readonly #watchers = new Set<() => void>();

  private constructor(
    readonly options: LaneOptions,
    readonly front: Front,
    readonly me: Person,
  ) {}

  /** Leases the client's person and opens the front. */
  static async open(options: LaneOptions): Promise<Lane> {
    const { stage, name, front } = options;
    const me = await stage.subject.lease('admin');
    stage.recorder.secret(me.token);
    try {
      const opened = await Front.open({
        upstream: stage.url,
        name,
        projection: stage.projection,
        ...front,
        record: (line) => stage.recorder.write(line),
      });
      return new Lane(options, opened, me);
    } catch (error) {
      stage.subject.release(me);
      throw error;
    }
  }

  /** True when the client ended by itself. */
  get exited(): boolean {
    return this.#exited;
  }

  /** True while a client was started and not stopped. */
  get isTaken(): boolean {
    return this.#client !== undefined;
  }

  /** The end of what it wrote, in a sentence. */
  lastWords(): string {
    const { said } = this.#said();
    return said === undefined ? 'It said nothing.' : `Its last words: ${said}`;
  }

  /** Calls back on whatever the client shows or when it ends. */
  watch(callback: () => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  /** What comes from now on belongs to this execution. */
  enter(run: string): void {
    this.#run = run;
    this.front.enter(run);
    // what it shows from before is what it still shows
    if (Object.keys(this.state).length > 0)
      this.options.stage.recorder.write({ kind: 'state', run, value: this.state });
  }

  /** Makes sure that a client is there and in the namespace; starts one where there is none. */
  async present(announced?: Announced): Promise<void> {
    const { host, stage, starts, arrival } = this.options;
    if (this.front.present && this.#client?.isRunning) return;
    if (this.#client?.isRunning && (await this.#arrives(stage.deadline))) return;
    if (this.#client && !host.restarts) throw new HarnessError('the client is gone, and only you can connect it again');
    await this.stop();
    this.front.announced = announced;
    const arrived = await starts.pass(async () => {
      await this.#start();
      return await this.#arrives(arrival);
    });
    if (!arrived) throw new HarnessError(await this.#absence());
  }

  /** False when the client left as soon as it had come. */
  async stays(): Promise<boolean> {
    await waitUntil(
      () => this.#exited || this.front.present !== undefined,
      [this.front, this],
      this.options.arrival,
      this.options.stage.signal,
    );
    return !this.#exited && this.front.present !== undefined;
  }

  /** Starts a client that comes and goes as it likes, and waits for a sign of it. */
  async launch(): Promise<void> {
    const { front } = this;
    const { stage, arrival } = this.options;
    await this.stop();
    const [visits, came] = [front.visits.length, front.came.length];
    const seen = (): boolean => front.visits.length > visits || front.came.length > came;
    await this.#start();
    await waitUntil(() => seen() || this.#exited, [front, this], arrival, stage.signal);
    if (!seen()) throw new HarnessError(await this.#absence());
  }

  /** Waits a little for the user-join of a connection that has just begun; of a client that sends none, no longer than once. */
  async joined(): Promise<boolean> {
    if (!this.#joins) return true;
    const done = (): boolean => this.#exited || (this.front.present?.joined ?? true);
    return await waitUntil(done, [this.front, this], JOIN_MS, this.options.stage.signal);
  }

  /** Tells the client to do something. */
  async do(action: ClientAction, input: JsonObject): Promise<string | undefined> {
    return (await this.#client?.do(action, input)) ?? undefined;
  }

  /** Ends the client; answers in words what it left behind. */
  async stop(): Promise<string[]> {
    const client = this.#client;
    this.#client = undefined;
    const left = client ? await client.stop() : [];
    await waitUntil(
      () => !this.front.visits.some(({ isOpen }) => isOpen),
      [this.front],
      1000,
      new AbortController().signal,
    );
    return left;
  }

  /** Ends everything. */
  async close(): Promise<string[]> {
    const left = await this.stop();
    await this.front.close();
    this.options.stage.subject.release(this.me);
    return left;
  }

  async #start(): Promise<void> {
    const { host, stage, model } = this.options;
    const { token } = this.me;
    this.#exited = false;
    this.state = {};
    this.#client = await host.start(
      {
        url: this.front.url,
        token,
        ...this.me.account,
        ...(model === undefined ? {} : { model }),
        ...(this.front.mock === undefined ? {} : { mock: this.front.mock }),
      },
      {
        can: (abilities) => {
          for (const ability of abilities) this.can.add(ability);
          this.#changed();
        },
        shows: (value) => {
          this.state = { ...this.state, ...value };
          stage.recorder.write({ kind: 'state', run: this.#run ?? '', value });
          this.#changed();
        },
        ended: (code) => {
          this.#exited = true;
          this.#code = code;
          stage.recorder.write({
            kind: 'exit',
            run: this.#run ?? '',
            ...(code === undefined ? {} : { code }),
            ...this.#said(),
          });
          this.#changed();
        },
      },
    );
  }

  /** Waits for the client to be in the namespace, and a little for its user-join and what the server says to it. */
  async #arrives(ms: number): Promise<boolean> {
    const { signal } = this.options.stage;
    const { front } = this;
    const came = await waitUntil(() => front.present !== undefined || this.#exited, [front, this], ms, signal);
    if (!came || front.present === undefined) return false;
    this.#joins &&= await this.joined();
    return true;
  }

  #said(): { said?: string } {
    const words = this.#client?.lastWords() ?? '';
    return words === '' ? {} : { said: lastLines(words) };
  }

  async #absence(): Promise<string> {
    const words = this.lastWords();
    const ended = `ended${this.#code === undefined ? '' : ` with exit code ${this.#code}`} before it was connected`;
    const outside = 'opened a websocket and sent no CONNECT for the default namespace';
    const nothing = `opened no websocket to ${this.front.url} within ${this.options.arrival / 1000} s; that address is its OWRT_URL, --env NAME=OWRT_URL gives it under another name, and --arrival waits for longer`;
    const what = this.#exited ? ended : this.front.visits.length > 0 ? outside : nothing;
    await this.stop();
    return `The client ${what}. ${words}`;
  }

  #changed(): void {
    for (const callback of [...this.#watchers]) callback();
  }
}

/** The end of what a client wrote, in one line; where in its code it was does not help here. */
const lastLines = (words: string): string =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v/.test(line))
    .slice(-LAST_LINES)
    .map((line) => line.trim())
    .join(' | ');
