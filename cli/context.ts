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
  /** The words that start this command in the user's shell, such as `npx owrt`; default: `owrt`. */
  readonly self?: string;
  /** Set by the command that ran: 0 conformant, 1 not, 2 nothing judged or bad invocation, 3 harness error. */
  exitCode: number;
}
