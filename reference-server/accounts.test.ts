/** What an admin does to accounts whose people are connected. */
import { afterEach, describe, expect, it } from 'vitest';
import { Stage } from './testing/stage.js';

let stage: Stage;
afterEach(() => stage.close());

/** Bob twice and Eve, connected, and what each of them gets from the change, up to the DISCONNECT when Bob is to be `cut`. */
async function changed(
  release: string,
  cut: boolean,
  method: string,
  path: string,
  body?: object,
): Promise<string[][]> {
  stage = await Stage.open(release);
  const bobs = [await stage.join(stage.bob), await stage.join(stage.bob)];
  const eve = await stage.join(await stage.add('Eve'));
  expect((await stage.call(method, `/api/v1/users/${stage.bob.id}${path}`, body as never)).status).toBe(200);
  const seen: string[][] = [];
  for (const session of bobs) {
    if (cut) await session.frame('41');
    seen.push(cut ? session.frames : await session.since());
  }
  return [...seen, await eve.since()];
}

describe.each(['0.7.2', '0.12.4'])('%s', (release) => {
  const newest = release === '0.12.4';
  const cut = newest ? ['41'] : [];

  it('Should end the sessions of whom the role changed', async () => {
    expect(await changed(release, newest, 'POST', '/update', { role: 'admin' })).toEqual([cut, cut, []]);
  });

  it('Should end no session for a new name, or for the same role', async () => {
    expect(await changed(release, false, 'POST', '/update', { name: 'Robert', role: 'user' })).toEqual([[], [], []]);
    const again = await stage.connect();
    again.send(`425["user-join",{"auth":{"token":"${stage.bob.token}"}}]`);
    expect(await again.frame('435')).toBe(`435[{"id":"${stage.bob.id}","name":"Robert"}]`);
  });

  it('Should treat a new password as the release does', async () => {
    expect(await changed(release, newest, 'POST', '/update', { password: 'pw-New-12345' })).toEqual([cut, cut, []]);
    expect((await stage.call('GET', '/api/v1/auths/', undefined, stage.bob)).status).toBe(newest ? 401 : 200);
    expect(
      (await stage.call('POST', '/api/v1/auths/signin', { email: 'bob@example.test', password: 'pw-New-12345' }))
        .status,
    ).toBe(200);
  });

  it('Should tell the sessions of a deleted account where the release does', async () => {
    const told = newest ? ['42["access:updated",{}]', '41'] : [];
    expect(await changed(release, newest, 'DELETE', '')).toEqual([told, told, []]);
  });

  it('Should let nobody but an admin change an account, and nobody the first one', async () => {
    stage = await Stage.open(release);
    const [eve, admin] = [await stage.add('Eve'), await stage.add('Abe', 'admin')];
    expect((await stage.call('POST', `/api/v1/users/${stage.bob.id}/update`, { role: 'admin' }, eve)).status).toBe(401);
    expect((await stage.call('DELETE', `/api/v1/users/${stage.bob.id}`, undefined, eve)).status).toBe(401);
    expect((await stage.call('POST', `/api/v1/users/${stage.ada.id}/update`, { role: 'user' }, admin)).status).toBe(
      403,
    );
    expect((await stage.call('POST', '/api/v1/users/nobody/update', { role: 'user' })).status).toBe(400);
  });
});

describe('revoking sessions', () => {
  it('Should end them and make the token invalid', async () => {
    expect(await changed('0.12.4', true, 'POST', '/sessions/revoke')).toEqual([['41'], ['41'], []]);
    expect((await stage.call('GET', '/api/v1/auths/', undefined, stage.bob)).status).toBe(401);
  });

  it('Should not be there in older releases', async () => {
    stage = await Stage.open('0.11.4');
    expect((await stage.call('POST', `/api/v1/users/${stage.bob.id}/sessions/revoke`)).status).toBe(404);
  });
});
