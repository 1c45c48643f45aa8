/**
 * A client that the user starts: a phone, a browser, a bot on another machine.
 *
 * @module
 */
import { networkInterfaces } from 'node:os';
import type { ClientHost } from './client-host.js';

/** Addresses that mean all interfaces of the machine. */
const ALL_INTERFACES = new Set(['0.0.0.0', '::']);

/** A host that only prints the address to connect to. `host` is the address that the proxy listens on. */
export function listeningHost(say: (line: string) => void, host?: string): ClientHost {
  return {
    name: 'a client that connects by itself',
    canRestart: false,
    start(address) {
      say(`Connect your client to ${address.url} now; its token is ${address.token}.`);
      if (host !== undefined && ALL_INTERFACES.has(host))
        for (const url of otherUrls(address.url)) say(`From another machine: ${url}.`);
      if (address.email !== undefined) say(`To sign in: ${address.email} with the password ${address.password ?? ''}.`);
      return Promise.resolve({
        isRunning: true,
        do: () => Promise.resolve('nobody can tell this client what to do'),
        lastOutput: () => '',
        stop: () => Promise.resolve([]),
      });
    },
  };
}

/** The same port under the addresses by which other machines reach this one. */
function otherUrls(url: string): string[] {
  const addresses = Object.values(networkInterfaces())
    .flatMap((some) => some ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  return addresses.map(({ address }) => {
    const other = new URL(url);
    other.hostname = address;
    return other.origin;
  });
}
