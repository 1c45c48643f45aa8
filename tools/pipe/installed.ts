/**
 * A Pipe that is installed on a server while some work is done with it.
 *
 * @module
 */
import { createClient, type Client } from '../../src/client/index.js';
import { requestsTo, type Request } from './rest.js';

/** The server, and what is installed there. */
export interface Installation {
  url: string;
  /** An administrator's. */
  token: string;
  release: string;
  /** Id of the function, and of its model. */
  id: string;
  /** Python. */
  content: string;
}

/** Installs the Pipe, opens a session, does the work and removes the Pipe, of which nothing may be left. */
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
    // the server only knows models that it has listed
    await request('GET', '/api/models?refresh=true');
    result = await work(request, client);
  } finally {
    client.close();
    await request('DELETE', `/api/v1/functions/id/${id}/delete`);
  }
  const left = (await request('GET', '/api/v1/functions/')) as { id: string }[];
  if (left.some((each) => each.id === id)) throw new Error(`The function ${id} is still there.`);
  return result;
}
