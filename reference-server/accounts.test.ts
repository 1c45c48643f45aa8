/** Changes of accounts by an admin while their users are connected. */
import { afterEach, describe, expect, it } from 'vitest';
import { TestServer } from './testing/test-server.js';

let testServer: TestServer;
afterEach(() => testServer.close());

/**
 * Connects two sessions of Bob and one of Eve, changes Bob's account, and returns the frames that each session
 * received. With `cut`, waits for the DISCONNECT of Bob's sessions.
 */
async function changed(
  release: string,
  cut: boolean,
  method: string,
  path: string,
  body?: object,
): Promise<string[][]> {
  testServer = await TestServer.open(release);
  const bobs = [await testServer.join(testServer.bob), await testServer.join(testServer.bob)];
  const eve = await testServer.join(await testServer.add('Eve'));
  expect((await testServer.call(method, `/api/v1/users/${testServer.bob.id}${path}`, body as never)).status).toBe(200);
  const seen: string[][] = [];
  for (const session of bobs) {
    if (cut) await session.waitForFrame('41');
    seen.push(cut ? session.frames : await session.since());
  }
  return [...seen, await eve.since()];
}

describe.each(['0.7.2', '0.12.4'])('%s', (release) => {
  const newest = release === '0.12.4';
  const cut = newest ? ['41'] : [];

  it('Should end the sessions of a user whose role changed', async () => {
    expect(await changed(release, newest, 'POST', '/update', { role: 'admin' })).toEqual([cut, cut, []]);
  });

  it('Should end no session for a new name, or for the same role', async () => {
    expect(await changed(release, false, 'POST', '/update', { name: 'Robert', role: 'user' })).toEqual([[], [], []]);
    const again = await testServer.connect();
    again.send(`425["user-join",{"auth":{"token":"${testServer.bob.token}"}}]`);
    expect(await again.waitForFrame('435')).toBe(`435[{"id":"${testServer.bob.id}","name":"Robert"}]`);
  });

  it('Should treat a new password as the release does', async () => {
    expect(await changed(release, newest, 'POST', '/update', { password: 'pw-New-12345' })).toEqual([cut, cut, []]);
    expect((await testServer.call('GET', '/api/v1/auths/', undefined, testServer.bob)).status).toBe(newest ? 401 : 200);
    expect(
      (await testServer.call('POST', '/api/v1/auths/signin', { email: 'bob@example.test', password: 'pw-New-12345' }))
        .status,
    ).toBe(200);
  });

  it('Should notify the sessions of a deleted account as the release does', async () => {
    const received = newest ? ['42["access:updated",{}]', '41'] : [];
    expect(await changed(release, newest, 'DELETE', '')).toEqual([received, received, []]);
  });

  it('Should let only an admin change an account, and nobody change the first one', async () => {
    testServer = await TestServer.open(release);
    const [eve, admin] = [await testServer.add('Eve'), await testServer.add('Abe', 'admin')];
    expect(
      (await testServer.call('POST', `/api/v1/users/${testServer.bob.id}/update`, { role: 'admin' }, eve)).status,
    ).toBe(401);
    expect((await testServer.call('DELETE', `/api/v1/users/${testServer.bob.id}`, undefined, eve)).status).toBe(401);
    expect(
      (await testServer.call('POST', `/api/v1/users/${testServer.ada.id}/update`, { role: 'user' }, admin)).status,
    ).toBe(403);
    expect((await testServer.call('POST', '/api/v1/users/nobody/update', { role: 'user' })).status).toBe(400);
  });
});

describe('revoking sessions', () => {
  it('Should end the sessions and make the token invalid', async () => {
    expect(await changed('0.12.4', true, 'POST', '/sessions/revoke')).toEqual([['41'], ['41'], []]);
    expect((await testServer.call('GET', '/api/v1/auths/', undefined, testServer.bob)).status).toBe(401);
  });

  it('Should not exist in older releases', async () => {
    testServer = await TestServer.open('0.11.4');
    expect((await testServer.call('POST', `/api/v1/users/${testServer.bob.id}/sessions/revoke`)).status).toBe(404);
  });
});
