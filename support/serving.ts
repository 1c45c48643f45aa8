/**
 * `owrt serve` as a process, with an administrator who signed up.
 *
 * @module
 */
import { signUp, type SignedUp } from './sign-up.js';
import { startProgram } from './process.js';

/** A server that was started. */
export interface Serving extends SignedUp {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a command that serves, and resolves when somebody has signed up there.
 *
 * @throws Error with one sentence when it ends before it printed its address.
 */
export async function startServing(
  command: string,
  args: string[],
  where: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Serving> {
  let printed = '';
  let onUrl: (url: string) => void = () => undefined;
  const told = new Promise<string>((resolve) => (onUrl = resolve));
  const program = startProgram(command, args, {
    ...where,
    onOutput(text) {
      printed += text;
      const url = /^(http:\S+)\n/m.exec(printed)?.[1];
      if (url !== undefined) onUrl(url);
    },
  });
  const url = await Promise.race([told, program.ended.then(() => undefined)]);
  if (url === undefined)
    throw new Error('owrt serve ended before it printed its address; is it built (npm run build)?');
  try {
    return { url, ...(await signUp(url)), stop: () => program.stop() };
  } catch (error) {
    await program.stop();
    throw error;
  }
}
