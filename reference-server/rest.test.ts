/** The REST surface: shapes and refusals as recorded. */
import { afterEach, describe, expect, it } from 'vitest';
import { Stage, request } from './testing/stage.js';
import { startReferenceServer } from './index.js';
import { loadSuite } from '../src/suite/load.js';

let stage: Stage;
afterEach(() => stage.close());

describe.each(['0.7.2', '0.12.4'])('%s', (release) => {
  const newest = release === '0.12.4';

  it('Should say what it is, and that it has no account before the first', async () => {
    stage = await Stage.open(release);
    const empty = await startReferenceServer({ suite: loadSuite(), profile: release });
    expect((await request(empty.url, 'GET', '/api/config')).body).toMatchObject({
      onboarding: true,
      features: { enable_signup: true },
    });
    await empty.close();
    expect(await stage.call('GET', '/health')).toEqual({ status: 200, body: { status: true } });
    expect((await stage.call('GET', '/api/version')).body).toEqual({ version: release, deployment_id: '' });
    expect((await stage.call('GET', '/api/config')).body).not.toHaveProperty('onboarding');
  });

  it('Should let in whom it knows, and nobody else', async () => {
    stage = await Stage.open(release);
    const { url } = stage.server;
    const account = { name: 'Ada', email: 'ada@example.test', password: 'pw-Ada-123' };
    expect((await stage.call('POST', '/api/v1/auths/signin', account)).body).toMatchObject({
      id: stage.ada.id,
      role: 'admin',
      token: stage.ada.token,
      token_type: 'Bearer',
    });
    expect((await stage.call('POST', '/api/v1/auths/signin', { ...account, password: 'x' })).status).toBe(400);
    expect((await stage.call('POST', '/api/v1/auths/signup', { ...account, email: 'x@example.test' })).status).toBe(
      403,
    );
    expect((await stage.call('POST', '/api/v1/auths/add', account, stage.bob)).status).toBe(401);
    expect((await stage.call('POST', '/api/v1/auths/add', account)).status).toBe(400);
    expect((await stage.call('GET', '/api/v1/auths/')).body).toMatchObject({
      id: stage.ada.id,
      email: 'ada@example.test',
    });
    expect(await request(url, 'GET', '/api/v1/auths/')).toEqual({ status: 401, body: { detail: 'Not authenticated' } });
    expect(await request(url, 'GET', '/api/v1/auths/', undefined, 'nope')).toEqual({
      status: 401,
      body: { detail: '401 Unauthorized' },
    });
  });

  it('Should list and delete users, never the first', async () => {
    stage = await Stage.open(release);
    expect((await stage.call('GET', '/api/v1/users/?page=1&query=bob')).body).toMatchObject({
      users: [{ id: stage.bob.id, email: 'bob@example.test' }],
      total: 1,
    });
    expect((await stage.call('GET', '/api/v1/users/', undefined, stage.bob)).status).toBe(401);
    expect((await stage.call('DELETE', `/api/v1/users/${stage.ada.id}`)).status).toBe(403);
    const bob = await stage.join(stage.bob);
    expect((await stage.call('DELETE', `/api/v1/users/${stage.bob.id}`)).body).toBe(true);
    if (newest) expect(await bob.frame('41')).toBe('41');
    expect((await stage.call('GET', '/api/v1/auths/', undefined, stage.bob)).status).toBe(401);
  });

  it('Should keep chats to their owners', async () => {
    stage = await Stage.open(release);
    const chat = await stage.chat(stage.bob);
    const eve = await stage.add('Eve');
    expect((await stage.call('GET', `/api/v1/chats/${chat}`, undefined, eve)).status).toBe(401);
    expect((await stage.call('GET', `/api/v1/chats/${chat}`)).status).toBe(newest ? 200 : 401);
    expect((await stage.event(chat, 'status', {}, eve)).status).toBe(401);
    expect((await stage.call('GET', '/api/v1/chats/', undefined, stage.bob)).body).toMatchObject([
      { id: chat, title: 'T' },
    ]);
    expect((await stage.call('GET', `/api/v1/chats/list/user/${stage.bob.id}`)).body).toMatchObject([{ id: chat }]);
    expect((await stage.call('DELETE', `/api/v1/chats/${chat}`, undefined, eve)).status).toBe(404);
    expect((await stage.call('DELETE', `/api/v1/chats/${chat}`, undefined, stage.bob)).body).toBe(true);
    expect((await stage.call('GET', `/api/v1/chats/${chat}`, undefined, stage.bob)).status).toBe(401);
  });

  it('Should refuse malformed events as recorded', async () => {
    stage = await Stage.open(release);
    const path = `/api/v1/chats/${await stage.chat(stage.bob)}/messages/reply`;
    const refused = async (body: object): Promise<unknown> => {
      const { status, body: answer } = await stage.call('POST', `${path}/event`, body as never, stage.bob);
      return [status, answer];
    };
    expect(await refused({ type: 'status' })).toEqual([
      422,
      { detail: [{ type: 'missing', loc: ['body', 'data'], msg: 'Field required', input: { type: 'status' } }] },
    ]);
    expect(await refused({ data: {} })).toEqual([
      422,
      { detail: [{ type: 'missing', loc: ['body', 'type'], msg: 'Field required', input: { data: {} } }] },
    ]);
    expect(await refused({ type: 'status', data: 'x' })).toEqual([
      422,
      { detail: [{ type: 'dict_type', loc: ['body', 'data'], msg: 'Input should be a valid dictionary', input: 'x' }] },
    ]);
    const set = await stage.call('POST', path, { content: 'x' }, stage.bob);
    expect([set.status, newest || set.body]).toEqual(newest ? [200, true] : [500, 'Internal Server Error']);
  });

  it('Should keep channels to their members', async () => {
    stage = await Stage.open(release);
    const eve = await stage.add('Eve');
    const channel = await stage.channel();
    const path = `/api/v1/channels/${String(channel['id'])}`;
    expect(channel).toMatchObject({ name: 'team room', type: 'group' });
    expect(await stage.call('POST', `${path}/messages/post`, { content: 'x' }, eve)).toEqual({
      status: 403,
      body: { detail: 'Something went wrong :/' },
    });
    expect((await stage.call('GET', path, undefined, eve)).status).toBe(403);
    expect((await stage.call('GET', '/api/v1/channels/none')).status).toBe(404);
    expect((await stage.call('POST', '/api/v1/channels/create', { name: 'all' }, stage.bob)).status).toBe(401);
    expect((await stage.call('GET', path, undefined, stage.bob)).body).toMatchObject({
      last_read_at: expect.any(BigInt),
      user_count: 2,
    });
    expect((await stage.call('GET', `${path}/members`)).body).toMatchObject({ total: 2 });
    expect((await stage.call('POST', `${path}/update/members/add`, { user_ids: [eve.id] })).body).toMatchObject([
      { user_id: eve.id, is_active: true },
    ]);
    expect((await stage.call('POST', `${path}/update/members/remove`, { user_ids: [eve.id] })).body).toBe(1);
    expect((await stage.call('DELETE', `${path}/delete`, undefined, stage.bob)).status).toBe(403);
    expect((await stage.call('DELETE', `${path}/delete`)).body).toBe(true);
    expect((await stage.call('GET', path)).status).toBe(404);
  });

  it('Should let everybody see a standard channel only where the release does', async () => {
    stage = await Stage.open(release);
    await stage.call('POST', '/api/v1/channels/create', { name: 'All' });
    expect((await stage.call('GET', '/api/v1/channels/', undefined, stage.bob)).body).toHaveLength(newest ? 0 : 1);
  });

  it('Should edit, pin, quote and delete messages as recorded', async () => {
    stage = await Stage.open(release);
    const path = `/api/v1/channels/${String((await stage.channel())['id'])}/messages`;
    const { id } = await stage.object('POST', `${path}/post`, { content: 'a', data: { x: 1 } }, stage.bob);
    const reply = await stage.object('POST', `${path}/post`, { content: 'b', parent_id: id! });
    expect(await stage.object('POST', `${path}/${String(id)}/update`, { content: 'c', data: { y: 2 } })).toMatchObject({
      content: 'c',
      data: { x: 1, y: 2 },
      meta: {},
    });
    expect(
      (await stage.call('POST', `${path}/${String(reply['id'])}/update`, { content: 'by bob' }, stage.bob)).status,
    ).toBe(newest ? 403 : 200);
    await stage.call('POST', `${path}/${String(id)}/reactions/add`, { name: 'ok' });
    expect(await stage.object('POST', `${path}/${String(id)}/pin`, { is_pinned: true })).toMatchObject({
      is_pinned: true,
      data: true,
      reply_count: 1,
    });
    expect((await stage.call('GET', path)).body).toMatchObject([
      { id, data: true, reactions: [{ name: 'ok', count: 1, users: [{ name: 'Ada' }] }] },
    ]);
    expect((await stage.call('GET', `${path}/${String(id)}/thread`)).body).toMatchObject([{ id: reply['id'] }, { id }]);
    expect((await stage.call('DELETE', `${path}/${String(id)}/delete`)).body).toBe(true);
    expect((await stage.call('GET', `${path}/${String(id)}`)).status).toBe(404);
  });

  it('Should open one direct message for two people, however often', async () => {
    stage = await Stage.open(release);
    const one = await stage.object('GET', `/api/v1/channels/users/${stage.bob.id}`);
    const bob = await stage.join(stage.bob);
    const again = await stage.object('GET', `/api/v1/channels/users/${stage.ada.id}`, undefined, stage.bob);
    expect([one['type'], again['id']]).toEqual(['dm', one['id']]);
    expect(await bob.since()).toEqual(['42["events:channel",{"data":{"type":"channel:created"}}]']);
  });

  it('Should post through a webhook with the right token', async () => {
    stage = await Stage.open(release);
    const path = `/api/v1/channels/${String((await stage.channel())['id'])}/webhooks`;
    const hook = await stage.object('POST', `${path}/create`, { name: 'Hook' });
    expect((await stage.call('POST', `${path}/create`, { name: 'Hook' }, stage.bob)).status).toBe(403);
    const url = `/api/v1/channels/webhooks/${String(hook['id'])}`;
    expect((await request(stage.server.url, 'POST', `${url}/wrong`, { content: 'x' })).status).toBe(401);
    expect(
      (await request(stage.server.url, 'POST', `${url}/${String(hook['token'])}`, { content: 'x' })).body,
    ).toMatchObject({ success: true });
  });

  it('Should answer unknown paths, methods and bodies', async () => {
    stage = await Stage.open(release);
    expect(await stage.call('GET', '/api/v1/nothing')).toEqual({ status: 404, body: { detail: 'Not Found' } });
    expect((await stage.call('DELETE', '/api/v1/chats/new/x')).status).toBe(404);
    expect((await stage.call('POST', '/health')).status).toBe(405);
    expect((await stage.call('POST', '/api/v1/chats/new')).status).toBe(422);
    const broken = await fetch(`${stage.server.url}/api/v1/chats/new`, {
      method: 'POST',
      body: '{',
      headers: { authorization: `Bearer ${stage.ada.token}` },
    });
    expect(broken.status).toBe(422);
  });
});
