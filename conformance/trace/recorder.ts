/**
 * Collects the lines of a run: stamped, redacted, in order. What is not redacted never leaves memory.
 *
 * @module
 */
import type { RunLine, TraceLine } from './line.js';
import { Redactor } from './redact.js';

/** The trace of one run while it grows. */
export class Recorder {
  /** Every line so far, redacted; the run line first. */
  readonly lines: TraceLine[] = [];
  readonly #redactor = new Redactor();
  readonly #startedAt = performance.now();
  readonly #onLine: ((line: TraceLine) => void) | undefined;
  /** What was recorded before the profile was known; a trace begins with its run line. */
  #early: TraceLine[] | undefined = [];

  /** @param onLine called with every line as it is recorded. */
  constructor(onLine?: (line: TraceLine) => void) {
    this.#onLine = onLine;
  }

  /** Writes the run line, then what was recorded before it was known. */
  begin(run: RunLine): void {
    const early = this.#early ?? [];
    this.#early = undefined;
    this.#push({ ...this.#redactor.line(run), at_us: 0 });
    for (const line of early) this.#push(this.#redactor.line(line));
  }

  /** Records a line, with the time since the run began. */
  write(line: TraceLine): void {
    const redacted = this.#redactor.line(line);
    redacted.at_us = Math.round((performance.now() - this.#startedAt) * 1000);
    if (this.#early) this.#early.push(redacted);
    else this.#push(redacted);
  }

  /** Registers a secret, to be replaced in every line from now on. */
  secret(value: string): void {
    this.#redactor.secret(value);
  }

  /** A text for the user without secrets. */
  redact(text: string): string {
    return this.#redactor.text(text);
  }

  #push(line: TraceLine): void {
    this.lines.push(line);
    this.#onLine?.(line);
  }
}
