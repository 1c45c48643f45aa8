/**
 * A reference server that exists for one run, such as the server for a client under test. Its operator is signed up.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { startReferenceServer, type ReferenceServerOptions } from '../reference-server/index.js';
import type { Suite } from '../src/suite/types.js';
import { httpExchange } from '../conformance/subjects/open-webui/http.js';

/** A server that exists for one run. */
export interface EmbeddedServer {
  url: string;
  /** Token of its administrator. */
  token: string;
  /** Stops the server and discards its data. */
  close(): Promise<void>;
}

/** Starts a server that behaves like a release, and signs up its operator. */
export async function startEmbeddedServer(
  suite: Suite,
  profile: string,
  timing: Pick<ReferenceServerOptions, 'pingInterval' | 'saveDelay'> = {},
): Promise<EmbeddedServer> {
  const server = await startReferenceServer({ suite, profile, ...timing });
  try {
    const { text } = await httpExchange(`${server.url}/api/v1/auths/signup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'operator', email: 'operator@owrt.invalid', password: randomUUID() }),
      timeout: 5000,
    });
    return { url: server.url, token: (JSON.parse(text) as { token: string }).token, close: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}
