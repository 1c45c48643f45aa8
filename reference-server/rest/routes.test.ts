/** The REST API: shapes and refusals as recorded. */
import { afterEach, describe, expect, it } from 'vitest';
import { TestServer, request } from '../testing/test-server.js';
import { startReferenceServer } from '../index.js';
import { loadSuite } from '../../src/suite/load.js';

let testServer: TestServer;
afterEach(() => testServer.close());

describe.each(['0.7.2', '0.12.4'])('%s', (release) => {
  const newest = release === '0.12.4';

  it('Should report its version, and that no account exists before the first', async () => {
    testServer = await TestServer.open(release);
    const empty = await startReferenceServer({ suite: loadSuite(), profile: release });
    expect((await request(empty.url, 'GET', '/api/config')).body).toMatchObject({
      onboarding: true,
      features: { enable_signup: true },
    });
    await empty.close();
    expect(await testServer.call('GET', '/health')).toEqual({ status: 200, body: { status: true } });
    expect((await testServer.call('GET', '/api/version')).body).toEqual({ version: release, deployment_id: '' });
    expect((await testServer.call('GET', '/api/config')).body).not.toHaveProperty('onboarding');
  });

  it('Should authenticate known accounts only', async () => {
    testServer = await TestServer.open(release);
    const { url } = testServer.server;
    const account = { name: 'Ada', email: 'ada@example.test', password: 'pw-Ada-123' };
    expect((await testServer.call('POST', '/api/v1/auths/signin', account)).body).toMatchObject({
      id: testServer.ada.id,
      role: 'admin',
      token: testServer.ada.token,
      token_type: 'Bearer',
    });
    expect((await testServer.call('POST', '/api/v1/auths/signin', { ...account, password: 'x' })).status).toBe(400);
    expect(
      (await testServer.call('POST', '/api/v1/auths/signup', { ...account, email: 'x@example.test' })).status,
    ).toBe(403);
    expect((await testServer.call('POST', '/api/v1/auths/add', account, testServer.bob)).status).toBe(401);
    expect((await testServer.call('POST', '/api/v1/auths/add', account)).status).toBe(400);
    expect((await testServer.call('GET', '/api/v1/auths/')).body).toMatchObject({
      id: testServer.ada.id,
      email: 'ada@example.test',
    });
    expect(await request(url, 'GET', '/api/v1/auths/')).toEqual({ status: 401, body: { detail: 'Not authenticated' } });
    expect(await request(url, 'GET', '/api/v1/auths/', undefined, 'nope')).toEqual({
      status: 401,
      body: { detail: '401 Unauthorized' },
    });
  });

  it('Should list and delete users, except the first', async () => {
    testServer = await TestServer.open(release);
    expect((await testServer.call('GET', '/api/v1/users/?page=1&query=bob')).body).toMatchObject({
      users: [{ id: testServer.bob.id, email: 'bob@example.test' }],
      total: 1,
    });
    expect((await testServer.call('GET', '/api/v1/users/', undefined, testServer.bob)).status).toBe(401);
    expect((await testServer.call('DELETE', `/api/v1/users/${testServer.ada.id}`)).status).toBe(403);
    const bob = await testServer.join(testServer.bob);
    expect((await testServer.call('DELETE', `/api/v1/users/${testServer.bob.id}`)).body).toBe(true);
    if (newest) expect(await bob.waitForFrame('41')).toBe('41');
    expect((await testServer.call('GET', '/api/v1/auths/', undefined, testServer.bob)).status).toBe(401);
  });

  it('Should restrict chats to their owners', async () => {
    testServer = await TestServer.open(release);
    const chat = await testServer.chat(testServer.bob);
    const eve = await testServer.add('Eve');
    expect((await testServer.call('GET', `/api/v1/chats/${chat}`, undefined, eve)).status).toBe(401);
    expect((await testServer.call('GET', `/api/v1/chats/${chat}`)).status).toBe(newest ? 200 : 401);
    expect((await testServer.event(chat, 'status', {}, eve)).status).toBe(401);
    expect((await testServer.call('GET', '/api/v1/chats/', undefined, testServer.bob)).body).toMatchObject([
      { id: chat, title: 'T' },
    ]);
    expect((await testServer.call('GET', `/api/v1/chats/list/user/${testServer.bob.id}`)).body).toMatchObject([
      { id: chat },
    ]);
    expect((await testServer.call('DELETE', `/api/v1/chats/${chat}`, undefined, eve)).status).toBe(404);
    expect((await testServer.call('DELETE', `/api/v1/chats/${chat}`, undefined, testServer.bob)).body).toBe(true);
    expect((await testServer.call('GET', `/api/v1/chats/${chat}`, undefined, testServer.bob)).status).toBe(401);
  });

  it('Should refuse malformed events as recorded', async () => {
    testServer = await TestServer.open(release);
    const path = `/api/v1/chats/${await testServer.chat(testServer.bob)}/messages/reply`;
    const refused = async (body: object): Promise<unknown> => {
      const { status, body: answer } = await testServer.call('POST', `${path}/event`, body as never, testServer.bob);
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
    const set = await testServer.call('POST', path, { content: 'x' }, testServer.bob);
    expect([set.status, newest || set.body]).toEqual(newest ? [200, true] : [500, 'Internal Server Error']);
  });

  it('Should restrict channels to their members', async () => {
    testServer = await TestServer.open(release);
    const eve = await testServer.add('Eve');
    const channel = await testServer.channel();
    const path = `/api/v1/channels/${String(channel['id'])}`;
    expect(channel).toMatchObject({ name: 'team room', type: 'group' });
    expect(await testServer.call('POST', `${path}/messages/post`, { content: 'x' }, eve)).toEqual({
      status: 403,
      body: { detail: 'Something went wrong :/' },
    });
    expect((await testServer.call('GET', path, undefined, eve)).status).toBe(403);
    expect((await testServer.call('GET', '/api/v1/channels/none')).status).toBe(404);
    expect((await testServer.call('POST', '/api/v1/channels/create', { name: 'all' }, testServer.bob)).status).toBe(
      401,
    );
    expect((await testServer.call('GET', path, undefined, testServer.bob)).body).toMatchObject({
      last_read_at: expect.any(BigInt),
      user_count: 2,
    });
    expect((await testServer.call('GET', `${path}/members`)).body).toMatchObject({ total: 2 });
    expect((await testServer.call('POST', `${path}/update/members/add`, { user_ids: [eve.id] })).body).toMatchObject([
      { user_id: eve.id, is_active: true },
    ]);
    expect((await testServer.call('POST', `${path}/update/members/remove`, { user_ids: [eve.id] })).body).toBe(1);
    expect((await testServer.call('DELETE', `${path}/delete`, undefined, testServer.bob)).status).toBe(403);
    expect((await testServer.call('DELETE', `${path}/delete`)).body).toBe(true);
    expect((await testServer.call('GET', path)).status).toBe(404);
  });

  it('Should show a standard channel to everybody only in releases that do', async () => {
    testServer = await TestServer.open(release);
    await testServer.call('POST', '/api/v1/channels/create', { name: 'All' });
    expect((await testServer.call('GET', '/api/v1/channels/', undefined, testServer.bob)).body).toHaveLength(
      newest ? 0 : 1,
    );
  });

  it('Should edit, pin, quote and delete messages as recorded', async () => {
    testServer = await TestServer.open(release);
    const path = `/api/v1/channels/${String((await testServer.channel())['id'])}/messages`;
    const { id } = await testServer.object('POST', `${path}/post`, { content: 'a', data: { x: 1 } }, testServer.bob);
    const reply = await testServer.object('POST', `${path}/post`, { content: 'b', parent_id: id! });
    expect(
      await testServer.object('POST', `${path}/${String(id)}/update`, { content: 'c', data: { y: 2 } }),
    ).toMatchObject({
      content: 'c',
      data: { x: 1, y: 2 },
      meta: {},
    });
    expect(
      (await testServer.call('POST', `${path}/${String(reply['id'])}/update`, { content: 'by bob' }, testServer.bob))
        .status,
    ).toBe(newest ? 403 : 200);
    await testServer.call('POST', `${path}/${String(id)}/reactions/add`, { name: 'ok' });
    expect(await testServer.object('POST', `${path}/${String(id)}/pin`, { is_pinned: true })).toMatchObject({
      is_pinned: true,
      data: true,
      reply_count: 1,
    });
    expect((await testServer.call('GET', path)).body).toMatchObject([
      { id, data: true, reactions: [{ name: 'ok', count: 1, users: [{ name: 'Ada' }] }] },
    ]);
    expect((await testServer.call('GET', `${path}/${String(id)}/thread`)).body).toMatchObject([
      { id: reply['id'] },
      { id },
    ]);
    expect((await testServer.call('DELETE', `${path}/${String(id)}/delete`)).body).toBe(true);
    expect((await testServer.call('GET', `${path}/${String(id)}`)).status).toBe(404);
  });

  it('Should open the same direct message for two users every time', async () => {
    testServer = await TestServer.open(release);
    const one = await testServer.object('GET', `/api/v1/channels/users/${testServer.bob.id}`);
    const bob = await testServer.join(testServer.bob);
    const again = await testServer.object(
      'GET',
      `/api/v1/channels/users/${testServer.ada.id}`,
      undefined,
      testServer.bob,
    );
    expect([one['type'], again['id']]).toEqual(['dm', one['id']]);
    expect(await bob.since()).toEqual(['42["events:channel",{"data":{"type":"channel:created"}}]']);
  });

  it('Should post through a webhook with the right token', async () => {
    testServer = await TestServer.open(release);
    const path = `/api/v1/channels/${String((await testServer.channel())['id'])}/webhooks`;
    const hook = await testServer.object('POST', `${path}/create`, { name: 'Hook' });
    expect((await testServer.call('POST', `${path}/create`, { name: 'Hook' }, testServer.bob)).status).toBe(403);
    const url = `/api/v1/channels/webhooks/${String(hook['id'])}`;
    expect((await request(testServer.server.url, 'POST', `${url}/wrong`, { content: 'x' })).status).toBe(401);
    expect(
      (await request(testServer.server.url, 'POST', `${url}/${String(hook['token'])}`, { content: 'x' })).body,
    ).toMatchObject({ success: true });
  });

  it('Should respond to unknown paths, methods and bodies', async () => {
    testServer = await TestServer.open(release);
    expect(await testServer.call('GET', '/api/v1/nothing')).toEqual({ status: 404, body: { detail: 'Not Found' } });
    expect((await testServer.call('DELETE', '/api/v1/chats/new/x')).status).toBe(404);
    expect((await testServer.call('POST', '/health')).status).toBe(405);
    expect((await testServer.call('POST', '/api/v1/chats/new')).status).toBe(422);
    const broken = await fetch(`${testServer.server.url}/api/v1/chats/new`, {
      method: 'POST',
      body: '{',
      headers: { authorization: `Bearer ${testServer.ada.token}` },
    });
    expect(broken.status).toBe(422);
  });
});
