/**
 * Makes REST requests as an administrator.
 *
 * @module
 */

/** Makes a request. Resolves with the body, parsed when it is JSON. Rejects with the server's response on an error. */
export type Request = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Returns a function that makes requests with a user's token. */
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
