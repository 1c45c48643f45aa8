/**
 * The error for a scenario file with problems.
 *
 * @module
 */

/** Each problem is one `file:line: sentence`; the message joins all of them. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
