/**
 * Runs the reference server as a child process that reports its memory.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { startProgram } from '../../support/process.js';

/** The running process. */
export interface ServerProcess {
  /** Base URL of the server. */
  url(): Promise<string>;
  /** Used heap in bytes, after a garbage collection. */
  heap(): Promise<number>;
  /** Rejects when the process ends. */
  crashed: Promise<never>;
  stop(): Promise<void>;
}

/** Starts `server.ts`. */
export function startServer(profile: string): ServerProcess {
  const script = fileURLToPath(new URL('./server.ts', import.meta.url));
  const messages: { [key: string]: unknown }[] = [];
  let onMessage: () => void = () => undefined;
  const program = startProgram(process.execPath, [...process.execArgv, '--expose-gc', script, profile], {
    log: process.stderr.fd,
    onMessage(message) {
      messages.push(message as { [key: string]: unknown });
      onMessage();
    },
  });
  const crashed = program.ended.then(({ code }): never => {
    throw new Error(`The server ended with code ${String(code)}.`);
  });
  // It also rejects after stop(), when no code awaits it: without this handler Node would exit.
  crashed.catch(() => undefined);
  const next = async (): Promise<{ [key: string]: unknown }> => {
    if (messages.length === 0) await Promise.race([new Promise<void>((resolve) => (onMessage = resolve)), crashed]);
    return messages.shift()!;
  };
  return {
    url: async () => String((await next())['url']),
    async heap() {
      program.send('heap');
      return Number((await next())['heap']);
    },
    crashed,
    stop: () => program.stop(),
  };
}
