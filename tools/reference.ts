/**
 * The reference server as its users start it: a process of its own, behind a URL.
 *
 * @module
 */
import { commandPath } from './command.js';
import { signUp } from './operator.js';
import type { Operator } from './operator.js';
import { startProgram } from './process.js';

/** A running reference server with an administrator. */
export interface Reference {
  url: string;
  /** The administrator who signed up. */
  operator: Pick<Operator, 'email' | 'password'>;
  stop(): Promise<void>;
}

/** Starts `owrt serve` on a free port and signs an administrator up. */
export async function startReference(options: { profile?: string; pingInterval: number }): Promise<Reference> {
  const profile = options.profile === undefined ? [] : ['--profile', options.profile];
  let printed = '';
  let onUrl: (url: string) => void = () => undefined;
  const told = new Promise<string>((resolve) => (onUrl = resolve));
  const program = startProgram(
    process.execPath,
    [commandPath, 'serve', '--port', '0', '--ping-interval', String(options.pingInterval), ...profile],
    {
      onOutput(text) {
        printed += text;
        const url = /^(http:\S+)\n/m.exec(printed)?.[1];
        if (url !== undefined) onUrl(url);
      },
    },
  );
  const url = await Promise.race([told, program.ended.then(() => undefined)]);
  if (url === undefined) throw new Error('owrt serve ended before it printed its URL; is it built (npm run build)?');
  try {
    const { email, password } = await signUp(url);
    return { url, operator: { email, password }, stop: () => program.stop() };
  } catch (error) {
    await program.stop();
    throw error;
  }
}
