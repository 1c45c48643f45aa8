/**
 * The reference server as a child process that can be asked for its memory.
 *
 * @module
 */
import { fork } from 'node:child_process';

/** A running reference server. */
export interface Child {
  /** URL of the server. */
  url(): Promise<string>;
  /** Bytes in use on its heap, after a collection. */
  heap(): Promise<number>;
  /** Rejects when the process ends. */
  crashed: Promise<never>;
  stop(): void;
}

/** Starts `server.ts`. */
export function startServer(profile: string): Child {
  const child = fork(new URL('./server.ts', import.meta.url), [profile], {
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  const messages: { [key: string]: unknown }[] = [];
  let onMessage: () => void = () => undefined;
  child.on('message', (message) => {
    messages.push(message as { [key: string]: unknown });
    onMessage();
  });
  const crashed = new Promise<never>((_resolve, reject) =>
    child.on('exit', (code) => reject(new Error(`The server ended with code ${String(code)}.`))),
  );
  // It also rejects after stop(), when nothing awaits it.
  crashed.catch(() => undefined);
  const next = async (): Promise<{ [key: string]: unknown }> => {
    if (messages.length === 0) await Promise.race([new Promise<void>((resolve) => (onMessage = resolve)), crashed]);
    return messages.shift()!;
  };
  return {
    url: async () => String((await next())['url']),
    async heap() {
      child.send('heap');
      return Number((await next())['heap']);
    },
    crashed,
    stop: () => void child.kill(),
  };
}
