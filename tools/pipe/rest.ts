/**
 * Requests of an administrator.
 *
 * @module
 */

/** Makes a request and answers what came, as a text where it is no JSON; throws what the server said when it refuses. */
export type Request = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Requests to a server in somebody's name. */
export function requestsTo(url: string, token: string): Request {
  return async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
    const text = await response.text();
    return response.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as unknown) : text;
  };
}
