/**
 * What every command gets.
 *
 * @module
 */
import type { Terminal } from './terminal.js';

/** One invocation of `owrt`. */
export interface Context {
  readonly terminal: Terminal;
  readonly env: NodeJS.ProcessEnv;
  /** What starts this command in the user's shell, such as `npx owrt`; `owrt` when absent. */
  readonly self?: string;
  /** Set by the command that ran: 0 conformant, 1 not, 2 nothing judged or bad invocation, 3 harness error. */
  exitCode: number;
}
