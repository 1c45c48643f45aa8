/**
 * Installs a Pipe on a server for the duration of some work.
 *
 * @module
 */
import { createClient, type Client } from '../../src/client/index.js';
import { requestsTo, type Request } from './rest.js';

/** The server, and the Pipe to install. */
export interface Installation {
  url: string;
  /** Token of an administrator. */
  token: string;
  release: string;
  /** Id of the function and of its model. */
  id: string;
  /** Source of the Pipe, in Python. */
  content: string;
}

/**
 * Installs the Pipe, opens a session, does the work and deletes the Pipe.
 *
 * @throws Error when the server still lists the Pipe afterwards.
 */
export async function withPipe<T>(
  { url, token, release, id, content }: Installation,
  work: (request: Request, client: Client) => Promise<T>,
): Promise<T> {
  const request = requestsTo(url, token);
  const client = createClient({
    url,
    token,
    release,
    onProblem: ({ message }) => process.stdout.write(`      ${message}\n`),
  });
  let result: T;
  try {
    await client.ready();
    await request('POST', '/api/v1/functions/create', { id, name: id, content, meta: { description: 'owrt' } });
    await request('POST', `/api/v1/functions/id/${id}/toggle`);
    // the server accepts only models that it has listed before
    await request('GET', '/api/models?refresh=true');
    result = await work(request, client);
  } finally {
    client.close();
    await request('DELETE', `/api/v1/functions/id/${id}/delete`);
  }
  const remaining = (await request('GET', '/api/v1/functions/')) as { id: string }[];
  if (remaining.some((each) => each.id === id)) throw new Error(`The function ${id} is still there.`);
  return result;
}
