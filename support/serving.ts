/**
 * Starts servers in their own process. A server prints its address; the caller may have an administrator signed up.
 *
 * @module
 */
import { signUp, type SignedUp } from './sign-up.js';
import { startProgram } from './process.js';

/** A running server. */
export interface Listening {
  url: string;
  stop(): Promise<void>;
}

/** A running server, with the administrator who signed up there. */
export interface Serving extends SignedUp, Listening {}

/**
 * Starts a server command, and resolves when it has printed its address on its own line.
 *
 * @throws Error with one sentence when the command ends before it has printed its address.
 */
export async function startListening(
  command: string,
  args: string[],
  where: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Listening> {
  let printed = '';
  let onUrl: (url: string) => void = () => undefined;
  const listening = new Promise<string>((resolve) => (onUrl = resolve));
  const program = startProgram(command, args, {
    ...where,
    onOutput(text) {
      printed += text;
      const url = /^(http:\S+)\n/m.exec(printed)?.[1];
      if (url !== undefined) onUrl(url);
    },
  });
  const url = await Promise.race([listening, program.ended.then(() => undefined)]);
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
  where: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Serving> {
  const { url, stop } = await startListening(command, args, where);
  try {
    return { url, stop, ...(await signUp(url)) };
  } catch (error) {
    await stop();
    throw error;
  }
}
