/**
 * Starts servers in their own process. A server prints its address; the caller may have an administrator signed up.
 *
 * @module
 */
import { signUp, type Account } from './sign-up.js';
import { startProgram } from './process.js';

/** A running server. */
export interface ListeningServer {
  url: string;
  stop(): Promise<void>;
}

/** A running server, with the administrator who signed up there. */
export interface ServerWithOperator extends Account, ListeningServer {}

/**
 * Starts a server command, and resolves when it has printed its address on its own line.
 *
 * @throws Error with one sentence when the command ends before it has printed its address.
 */
export async function startListening(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<ListeningServer> {
  let output = '';
  let onUrl: (url: string) => void = () => undefined;
  const urlPrinted = new Promise<string>((resolve) => (onUrl = resolve));
  const program = startProgram(command, args, {
    ...options,
    onOutput(text) {
      output += text;
      const url = /^(http:\S+)\n/m.exec(output)?.[1];
      if (url !== undefined) onUrl(url);
    },
  });
  const url = await Promise.race([urlPrinted, program.ended.then(() => undefined)]);
  if (url === undefined) {
    throw new Error(
      `${[command, ...args].join(' ')} ended before it printed its address; is it built (npm run build)?`,
    );
  }
  return { url, stop: () => program.stop() };
}

/**
 * Starts a command that serves Open WebUI's API, and signs up an administrator there.
 *
 * @throws Error with one sentence when the command ends before it has printed its address.
 */
export async function startServing(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<ServerWithOperator> {
  const { url, stop } = await startListening(command, args, options);
  try {
    return { url, stop, ...(await signUp(url)) };
  } catch (error) {
    await stop();
    throw error;
  }
}
