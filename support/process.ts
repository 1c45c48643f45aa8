/**
 * A started program that never outlives us.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** How a program is started. */
export interface ProgramOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** File descriptor that takes stdout and stderr. Absent: they are dropped. */
  log?: number;
  /** Takes stdout piece by piece, and stderr goes where ours goes. Not together with `log`. */
  onOutput?: (text: string) => void;
  /** Takes what the program, which is Node, sends with `process.send`; `Program.send` answers. */
  onMessage?: (message: unknown) => void;
}

/** A running program with everything that it started. */
export interface Program {
  readonly pid: number;
  /** Resolves when the program has ended, whoever ended it. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** True until it has ended. */
  running(): boolean;
  /** Sends a message to a program that was started with `onMessage`. */
  send(message: string): void;
  /** Asks it to end, insists after `graceMs`, and resolves when it has ended. */
  stop(graceMs?: number): Promise<void>;
}

// The guard holds the read end of a pipe of ours: however we end, even by SIGKILL, the pipe closes and the group dies.
const guard = [
  '"$@" </dev/null 3<&- & program=$!',
  '{ cat <&3 >/dev/null; kill -KILL 0; } & wait "$program"',
  'code=$?',
  'kill -KILL $! 2>/dev/null',
  'exit $code',
].join('; ');

const running = new Set<ChildProcess>();

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/** Starts a program in a process group of its own; the group ends when this process does. */
export function startProgram(command: string, args: string[], options: ProgramOptions = {}): Program {
  const output = options.log ?? 'ignore';
  const stdio: ('ignore' | 'pipe' | 'inherit' | 'ipc' | number)[] =
    options.onOutput === undefined ? ['ignore', output, output, 'pipe'] : ['ignore', 'pipe', 'inherit', 'pipe'];
  if (options.onMessage !== undefined) stdio.push('ipc');
  const child: ChildProcess = spawn('bash', ['-c', guard, command, command, ...args], {
    detached: true,
    stdio,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env: options.env }),
  });
  running.add(child);
  child.stdout?.setEncoding('utf8').on('data', (text: string) => options.onOutput?.(text));
  child.on('message', (message) => options.onMessage?.(message));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('error', () => {
      running.delete(child);
      resolve({ code: null, signal: null });
    });
    child.on('exit', (code, signal) => {
      running.delete(child);
      // What the program had started and left behind goes too.
      signalGroup(child, 'SIGKILL');
      resolve({ code, signal });
    });
  });
  return {
    pid: child.pid ?? 0,
    ended,
    running: () => running.has(child),
    send: (message) => void child.send(message),
    async stop(graceMs = 5_000) {
      if (!running.has(child)) return;
      signalGroup(child, 'SIGTERM');
      const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
      await ended;
      clearTimeout(insist);
    },
  };
}

/** Turns signals into an ordinary exit, so that everything registered on exit is done. */
export function exitOnSignals(before: () => Promise<void> = async () => undefined): void {
  let leaving = false;
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(signal, () => {
      if (leaving) process.exit(128 + number);
      leaving = true;
      void before().finally(() => process.exit(128 + number));
    });
  }
}
