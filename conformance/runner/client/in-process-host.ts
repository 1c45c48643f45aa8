/**
 * A client that runs in this process, for tests of client authors.
 *
 * @module
 */
import type { ClientAction, LosslessJsonObject } from '../../../src/suite/types.js';
import { reasonOf } from '../shared/errors.js';
import type { ClientAddress, ClientEvents, ClientHost } from './client-host.js';
import type { MockEnd } from './mock-transport.js';

/** A client as a test creates it. */
export interface InProcessClient {
  /** Ends the client; afterwards no timer and no connection is open. */
  close(): void | Promise<void>;
  /** For a client that ends by itself: resolves with its exit code. */
  ended?: Promise<number>;
  /** Actions that the client can perform; see {@link do}. */
  can?: readonly ClientAction[];
  /** Performs an action. Throws when it cannot. */
  do?(action: ClientAction, input: LosslessJsonObject): void | Promise<void>;
}

/** The address, the account and the transport for a client in this process. */
export interface InProcessAddress extends ClientAddress {
  /** For the option `transports` of socket.io-client: TCP, or mock-socket. */
  transports: 'websocket'[] | MockEnd['transport'][];
  /** With `transport: 'mock'`, a class like a browser's `WebSocket`, for clients that accept one. */
  WebSocket?: MockEnd['WebSocket'];
}

/** Creates a client that connects to the address. The client passes its state to `shows` at every change. */
export type ClientFactory = (
  address: InProcessAddress,
  shows: (state: LosslessJsonObject) => void,
) => InProcessClient | Promise<InProcessClient>;

/** A host that calls a factory for each client. */
export function inProcessHost(factory: ClientFactory): ClientHost {
  return {
    name: 'a client in this process',
    restarts: true,
    async start(address, events: ClientEvents) {
      let shown = false;
      const { mock, ...where } = address;
      const given: InProcessAddress = {
        ...where,
        transports: mock === undefined ? ['websocket'] : [mock.transport],
        ...(mock === undefined ? {} : { WebSocket: mock.WebSocket }),
      };
      const client = await factory(given, (state) => {
        if (!shown) events.can?.(['shows']);
        shown = true;
        events.shows?.(state);
      });
      if (client.can) events.can?.(client.can);
      let running = true;
      void client.ended?.then((code) => {
        if (running) events.ended?.(code);
        running = false;
      });
      return {
        get isRunning() {
          return running;
        },
        async do(action, input) {
          if (!client.do) return 'it has no "do"';
          try {
            await client.do(action, input);
            return undefined;
          } catch (error) {
            return reasonOf(error);
          }
        },
        lastOutput: () => '',
        async stop() {
          running = false;
          await client.close();
          return [];
        },
      };
    },
  };
}
