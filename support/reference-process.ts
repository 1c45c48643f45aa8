/**
 * Starts the reference server as users do: in its own process, with `owrt serve`.
 *
 * @module
 */
import { commandPath } from './command.js';
import type { Account } from './sign-up.js';
import { startServing } from './serving.js';

/** A running reference server with an administrator. */
export interface ReferenceProcess {
  url: string;
  /** The administrator who signed up. */
  operator: Account;
  stop(): Promise<void>;
}

/** Starts `owrt serve` on a free port and signs up an administrator. */
export async function startReference(options: { profile?: string; pingInterval: number }): Promise<ReferenceProcess> {
  const profile = options.profile === undefined ? [] : ['--profile', options.profile];
  const { url, stop, ...operator } = await startServing(process.execPath, [
    commandPath,
    'serve',
    '--port',
    '0',
    '--ping-interval',
    String(options.pingInterval),
    ...profile,
  ]);
  return { url, operator, stop };
}
