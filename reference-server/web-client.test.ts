/** Requests without which the official web client cannot start. */
import { afterEach, describe, expect, it } from 'vitest';
import { TestServer, request } from './testing/test-server.js';

let testServer: TestServer;
afterEach(() => testServer.close());

describe.each(['0.7.2', '0.12.4'])('%s', (release) => {
  it('Should store the settings of a user, which initially hide the changelog', async () => {
    testServer = await TestServer.open(release);
    const path = '/api/v1/users/user/settings';
    expect((await testServer.call('GET', path)).body).toEqual({ ui: { showChangelog: false } });
    expect((await testServer.call('POST', `${path}/update`, { ui: { theme: 'dark' } })).body).toEqual({
      ui: { theme: 'dark' },
    });
    expect((await testServer.call('GET', path)).body).toEqual({ ui: { theme: 'dark' } });
    expect((await testServer.call('GET', path, undefined, testServer.bob)).body).toEqual({
      ui: { showChangelog: false },
    });
    expect((await request(testServer.server.url, 'GET', path)).status).toBe(401);
  });

  it('Should authenticate a browser by its cookie', async () => {
    testServer = await TestServer.open(release);
    const { url } = testServer.server;
    const signedIn = await fetch(`${url}/api/v1/auths/`, {
      headers: { authorization: `Bearer ${testServer.ada.token}` },
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';', 1)[0];
    expect(cookie).toBe(`token=${testServer.ada.token}`);
    const config = async (headers: { [name: string]: string }) =>
      await (await fetch(`${url}/api/config`, { headers })).json();
    expect(await config({ cookie: `theme=dark; ${cookie}` })).toMatchObject({ features: { enable_notes: true } });
    expect(await config({})).not.toHaveProperty('features.enable_notes');
  });

  it('Should list no pinned chats', async () => {
    testServer = await TestServer.open(release);
    expect(await testServer.call('GET', '/api/v1/chats/pinned')).toEqual({ status: 200, body: [] });
    expect(await testServer.call('GET', '/api/v1/notes/pinned')).toEqual({ status: 200, body: [] });
  });
});
