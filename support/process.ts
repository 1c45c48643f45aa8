/**
 * Starts programs that never outlive this process.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** Options of {@link startProgram}. */
export interface ProgramOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** File descriptor to which stdout and stderr are written. Absent: they are discarded. */
  log?: number;
  /** Receives stdout piece by piece; stderr is inherited. Not together with `log`. */
  onOutput?: (text: string) => void;
  /**
   * Receives the messages that a Node program sends with `process.send`; `Program.send` sends in the other direction.
   */
  onMessage?: (message: unknown) => void;
}

/** A running program and all processes that it started. */
export interface Program {
  readonly pid: number;
  /** Resolves when the program has ended, for whatever reason. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** True until the program has ended. */
  isRunning(): boolean;
  /** Sends a message to a program that was started with `onMessage`. */
  send(message: string): void;
  /** Sends SIGTERM, then SIGKILL after `graceMs` milliseconds, and resolves when the program has ended. */
  stop(graceMs?: number): Promise<void>;
}

// The guard holds the read end of a pipe of this process. When this process ends, even by SIGKILL, the pipe closes and
// the guard kills the group.
const GUARD_SCRIPT = [
  '"$@" </dev/null 3<&- & program=$!',
  '{ cat <&3 >/dev/null; kill -KILL 0; } & wait "$program"',
  'code=$?',
  'kill -KILL $! 2>/dev/null',
  'exit $code',
].join('; ');

const runningChildren = new Set<ChildProcess>();

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

process.on('exit', () => {
  for (const child of runningChildren) signalGroup(child, 'SIGKILL');
});

/** Starts a program in its own process group. The group ends when this process ends. */
export function startProgram(command: string, args: string[], options: ProgramOptions = {}): Program {
  const output = options.log ?? 'ignore';
  const stdio: ('ignore' | 'pipe' | 'inherit' | 'ipc' | number)[] =
    options.onOutput === undefined ? ['ignore', output, output, 'pipe'] : ['ignore', 'pipe', 'inherit', 'pipe'];
  if (options.onMessage !== undefined) stdio.push('ipc');
  const child: ChildProcess = spawn('bash', ['-c', GUARD_SCRIPT, command, command, ...args], {
    detached: true,
    stdio,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env: options.env }),
  });
  runningChildren.add(child);
  child.stdout?.setEncoding('utf8').on('data', (text: string) => options.onOutput?.(text));
  child.on('message', (message) => options.onMessage?.(message));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('error', () => {
      runningChildren.delete(child);
      resolve({ code: null, signal: null });
    });
    child.on('exit', (code, signal) => {
      runningChildren.delete(child);
      // Also kill processes that the program started and left behind.
      signalGroup(child, 'SIGKILL');
      resolve({ code, signal });
    });
  });
  return {
    pid: child.pid ?? 0,
    ended,
    isRunning: () => runningChildren.has(child),
    send: (message) => void child.send(message),
    async stop(graceMs = 5_000) {
      if (!runningChildren.has(child)) return;
      signalGroup(child, 'SIGTERM');
      const killTimer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
      await ended;
      clearTimeout(killTimer);
    },
  };
}

/** Turns signals into an ordinary exit, so that all handlers of `exit` run. */
export function exitOnSignals(cleanUp: () => Promise<void> = async () => undefined): void {
  let isLeaving = false;
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(signal, () => {
      if (isLeaving) process.exit(128 + number);
      isLeaving = true;
      void cleanUp().finally(() => process.exit(128 + number));
    });
  }
}
