/**
 * Everything that is wrong with the input, told at once: one sentence a problem, with its place.
 *
 * @module
 */

/** Input that cannot be compiled. The message holds one line a problem. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** Collects problems so that one run names them all. */
export class Problems {
  readonly #found: string[] = [];

  /** @param place file, or file and line. */
  add(place: string, message: string): void {
    this.#found.push(`${place}: ${message}`);
  }

  /** @throws {@link InputError} when anything was added. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new InputError(this.#found);
  }
}
