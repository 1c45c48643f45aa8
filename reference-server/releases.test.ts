/** Differences between releases that follow from the data alone. */
import { afterEach, expect, it } from 'vitest';
import type { JsonObject } from '../src/suite/types.js';
import { UnknownProfileError } from '../src/suite/project.js';
import { TestServer, payloadOf } from './testing/test-server.js';

let testServer: TestServer | undefined;
afterEach(async () => {
  await testServer?.close();
  testServer = undefined;
});

it('Should use the old names and fields in 0.6.32', async () => {
  testServer = await TestServer.open('0.6.32');
  const chat = await testServer.chat(testServer.bob);
  const control = { read: { user_ids: [testServer.bob.id], group_ids: [] } };
  const channel = await testServer.object('POST', '/api/v1/channels/create', { name: 'Old', access_control: control });
  const bob = await testServer.join(testServer.bob);
  bob.send(
    `422["channel-events",{"channel_id":"${String(channel['id'])}","data":{"type":"typing","data":{"typing":true}}}]`,
  );
  await testServer.event(chat, 'status', { done: true }, testServer.bob);
  const frames = await bob.since();
  expect(frames[0]).toMatch(/^42\["channel-events",/);
  expect(payloadOf(frames[0]!)['user']).toEqual({
    id: testServer.bob.id,
    name: 'Bob',
    role: 'user',
    profile_image_url: '/user.png',
  });
  expect(frames.at(-1)).toMatch(/^42\["chat-events",/);
  await bob.fresh();
  await testServer.call('POST', `/api/v1/channels/${String(channel['id'])}/messages/post`, {
    content: 'x',
    temp_id: 't',
  });
  const message = payloadOf((await bob.since())[0]!) as { data: { data: JsonObject }; channel: JsonObject };
  for (const key of ['temp_id', 'is_pinned', 'etag', 'app_id']) expect(message.data.data).not.toHaveProperty(key);
  expect(message.channel).not.toHaveProperty('is_private');
});

it.each([
  ['0.7.2', []],
  ['0.10.0', ['message:update']],
])('Should emit for a pin in %s: %j', async (release, types) => {
  testServer = await TestServer.open(release);
  const path = `/api/v1/channels/${String((await testServer.channel())['id'])}/messages`;
  const { id } = await testServer.object('POST', `${path}/post`, { content: 'x' });
  const bob = await testServer.join(testServer.bob);
  await testServer.call('POST', `${path}/${String(id)}/pin`, { is_pinned: true });
  expect((await bob.since()).map((frame) => (payloadOf(frame)['data'] as JsonObject)['type'])).toEqual(types);
});

it.each([
  ['0.7.2', true, false],
  ['0.12.4', false, true],
])('Should update the room after a change of members as %s does', async (release, keeps, enters) => {
  testServer = await TestServer.open(release);
  const eve = await testServer.add('Eve');
  const { id } = await testServer.channel();
  const [bob, joined] = [await testServer.join(testServer.bob), await testServer.join(eve)];
  await testServer.call('POST', `/api/v1/channels/${String(id)}/update/members/remove`, {
    user_ids: [testServer.bob.id],
  });
  await testServer.call('POST', `/api/v1/channels/${String(id)}/update/members/add`, { user_ids: [eve.id] });
  for (const session of [bob, joined]) await session.fresh();
  await testServer.call('POST', `/api/v1/channels/${String(id)}/messages/post`, { content: 'x' });
  expect([(await bob.since()).length > 0, (await joined.since()).length > 0]).toEqual([keeps, enters]);
});

it('Should list the known releases when the profile is unknown', async () => {
  await expect(TestServer.open('9.9.9')).rejects.toBeInstanceOf(UnknownProfileError);
});
