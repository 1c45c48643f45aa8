/**
 * Collects all problems of the input, so that one run reports them together: one sentence for each, with its place.
 *
 * @module
 */

/** The input cannot be compiled. The message has one line for each problem. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** The problems found so far. */
export class Problems {
  readonly #lines: string[] = [];

  /** @param place file, or file and line. */
  add(place: string, message: string): void {
    this.#lines.push(`${place}: ${message}`);
  }

  /** @throws {@link InputError} with all problems, when there are any. */
  throwIfAny(): void {
    if (this.#lines.length > 0) throw new InputError(this.#lines);
  }
}
