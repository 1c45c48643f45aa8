/**
 * The two ways in which a run ends without verdicts.
 *
 * @module
 */

/** The request of the user cannot be fulfilled: a wrong address, credentials, profile or selection. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The harness failed. Exit code 3. */
export class HarnessError extends Error {
  override readonly name = 'HarnessError';
}

/**
 * The message of any thrown value. `fetch` and Node put the reason in `cause`, or in a code beside an empty message.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as Error & { code?: unknown }).code;
  const ownMessage = error.message === '' && typeof code === 'string' ? code : error.message;
  return error.cause === undefined ? ownMessage : `${ownMessage} (${reasonOf(error.cause)})`;
}
