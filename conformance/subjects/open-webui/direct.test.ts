import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { SubjectContext } from '../subject.js';
import { Api } from './api.js';
import { completeDirectly } from './direct.js';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/**
 * Requests completions from a server that answers the prompt `hang` with an endless stream, and other prompts with
 * their own text.
 */
async function complete(
  contents: string[],
  type = 'text/event-stream',
): Promise<{ replies: unknown; bodies: { [key: string]: unknown }[] }> {
  const bodies: { [key: string]: unknown }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as { messages: { content: string }[] };
      bodies.push(body);
      response.writeHead(200, { 'content-type': type });
      const text = body.messages[0]!.content;
      if (text === 'hang') response.write('data: {}\n\n');
      else response.end(text);
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const context: SubjectContext = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: {},
    signal: new AbortController().signal,
    secret: () => undefined,
    exchange: () => undefined,
    say: () => undefined,
  };
  const person = { id: 'b', name: 'Bob', role: 'user' as const, token: 't' };
  const { result } = await completeDirectly(
    new Api(context),
    person,
    { session_id: 's', contents, terminal_id: 'x' },
    'r',
    100,
  );
  return { replies: (result as { replies: unknown }).replies, bodies };
}

describe('a direct completion of the open-webui subject', () => {
  it('Should read a stream in pieces, parsed as JSON where possible', async () => {
    const { replies, bodies } = await complete(['data: {"a":1}\n\ndata: [DONE]\n\nno line\n\ndata:2\n\n\n\n']);
    expect(replies).toEqual([{ status: 200, chunks: [{ a: 1 }, '[DONE]', 'no line', 2] }]);
    expect(bodies[0]).toMatchObject({ model_item: { direct: true }, stream: true, session_id: 's', terminal_id: 'x' });
  });

  it('Should make all requests at once, and abort an endless stream', async () => {
    const { replies } = await complete(['hang', '{"id":"c-1"}'], 'application/json');
    expect(replies).toEqual([{}, { status: 200, body: { id: 'c-1' } }]);
  });
});
