/**
 * The two ways in which a run ends without verdicts.
 *
 * @module
 */

/**
 * The user asked for something that cannot be done: a wrong address, credentials, profile or selection. Exit code 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The harness could not do its own part. Exit code 3. */
export class HarnessError extends Error {
  override readonly name = 'HarnessError';
}

/** The message of anything thrown; `fetch` and Node hide the reason in `cause` or in an empty message with a code. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as Error & { code?: unknown }).code;
  const own = error.message === '' && typeof code === 'string' ? code : error.message;
  return error.cause === undefined ? own : `${own} (${reasonOf(error.cause)})`;
}
