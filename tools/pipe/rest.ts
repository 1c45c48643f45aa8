/**
 * Requests of an administrator.
 *
 * @module
 */

/** Makes a request. Resolves with the body, parsed when it is JSON. Throws the server's answer when it refuses. */
export type Request = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Requests to a server with a user's token. */
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
