/**
 * Collects the lines of a run in order, with their times and without secrets. No line leaves memory before it is
 * redacted.
 *
 * @module
 */
import type { RunLine, TraceLine } from './line.js';
import { Redactor } from './redact.js';

/** The growing trace of one run. */
export class Recorder {
  /** Every line so far, redacted; the run line first. */
  readonly lines: TraceLine[] = [];
  readonly #redactor = new Redactor();
  readonly #startedAt = performance.now();
  readonly #onLine: ((line: TraceLine) => void) | undefined;
  /** Lines recorded before the profile was known. The trace begins with the run line, so they wait for it. */
  #early: TraceLine[] | undefined = [];

  /** @param onLine called with every line as it is recorded. */
  constructor(onLine?: (line: TraceLine) => void) {
    this.#onLine = onLine;
  }

  /** Writes the run line, then the lines recorded before it. */
  begin(run: RunLine): void {
    const early = this.#early ?? [];
    this.#early = undefined;
    this.#push({ ...this.#redactor.redactLine(run), at_us: 0 });
    for (const line of early) this.#push(this.#redactor.redactLine(line));
  }

  /** Records a line, with the time since the run began. */
  write(line: TraceLine): void {
    const redacted = this.#redactor.redactLine(line);
    redacted.at_us = Math.round((performance.now() - this.#startedAt) * 1000);
    if (this.#early) this.#early.push(redacted);
    else this.#push(redacted);
  }

  /** Registers a secret, to be replaced in every line from now on. */
  registerSecret(value: string): void {
    this.#redactor.registerSecret(value);
  }

  /** Removes secrets from a text that the user sees. */
  redact(text: string): string {
    return this.#redactor.redactText(text);
  }

  #push(line: TraceLine): void {
    this.lines.push(line);
    this.#onLine?.(line);
  }
}
