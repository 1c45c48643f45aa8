/**
 * Runs the command as a user does: in its own process.
 *
 * @module
 */
import { RunningProgram, type ProgramResult, type RunOptions } from '../../support/run.js';
import { commandWords } from './command.js';

/** A running command. It inherits our environment, except variables that affect the command or Node, and gets `env`. */
export class Owrt extends RunningProgram {
  constructor(args: readonly string[], { env = {}, ...options }: RunOptions = {}) {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(?:OWRT_|NO_COLOR$|FORCE_COLOR$|NODE_OPTIONS$|VITEST)/u.test(name),
    );
    const [node, ...command] = commandWords();
    super(node, [...command, ...args], { ...options, env: { ...Object.fromEntries(inherited), ...env } });
  }
}

/** Runs the command to its end. */
export async function owrt(args: readonly string[], options?: RunOptions): Promise<ProgramResult> {
  return await new Owrt(args, options).waitForEnd();
}

/** A reference server in its own process. */
export interface ServeProcess {
  url: string;
  process: Owrt;
  stop(): Promise<ProgramResult>;
}

/** Starts `owrt serve` on a free port. */
export async function serve(args: readonly string[] = []): Promise<ServeProcess> {
  const process = new Owrt(['serve', '--port', '0', ...args]);
  const [url] = await process.waitForOutput('stdout', /^http:\/\/\S+(?=\n)/u);
  return {
    url,
    process,
    async stop() {
      process.kill('SIGTERM');
      return await process.waitForEnd();
    },
  };
}
