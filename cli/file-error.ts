/**
 * Explains in a sentence why a file that the user named cannot be read or written.
 *
 * @module
 */
import { dirname } from 'node:path';

/** The operation that failed. */
type FileOperation = 'write' | 'read';

/**
 * Why the operation failed, in words for a user.
 *
 * @returns a reason with the error code, such as `no space is left on the device (ENOSPC)`; if the code is unknown, the
 *   message of the error.
 */
export function reasonOfFileError(error: unknown, file: string, operation: FileOperation): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code]?.(file, operation);
  return reason === undefined ? message : `${reason} (${code})`;
}

/** A sentence with the file: `cannot write run.jsonl: no space is left on the device (ENOSPC)`. */
export const fileErrorSentence = (error: unknown, file: string, operation: FileOperation): string =>
  `cannot ${operation} ${file}: ${reasonOfFileError(error, file, operation)}`;

const REASONS: { [code: string]: ((file: string, use: FileOperation) => string) | undefined } = {
  ENOSPC: () => 'no space is left on the device',
  EDQUOT: () => 'the disk quota is used up',
  EFBIG: () => 'the file would be too large',
  EROFS: () => 'the file system is read-only',
  EACCES: (_file, use) => `this user may not ${use} it`,
  EPERM: (_file, use) => `this user may not ${use} it`,
  EISDIR: () => 'it is a folder',
  ENOTDIR: (file) => `${dirname(file)} is no folder`,
  ENOENT: (file, use) => (use === 'write' ? `there is no folder ${dirname(file)}` : 'there is no such file'),
};
