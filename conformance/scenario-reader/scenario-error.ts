/**
 * A scenario file that cannot be used.
 *
 * @module
 */

/** Each problem is one `file:line: sentence`; the message is all of them. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
