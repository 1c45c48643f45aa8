/**
 * The context of an invocation, which every command receives.
 *
 * @module
 */
import type { Terminal } from './terminal.js';

/** One invocation of `owrt`. */
export interface Context {
  readonly terminal: Terminal;
  readonly env: NodeJS.ProcessEnv;
  /** The start of the command line in the user's shell, before the arguments, such as `npx owrt`; default: `owrt`. */
  readonly commandPrefix?: string;
  /** Set by the command that ran: 0 conformant, 1 not, 2 nothing judged or bad invocation, 3 harness error. */
  exitCode: number;
}
