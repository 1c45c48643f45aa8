/**
 * Explains in a sentence why the process cannot listen on an address.
 *
 * @module
 */
import { UsageError } from '../conformance/runner/shared/errors.js';

/**
 * Returns a UsageError for an error of listening, and any other error unchanged. `flag` is the option that named the
 * address, `advice` says how to choose another.
 */
export function listenError(
  error: unknown,
  { host, port }: { host: string; port: number },
  { flag, advice }: { flag: string; advice: string },
): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') return new UsageError(`port ${port} on ${host} is in use; ${advice}`);
  if (code === 'EACCES') return new UsageError(`port ${port} may not be opened by this user; ${advice}`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new UsageError(
      `${flag} ${host} is no address of this machine; 127.0.0.1 serves this machine, 0.0.0.0 the network`,
    );
  return error;
}
