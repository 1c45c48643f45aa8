/** What the official web client cannot start without. */
import { afterEach, describe, expect, it } from 'vitest';
import { Stage, request } from './testing/stage.js';

let stage: Stage;
afterEach(() => stage.close());

describe.each(['0.7.2', '0.12.4'])('%s', (release) => {
  it('Should keep the settings of a person, who wants no news at first', async () => {
    stage = await Stage.open(release);
    const path = '/api/v1/users/user/settings';
    expect((await stage.call('GET', path)).body).toEqual({ ui: { showChangelog: false } });
    expect((await stage.call('POST', `${path}/update`, { ui: { theme: 'dark' } })).body).toEqual({
      ui: { theme: 'dark' },
    });
    expect((await stage.call('GET', path)).body).toEqual({ ui: { theme: 'dark' } });
    expect((await stage.call('GET', path, undefined, stage.bob)).body).toEqual({ ui: { showChangelog: false } });
    expect((await request(stage.server.url, 'GET', path)).status).toBe(401);
  });

  it('Should know the person of a browser by its cookie', async () => {
    stage = await Stage.open(release);
    const { url } = stage.server;
    const signedIn = await fetch(`${url}/api/v1/auths/`, { headers: { authorization: `Bearer ${stage.ada.token}` } });
    const cookie = signedIn.headers.get('set-cookie')?.split(';', 1)[0];
    expect(cookie).toBe(`token=${stage.ada.token}`);
    const config = async (headers: { [name: string]: string }) =>
      await (await fetch(`${url}/api/config`, { headers })).json();
    expect(await config({ cookie: `theme=dark; ${cookie}` })).toMatchObject({ features: { enable_notes: true } });
    expect(await config({})).not.toHaveProperty('features.enable_notes');
  });

  it('Should list what is pinned: nothing', async () => {
    stage = await Stage.open(release);
    expect(await stage.call('GET', '/api/v1/chats/pinned')).toEqual({ status: 200, body: [] });
    expect(await stage.call('GET', '/api/v1/notes/pinned')).toEqual({ status: 200, body: [] });
  });
});
