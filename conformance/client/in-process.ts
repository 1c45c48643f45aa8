/**
 * A client that runs in this process, for tests of client authors.
 *
 * @module
 */
import type { ClientAction, JsonObject } from '../../src/suite/types.js';
import { reasonOf } from '../runner/errors.js';
import type { ClientAddress, ClientEvents, ClientHost } from './host.js';

/** A client as a test makes it. */
export interface InProcessClient {
  /** Ends it; no timer and no connection is left. */
  close(): void | Promise<void>;
  /** Of a client that ends by itself: resolves when it has, with its exit code. */
  ended?: Promise<number>;
  /** What it can be told to do; see {@link do}. */
  can?: readonly ClientAction[];
  /** Does what it is told. Throws when it cannot. */
  do?(action: ClientAction, input: JsonObject): void | Promise<void>;
}

/** Makes a client that connects to the address. `shows` takes what it shows, at every change. */
export type ClientFactory = (address: ClientAddress, shows: (state: JsonObject) => void) => InProcessClient | Promise<InProcessClient>;

/** A host that calls a factory for each client. */
export function inProcessHost(factory: ClientFactory): ClientHost {
  return {
    name: 'a client in this process',
    restarts: true,
    async start(address, events: ClientEvents) {
      let shown = false;
      const client = await factory(address, (state) => {
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
        lastWords: () => '',
        async stop() {
          running = false;
          await client.close();
          return [];
        },
      };
    },
  };
}
