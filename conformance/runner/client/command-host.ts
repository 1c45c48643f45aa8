/**
 * Runs a command as the client, in a process group of its own, and ends it with all its child processes.
 *
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import type { ClientAction, JsonObject } from '../../../src/suite/types.js';
import { HarnessError, reasonOf } from '../shared/errors.js';
import { ClientProtocol } from './client-protocol.js';
import type { ClientAddress, ClientEvents, ClientHost, RunningClient } from './client-host.js';
import { ProcessGroup } from './process-group.js';

/** Number of characters that are kept from the end of the output. */
const MAX_OUTPUT_CHARS = 2000;
/** Time for the output to arrive after the process ended, in ms. */
const OUTPUT_MS = 200;
/** Time for a client to end by itself before it is killed, in ms. */
const GRACE_MS = 2000;

/** How a command is started. */
export interface CommandOptions {
  /** The command and its arguments. */
  command: readonly string[];
  /**
   * Further variables for the address and the account: maps a name to `OWRT_URL`, `OWRT_TOKEN`, `OWRT_EMAIL`,
   * `OWRT_PASSWORD` or `OWRT_MODEL`.
   */
  variableNames?: ReadonlyMap<string, string>;
  env: NodeJS.ProcessEnv;
}

/** A host that starts the command for each client. */
export function commandHost({ command: words, variableNames: names = new Map(), env }: CommandOptions): ClientHost {
  return {
    name: words.join(' '),
    canRestart: true,
    async start(address, events) {
      const ownVariables = environmentOf(address);
      const renamed = Object.fromEntries([...names].map(([name, ours]) => [name, ownVariables[ours] ?? '']));
      const commandLine = words.map((word) =>
        word.replace(/\{(OWRT_[A-Z]+)\}/g, (whole, name: string) => ownVariables[name] ?? whole),
      );
      const child = spawn(commandLine[0]!, commandLine.slice(1), {
        env: { ...env, ...ownVariables, ...renamed },
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true,
      });
      return await new Promise<RunningClient>((resolve, reject) => {
        child.on('spawn', () => resolve(new CommandClient(child, events)));
        child.on('error', (error) =>
          reject(new HarnessError(`The client cannot be started: ${startFailure(commandLine[0]!, error)}.`)),
        );
      });
    },
  };
}

function environmentOf({ url, token, email, password, model }: ClientAddress): { [name: string]: string } {
  return {
    OWRT_URL: url,
    OWRT_TOKEN: token,
    ...(email === undefined ? {} : { OWRT_EMAIL: email }),
    ...(password === undefined ? {} : { OWRT_PASSWORD: password }),
    ...(model === undefined ? {} : { OWRT_MODEL: model }),
  };
}

function startFailure(program: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `there is no program ${program}; give its path, or install it`;
  if (error.code === 'EACCES')
    return `${program} is no program; name the one that runs it first, as in node ${program}`;
  return `${program}: ${reasonOf(error)}`;
}

class CommandClient implements RunningClient {
  readonly #protocol: ClientProtocol;
  #output = '';
  #running = true;
  #stopping = false;
  readonly #gone: Promise<void>;
  readonly #group: ProcessGroup;

  constructor(
    readonly child: ChildProcess,
    events: ClientEvents,
  ) {
    this.#group = new ProcessGroup(child.pid!);
    this.#protocol = new ClientProtocol((line) => void child.stdin?.write(line), events);
    child.stdin?.on('error', () => undefined);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#keep(text);
      this.#protocol.read(text);
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => this.#keep(text));
    this.#gone = new Promise((resolve) => {
      child.on('exit', (code) => {
        this.#running = false;
        this.#protocol.end();
        resolve();
        if (!this.#stopping) this.#afterOutput(() => events.exited?.(code ?? undefined));
      });
    });
  }

  get isRunning(): boolean {
    return this.#running;
  }

  async do(action: ClientAction, input: JsonObject): Promise<string | undefined> {
    return await this.#protocol.do(action, input);
  }

  lastOutput(): string {
    return this.#output.trim();
  }

  async stop(): Promise<string[]> {
    this.#stopping = true;
    this.child.stdin?.end();
    this.#group.signal('SIGTERM');
    const kill = setTimeout(() => this.#group.signal('SIGKILL'), GRACE_MS);
    await this.#gone;
    clearTimeout(kill);
    // child processes belong to the group and received SIGTERM too
    return (await this.#group.killAfter(GRACE_MS)) ? ['The client left processes behind, which were killed.'] : [];
  }

  /** Calls `act` when all output has arrived. A child process may hold the streams open, so the wait is limited. */
  #afterOutput(act: () => void): void {
    const timer = setTimeout(() => settle(), OUTPUT_MS);
    let settled = false;
    const settle = (): void => {
      clearTimeout(timer);
      if (!settled) act();
      settled = true;
    };
    this.child.on('close', settle);
  }

  #keep(text: string): void {
    this.#output = `${this.#output}${text}`.slice(-MAX_OUTPUT_CHARS);
  }
}
