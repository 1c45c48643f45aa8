/**
 * Where the command writes: the report to standard output, progress and errors to standard error.
 *
 * @module
 */
import { HarnessError } from '../conformance/runner/shared/errors.js';
import { fileReason } from './file-error.js';

/** The two streams of a process, and what they can show. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** True when standard error is a terminal on which a line can be rewritten. */
  readonly live: boolean;
  /** True when what goes to standard output may be coloured, and when what goes to standard error may. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** Width of the terminal on standard error. */
  readonly columns: number;
}

/**
 * Whether text may be coloured: `FORCE_COLOR` decides when it is set (`0` and `false` are no), else `NO_COLOR`, else
 * the
 * stream must be a terminal that is not dumb.
 */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused = '', TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return refused === '' && isTerminal && terminal !== 'dumb';
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `owrt list | head` closes the pipe early: that is the reader's choice, not an error.
    if (error.code === 'EPIPE') process.exit();
    throw new HarnessError(`standard output cannot be written: ${fileReason(error, 'standard output', 'write')}`);
  });
  // what cannot be told to anybody must not end a run that has something to remove
  stderr.on('error', () => undefined);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    live: stderr.isTTY && env['TERM'] !== 'dumb',
    colour: { out: wantsColour(env, stdout.isTTY), err: wantsColour(env, stderr.isTTY) },
    get columns() {
      return stderr.columns || 80;
    },
  };
}
