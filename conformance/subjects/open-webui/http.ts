/**
 * HTTP requests over kept connections. `fetch` needs four times the CPU time for the same, which the server under test
 * and the runner share.
 *
 * @module
 */
import http from 'node:http';
import https from 'node:https';

/** A request. */
export interface Request {
  method: string;
  headers: { [name: string]: string };
  body?: string;
  /** Aborts the request. */
  signal?: AbortSignal;
  /** Timeout for the whole exchange, in ms. */
  timeout: number;
}

/** The response. */
export interface Response {
  status: number;
  text: string;
}

/** The server accepts the connection but does not respond. */
export class TimedOutError extends Error {
  override readonly name = 'TimedOutError';
}

/** Below the five seconds after which common servers close an idle connection, in ms. */
const KEEP_ALIVE_MS = 4000;
const MAX_REDIRECTS = 5;
const agents = {
  'http:': new http.Agent({ keepAlive: true, timeout: KEEP_ALIVE_MS }),
  'https:': new https.Agent({ keepAlive: true, timeout: KEEP_ALIVE_MS }),
};

/** Makes the request and follows redirects. Rejects with the error of the network. */
export async function httpExchange(url: string, request: Request): Promise<Response> {
  let [target, current] = [new URL(url), request];
  for (let redirects = 0; ; redirects++) {
    const { location, ...response } = await attempt(target, current, true);
    if (location === undefined || redirects === MAX_REDIRECTS) return response;
    const next = new URL(location, target);
    current = redirectedRequest(current, response.status, next.origin === target.origin);
    target = next;
  }
}

/**
 * The redirected request. 307 and 308 repeat it; the others request a page. The token is not sent to another server.
 */
function redirectedRequest(
  { body, method, headers, ...rest }: Request,
  status: number,
  isSameOrigin: boolean,
): Request {
  const { authorization, ...others } = headers;
  const keptHeaders = { ...others, ...(isSameOrigin && authorization !== undefined ? { authorization } : {}) };
  if (status !== 307 && status !== 308) return { ...rest, method: 'GET', headers: keptHeaders };
  return { ...rest, method, headers: keptHeaders, ...(body === undefined ? {} : { body }) };
}

async function attempt(url: URL, httpRequest: Request, mayRepeat: boolean): Promise<Response & { location?: string }> {
  const { method, headers, body, signal, timeout } = httpRequest;
  const protocol = url.protocol === 'https:' ? 'https:' : 'http:';
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  let isStale = false;
  try {
    return await new Promise((resolve, reject) => {
      const options = {
        method,
        headers: { ...headers, ...length },
        agent: agents[protocol],
        ...(signal === undefined ? {} : { signal }),
      };
      const request = (protocol === 'https:' ? https : http).request(url, options, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          const { statusCode: status = 0, headers: answered } = response;
          const location = status >= 300 && status < 400 ? answered.location : undefined;
          resolve({
            status,
            text: Buffer.concat(pieces).toString('utf8'),
            ...(location === undefined ? {} : { location }),
          });
        });
      });
      const timer = setTimeout(
        () => request.destroy(new TimedOutError(`no answer within ${timeout / 1000} s`)),
        timeout,
      );
      request.on('close', () => clearTimeout(timer));
      request.on('error', (error: NodeJS.ErrnoException) => {
        isStale = request.reusedSocket && error.code === 'ECONNRESET';
        reject(error);
      });
      request.end(body);
    });
  } catch (error) {
    // the server closed the kept connection meanwhile, so it did not read the request
    if (isStale && mayRepeat) return await attempt(url, httpRequest, false);
    throw error;
  }
}
