/**
 * HTTP requests of the client under test, passed on to the server behind.
 *
 * @module
 */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** A request that was answered. */
export interface Answered {
  method: string;
  path: string;
  body: string;
  status: number;
}

/**
 * What python's `json` and most others understand as nothing at all: real clients start with it, and break on `null`,
 * `{}` and 404.
 */
const NOTHING = '[]';
/** Headers of one hop. */
const HOP = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding']);

/**
 * Passes a request on and its answer back; a route that the server behind does not have is answered with an empty list.
 */
export async function relay(request: IncomingMessage, response: ServerResponse, upstream: string): Promise<Answered> {
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

/** The server behind says so of routes, and not of things. */
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
