import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { httpExchange } from './http.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => answer(request, response, body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = { method: 'POST', headers: { authorization: 'Bearer abc' }, body: 'é', timeout: 5000 };

it('Should send a body and return status and text', async () => {
  const url = await serve(({ method }, response, body) => void response.writeHead(201).end(`${method} ${body}`));
  expect(await httpExchange(url, post)).toEqual({ status: 201, text: 'POST é' });
});

it.each([
  [307, 'POST é Bearer abc'],
  [302, 'GET  Bearer abc'],
])('Should follow a redirect of status %i', async (status, text) => {
  const url = await serve(({ method, url: path, headers }, response, body) => {
    if (path === '/') response.writeHead(status, { location: '/there' }).end();
    else response.end(`${method} ${body} ${headers.authorization}`);
  });
  expect(await httpExchange(url, post)).toEqual({ status: 200, text });
});

it('Should not send the token to another server', async () => {
  const other = await serve(({ headers }, response) => void response.end(String(headers.authorization)));
  const url = await serve((_request, response) => void response.writeHead(307, { location: other }).end());
  expect((await httpExchange(url, post)).text).toBe('undefined');
});

it('Should repeat the request once when the server closed the kept connection', async () => {
  let asked = 0;
  const url = await serve(({ socket }, response) => {
    if (++asked === 2) socket.resetAndDestroy();
    else response.end(String(asked));
  });
  expect((await httpExchange(url, post)).text).toBe('1');
  expect((await httpExchange(url, post)).text).toBe('3');
});

it('Should give the reason for a missing response', async () => {
  const silent = await serve(() => undefined);
  await expect(httpExchange(silent, { ...post, timeout: 30 })).rejects.toThrow('no answer within 0.03 s');
  await expect(httpExchange(silent, { ...post, signal: AbortSignal.timeout(30) })).rejects.toThrow(/aborted/);
  await expect(httpExchange('http://127.0.0.1:1/', post)).rejects.toThrow(/ECONNREFUSED/);
});
