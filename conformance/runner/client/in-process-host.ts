/**
 * A client that runs in this process, for tests of client authors.
 *
 * @module
 */
import type { ClientAction, LosslessJsonObject } from '../../../src/suite/types.js';
import { reasonOf } from '../shared/errors.js';
import type { ClientAddress, ClientEvents, ClientHost } from './client-host.js';
import type { MockClientSide } from './mock-transport.js';

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
  transports: 'websocket'[] | MockClientSide['transport'][];
  /** With `transport: 'mock'`, a class like a browser's `WebSocket`, for clients that accept one. */
  WebSocket?: MockClientSide['WebSocket'];
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
    canRestart: true,
    async start(address, events: ClientEvents) {
      let hasShown = false;
      const { mock, ...plainAddress } = address;
      const inProcessAddress: InProcessAddress = {
        ...plainAddress,
        transports: mock === undefined ? ['websocket'] : [mock.transport],
        ...(mock === undefined ? {} : { WebSocket: mock.WebSocket }),
      };
      const client = await factory(inProcessAddress, (state) => {
        if (!hasShown) events.can?.(['shows']);
        hasShown = true;
        events.shows?.(state);
      });
      if (client.can) events.can?.(client.can);
      let isRunning = true;
      void client.ended?.then((code) => {
        if (isRunning) events.exited?.(code);
        isRunning = false;
      });
      return {
        get isRunning() {
          return isRunning;
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
          isRunning = false;
          await client.close();
          return [];
        },
      };
    },
  };
}
