/**
 * A minimal REST server for tests of the built-in subject: accounts, users, channels and chats in maps. It records
 * every request.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Response to one request; undefined: the default response. */
export type AnswerRequest = (
  method: string,
  path: string,
  body: unknown,
  token: string,
) => { status: number; body: unknown } | undefined;

/** A running fake server. */
export interface RestFake {
  url: string;
  /** `METHOD path` of every request. */
  asked: string[];
  bodies: Map<string, unknown>;
  users: Map<string, { id: string; email: string; role: string; token: string }>;
  close(): Promise<void>;
}

const json = (status: number, body: unknown): { status: number; body: unknown } => ({ status, body });

/**
 * Starts the fake server. `empty`: without accounts; otherwise ada@example.test is the admin, with the token
 * admin-token.
 */
export async function startRestFake(options: { empty?: boolean; answer?: AnswerRequest } = {}): Promise<RestFake> {
  const users: RestFake['users'] = new Map();
  const asked: string[] = [];
  const bodies: RestFake['bodies'] = new Map();
  const add = (
    email: string,
    role: string,
    token = `token-${randomUUID()}`,
  ): { id: string; name: string; email: string; role: string; token: string } => {
    const user = { id: randomUUID(), name: email.split('@')[0]!, email, role, token };
    users.set(user.id, user);
    return user;
  };
  if (options.empty !== true) add('ada@example.test', 'admin', 'admin-token-1');

  const builtIn: AnswerRequest = (method, path, body, token) => {
    const form = (body ?? {}) as { email?: string; role?: string; password?: string };
    const me = [...users.values()].find((user) => user.token === token);
    const known = [...users.values()].find((user) => user.email === form.email);
    if (path === '/api/version') return json(200, { version: '0.12.4' });
    if (path === '/api/config')
      return json(200, {
        ...(users.size === 0 ? { onboarding: true } : {}),
        features: { auth: true, ...(me ? { enable_channels: true } : {}) },
      });
    if (path === '/api/v1/auths/' && me) return json(200, me);
    if (path === '/api/v1/auths/signup') return json(200, add(form.email!, 'admin'));
    if (path === '/api/v1/auths/signin' && known && form.password === 'right-password') return json(200, known);
    if (path === '/api/v1/auths/signin') return json(400, { detail: 'The email or password provided is incorrect.' });
    if (!me) return json(401, { detail: 'Not authenticated' });
    if (path === '/api/v1/auths/add') return json(200, add(form.email!, form.role!));
    if (method === 'DELETE')
      return json(users.delete(path.split('/').at(-1)!) || /channels|chats/.test(path) ? 200 : 404, true);
    return json(200, { id: randomUUID() });
  };

  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const [method, path] = [request.method ?? '', request.url ?? ''];
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      asked.push(`${method} ${path}`);
      bodies.set(`${method} ${path}`, body);
      const answer = options.answer?.(method, path, body, token) ?? builtIn(method, path, body, token)!;
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', () => resolve());
  });
  const close = async (): Promise<void> => {
    http.closeAllConnections();
    await new Promise<void>((resolve) => {
      http.close(() => resolve());
    });
  };
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, asked, bodies, users, close };
}
