/**
 * A client that is a command: started as a process group of its own, and ended with everything that it started.
 *
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import type { ClientAction, JsonObject } from '../../src/suite/types.js';
import { HarnessError, reasonOf } from '../runner/errors.js';
import { waitUntil } from '../runner/wait.js';
import { Dialogue } from './dialogue.js';
import type { ClientAddress, ClientEvents, ClientHost, RunningClient } from './host.js';

/** What is kept of what a client writes. */
const LAST_WORDS = 2000;
/** A client gets so long to end by itself before it is killed, in ms. */
const GRACE_MS = 2000;

/** How a command is started. */
export interface CommandOptions {
  /** The command and its arguments. */
  words: readonly string[];
  /** Further names under which the address and the token are given: `NAME` to `OWRT_URL`, `OWRT_TOKEN`, `OWRT_EMAIL` or `OWRT_PASSWORD`. */
  names?: ReadonlyMap<string, string>;
  env: NodeJS.ProcessEnv;
}

/** A host that starts a command for each client. */
export function commandHost({ words, names = new Map(), env }: CommandOptions): ClientHost {
  return {
    name: words.join(' '),
    restarts: true,
    async start(address, events) {
      const own = environmentOf(address);
      const renamed = Object.fromEntries([...names].map(([name, ours]) => [name, own[ours] ?? '']));
      const filled = words.map((word) => word.replace(/\{(OWRT_[A-Z]+)\}/g, (whole, name: string) => own[name] ?? whole));
      const child = spawn(filled[0]!, filled.slice(1), { env: { ...env, ...own, ...renamed }, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
      return await new Promise<RunningClient>((resolve, reject) => {
        child.on('spawn', () => resolve(new Command(child, events)));
        child.on('error', (error) => reject(new HarnessError(`The client cannot be started: ${filled[0]}: ${reasonOf(error)}.`)));
      });
    },
  };
}

function environmentOf({ url, token, email, password }: ClientAddress): { [name: string]: string } {
  return { OWRT_URL: url, OWRT_TOKEN: token, ...(email === undefined ? {} : { OWRT_EMAIL: email }), ...(password === undefined ? {} : { OWRT_PASSWORD: password }) };
}

class Command implements RunningClient {
  readonly #dialogue: Dialogue;
  #words = '';
  #running = true;
  #stopping = false;
  readonly #gone: Promise<void>;

  constructor(
    readonly child: ChildProcess,
    events: ClientEvents,
  ) {
    this.#dialogue = new Dialogue((line) => void child.stdin?.write(line), events);
    child.stdin?.on('error', () => undefined);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#keep(text);
      this.#dialogue.read(text);
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => this.#keep(text));
    this.#gone = new Promise((resolve) => {
      child.on('exit', (code) => {
        this.#running = false;
        this.#dialogue.end();
        if (!this.#stopping) events.ended?.(code ?? undefined);
        resolve();
      });
    });
  }

  get isRunning(): boolean {
    return this.#running;
  }

  async do(action: ClientAction, input: JsonObject): Promise<string | undefined> {
    return await this.#dialogue.do(action, input);
  }

  lastWords(): string {
    return this.#words.trim();
  }

  async stop(): Promise<string[]> {
    this.#stopping = true;
    this.child.stdin?.end();
    const group = -this.child.pid!;
    signal(group, 'SIGTERM');
    const kill = setTimeout(() => signal(group, 'SIGKILL'), GRACE_MS);
    await this.#gone;
    clearTimeout(kill);
    // what it started belongs to its group, and has had its SIGTERM; whatever is left would stay for ever
    const left = signal(group, 0) && (await this.#outlived(group));
    return left ? ['the client left processes behind, which were killed'] : [];
  }

  /** True when something of the group is still there after its grace; then it is killed. */
  async #outlived(group: number): Promise<boolean> {
    const until = performance.now() + GRACE_MS;
    while (signal(group, 0)) {
      if (performance.now() > until) {
        signal(group, 'SIGKILL');
        return true;
      }
      // nothing tells of the end of processes that are not our children
      await waitUntil(() => false, [], 20, new AbortController().signal);
    }
    return false;
  }

  #keep(text: string): void {
    this.#words = `${this.#words}${text}`.slice(-LAST_WORDS);
  }
}

/** False when there is nobody to signal. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
