/**
 * Where the command writes: the report to standard output, progress and errors to standard error.
 *
 * @module
 */

/** The two streams of a process, and what they can show. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** True when standard error is a terminal on which a line can be rewritten. */
  readonly live: boolean;
  /** True when standard output may be coloured. */
  readonly colour: boolean;
  /** Width of the terminal on standard error. */
  readonly columns: number;
}

/** The terminal of this process. Colours need a terminal, no `NO_COLOR` and no `TERM=dumb`. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const dumb = env['TERM'] === 'dumb';
  for (const stream of [stdout, stderr]) {
    // `owrt list | head` closes the pipe early: that is the reader's choice, not an error.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    live: stderr.isTTY && !dumb,
    colour: stdout.isTTY && !dumb && (env['NO_COLOR'] ?? '') === '',
    get columns() {
      return stderr.columns || 80;
    },
  };
}
