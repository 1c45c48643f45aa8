/**
 * Relays HTTP requests of the client under test to the upstream server.
 *
 * @module
 */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** A relayed request and the status of its response. */
export interface RelayedRequest {
  method: string;
  path: string;
  body: string;
  status: number;
}

/**
 * Response to an unknown route. Clients in Python and other languages treat an empty list as no data. Real clients
 * request such routes first, and break on `null`, `{}` and 404.
 */
const NOTHING = '[]';
/** Headers that apply to one hop only. */
const HOP = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding']);

/** Relays a request and its response. A route that the upstream server does not have is answered with an empty list. */
export async function relay(
  request: IncomingMessage,
  response: ServerResponse,
  upstream: string,
): Promise<RelayedRequest> {
  const path = request.url ?? '/';
  const method = request.method ?? 'GET';
  const body = await bodyOf(request);
  const answer = await forward(new URL(path, upstream), method, request, body);
  const known = { method, path, body: body.toString('utf8') };
  if (String(answer.headers['content-type'] ?? '').startsWith('text/event-stream')) {
    response.writeHead(answer.statusCode ?? 502, { 'content-type': 'text/event-stream' });
    await pipeline(answer, response);
    return { ...known, status: answer.statusCode ?? 502 };
  }
  const text = await bodyOf(answer);
  const missing = isMissing(answer.statusCode, text.toString('utf8'));
  const status = missing ? 200 : (answer.statusCode ?? 502);
  const { 'set-cookie': cookies, 'content-type': type = 'application/json' } = answer.headers;
  response.writeHead(status, { 'content-type': type, ...(cookies === undefined ? {} : { 'set-cookie': cookies }) });
  response.end(missing ? NOTHING : text);
  return { ...known, status };
}

/** True when the upstream server does not have the route, as opposed to the object. */
function isMissing(status: number | undefined, text: string): boolean {
  return (status === 404 && text === '{"detail":"Not Found"}') || status === 405;
}

async function forward(url: URL, method: string, { headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.has(name)));
  return await new Promise((resolve, reject) => {
    const going = ask(
      url,
      { method, headers: { ...kept, ...(body.length > 0 ? { 'content-length': body.length } : {}) } },
      resolve,
    );
    going.on('error', reject);
    going.end(body);
  });
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
