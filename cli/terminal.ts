/**
 * The output of the command: reports go to standard output, progress and errors to standard error.
 *
 * @module
 */
import { HarnessError } from '../conformance/runner/shared/errors.js';
import { reasonOfFileError } from './file-error.js';

/** The output streams of a process, and their abilities. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** True when standard error is a terminal on which a line can be rewritten. */
  readonly isLive: boolean;
  /** True for each stream whose text may be coloured. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** Width of the terminal on standard error. */
  readonly columns: number;
}

/**
 * True when text may be coloured: `FORCE_COLOR` decides when it is set (`0` and `false` mean no), else `NO_COLOR`, else
 * the stream must be a terminal that is not dumb.
 */
export function usesColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forceColor, NO_COLOR: noColor = '', TERM: term } = env;
  if (forceColor !== undefined) return forceColor !== '0' && forceColor !== 'false';
  return noColor === '' && isTerminal && term !== 'dumb';
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `owrt list | head` closes the pipe early: that is the reader's choice, not an error.
    if (error.code === 'EPIPE') process.exit();
    throw new HarnessError(
      `standard output cannot be written: ${reasonOfFileError(error, 'standard output', 'write')}`,
    );
  });
  // an unwritable standard error must not end a run that still has to clean up
  stderr.on('error', () => undefined);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isLive: stderr.isTTY && env['TERM'] !== 'dumb',
    colour: { out: usesColour(env, stdout.isTTY), err: usesColour(env, stderr.isTTY) },
    get columns() {
      return stderr.columns || 80;
    },
  };
}
