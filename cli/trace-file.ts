/**
 * The trace on disk. It is written line by line, so that a killed run leaves the lines recorded so far.
 *
 * @module
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { UsageError } from '../conformance/runner/shared/errors.js';
import type { TraceLine } from '../conformance/trace/line.js';
import type { Json } from '../src/suite/types.js';
import { stringifyJson } from '../src/wire/lossless.js';
import { fileErrorSentence } from './file-error.js';

/** An open trace file. The recorder has already redacted the lines. */
export class TraceFile {
  readonly #file: string;
  readonly #onFailure: (sentence: string) => void;
  readonly #descriptor: number;
  #isOpen = true;
  #trouble: string | undefined;

  /**
   * Creates the file, or empties it.
   *
   * @param onFailure is called once, when a line cannot be written. The run continues: its verdicts do not need the
   *   file.
   * @throws UsageError when the file cannot be opened.
   */
  constructor(file: string, onFailure: (sentence: string) => void) {
    this.#file = file;
    this.#onFailure = onFailure;
    try {
      this.#descriptor = openSync(file, 'w', 0o600);
    } catch (error) {
      throw new UsageError(`--trace: ${fileErrorSentence(error, file, 'write')}`);
    }
  }

  /** Reason why the trace in the file is incomplete; undefined while it is complete. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Appends one line; does nothing after a line that could not be written. */
  write(line: TraceLine): void {
    if (!this.#isOpen) return;
    try {
      writeFully(this.#descriptor, Buffer.from(`${stringifyJson(line as unknown as Json)}\n`));
    } catch (error) {
      this.#trouble = `--trace: ${fileErrorSentence(error, this.#file, 'write')}; the trace there is incomplete`;
      this.close();
      this.#onFailure(this.#trouble);
    }
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#descriptor);
    this.#isOpen = false;
  }
}

/** Opens the file that `--trace` names, if any. A later write error is printed at once, also with `--quiet`. */
export function openTrace(file: string | undefined, progress: { ask(line: string): void }): TraceFile | undefined {
  return file === undefined ? undefined : new TraceFile(file, (sentence) => progress.ask(`owrt: ${sentence}`));
}

/**
 * Joins the reasons why a result is incomplete: that of the runner, when the run stopped, and that of the trace file,
 * when the run went on and the file lacks lines.
 */
export function combineTrouble(trouble: string | undefined, trace: TraceFile | undefined): { trouble?: string } {
  const reasons = [trouble, trace?.trouble].filter((reason) => reason !== undefined);
  return reasons.length === 0 ? {} : { trouble: reasons.join(' ') };
}

/** Writes all bytes. On a nearly full disk one write may write only a part, and only the next write fails. */
function writeFully(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}
