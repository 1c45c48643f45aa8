/**
 * The reference server as its users start it: a process of its own, behind a URL.
 *
 * @module
 */
import { commandPath } from './command.js';
import { startProgram } from './process.js';

/** A running reference server with an administrator. */
export interface Reference {
  url: string;
  /** The administrator who signed up. */
  operator: { email: string; password: string };
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
  const operator = { email: 'operator@example.org', password: 'Correct-horse-7' };
  try {
    await signUp(url, operator);
  } catch (error) {
    await program.stop();
    throw error;
  }
  return { url, operator, stop: () => program.stop() };
}

async function signUp(url: string, operator: Reference['operator']): Promise<void> {
  const response = await fetch(`${url}/api/v1/auths/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Operator', ...operator }),
  });
  if (!response.ok) throw new Error(`Signing up on ${url} was answered ${response.status}: ${await response.text()}`);
}
