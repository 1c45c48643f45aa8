/**
 * The reference server as a child process that can be asked for its memory.
 *
 * @module
 */
import { fork } from 'node:child_process';

/** See the module. */
export interface Child {
  /** Where it listens. */
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
  const told: { [key: string]: unknown }[] = [];
  let onTold: () => void = () => undefined;
  child.on('message', (message) => {
    told.push(message as { [key: string]: unknown });
    onTold();
  });
  const crashed = new Promise<never>((_resolve, reject) =>
    child.on('exit', (code) => reject(new Error(`The server ended with code ${String(code)}.`))),
  );
  // It also ends when it is stopped, and then nobody waits for it.
  crashed.catch(() => undefined);
  const next = async (): Promise<{ [key: string]: unknown }> => {
    if (told.length === 0) await Promise.race([new Promise<void>((resolve) => (onTold = resolve)), crashed]);
    return told.shift()!;
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
