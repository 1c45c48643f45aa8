/**
 * A client that somebody else starts: a phone, a browser, a bot on another machine.
 *
 * @module
 */
import type { ClientHost } from './host.js';

/** A host that only says where to connect. */
export function listeningHost(say: (line: string) => void): ClientHost {
  return {
    name: 'a client that connects by itself',
    restarts: false,
    start(address) {
      say(`Connect your client to ${address.url} now; its token is ${address.token}.`);
      if (address.email !== undefined) say(`To sign in: ${address.email} with the password ${address.password ?? ''}.`);
      return Promise.resolve({
        isRunning: true,
        do: () => Promise.resolve('nobody can tell this client what to do'),
        lastWords: () => '',
        stop: () => Promise.resolve([]),
      });
    },
  };
}
