/**
 * The trace on disk, written line by line so that a killed run leaves what it has seen.
 *
 * @module
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { UsageError } from '../conformance/runner/shared/errors.js';
import type { TraceLine } from '../conformance/trace/line.js';
import type { Json } from '../src/suite/types.js';
import { stringifyJson } from '../src/wire/lossless.js';

/** An open trace file. Lines come from the recorder, already without secrets. */
export class TraceFile {
  readonly #descriptor: number;
  #open = true;

  constructor(file: string) {
    try {
      this.#descriptor = openSync(file, 'w', 0o600);
    } catch (error) {
      throw new UsageError(`--trace: cannot write ${file}: ${(error as Error).message}`);
    }
  }

  /** Appends one line. */
  write(line: TraceLine): void {
    if (this.#open) writeSync(this.#descriptor, `${stringifyJson(line as unknown as Json)}\n`);
  }

  close(): void {
    if (this.#open) closeSync(this.#descriptor);
    this.#open = false;
  }
}
