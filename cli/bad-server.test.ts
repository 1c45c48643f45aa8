import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { signUpAdmin } from './testing/admin.js';
import { call } from './testing/call.js';
import { startReference } from './testing/serve.js';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A web server that is not Open WebUI. */
async function answering(type: string, body: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((_request, response) => response.setHeader('content-type', type).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  };
  stops.push(close);
  return { url, close };
}

async function reference(profile: string): Promise<{ url: string }> {
  const server = await startReference({ profile });
  stops.push(() => server.close());
  return server;
}

describe('owrt server with a server that it cannot judge', () => {
  it('Should report that nothing listens at the address', async () => {
    const { url, close } = await answering('text/plain', '');
    await close();
    const run = await call(['server', url]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^owrt: Cannot reach http:\S+: .*ECONNREFUSED/u);
  }, 60_000);

  it.each([
    ['text/html', '<!doctype html><title>Shop</title>'],
    ['application/json', '{"hello":"world"}'],
    ['application/json', '[1,2'],
  ])(
    'Should report that a server answering %s %s is not Open WebUI',
    async (type, body) => {
      const { url } = await answering(type, body);
      const run = await call(['server', url]);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(
        /^owrt: http:\S+ is no Open WebUI server: GET \/api\/version answered HTTP 200 without a version/u,
      );
      expect(run.stderr).not.toMatch(/\n +at /u);
    },
    60_000,
  );

  it('Should report wrong credentials without repeating them', async () => {
    const served = await reference('0.12.4');
    await signUpAdmin(served.url);
    const run = await call(['server', served.url, '--email', 'operator@example.test', '--password', 'Wrong-Secret-9']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^owrt: .*does not accept the e-mail address and password of operator@example\.test/u);
    const token = await call(['server', served.url], { OWRT_TOKEN: 'wrong-token-123' });
    expect(token).toMatchObject({ code: 2, stdout: '' });
    expect(token.stderr).toMatch(/^owrt: .*does not accept the token/u);
    expect(run.stderr + token.stderr).not.toMatch(/Wrong-Secret-9|wrong-token-123/u);
    const none = await call(['server', served.url]);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('give --email and --password') as string });
  }, 60_000);

  it('Should refuse an unverified release, and name the nearest verified ones', async () => {
    const served = await reference('0.9.0');
    const { env } = await signUpAdmin(served.url);
    const run = await call(['server', served.url, '--only', 'SESSION-001'], env);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/owrt: The server says it is version 0\.9\.0, .*0\.7\.2, 0\.12\.4.*--profile/u);
  }, 60_000);
});
