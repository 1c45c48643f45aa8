/**
 * Why an address cannot be listened on, in a sentence.
 *
 * @module
 */
import { UsageError } from '../conformance/runner/shared/errors.js';

/**
 * Makes a sentence of what the system said; any other error is answered as it is. `flag` is the option that named it,
 * `advice` how to choose another.
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
