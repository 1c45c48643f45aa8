/**
 * The reference server as a child process that can be asked for its memory.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { startProgram } from '../../support/process.js';

/** The running process. */
export interface Child {
  /** Base URL of the server. */
  url(): Promise<string>;
  /** Bytes in use on its heap, after a collection. */
  heap(): Promise<number>;
  /** Rejects when the process ends. */
  crashed: Promise<never>;
  stop(): Promise<void>;
}

/** Starts `server.ts`. */
export function startServer(profile: string): Child {
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
  // It also rejects after stop(), when nothing awaits it.
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
