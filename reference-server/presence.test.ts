/** Models in use and active users, as REST shows them. */
import { afterEach, expect, it } from 'vitest';
import type { JsonObject } from '../src/suite/types.js';
import { TestServer, request } from './testing/test-server.js';

let testServer: TestServer;
afterEach(() => testServer.close());

const used = async (): Promise<JsonObject> => await testServer.object('GET', '/api/usage');

it.each([
  ['0.6.40', (): JsonObject => ({ user_ids: [testServer.bob.id] })],
  ['0.6.41', (): JsonObject => ({ user_count: 2 })],
])('Should list in %s the models in use, and the users as the release does', async (release, people) => {
  testServer = await TestServer.open(release);
  const bob = await testServer.join(testServer.bob);
  bob.send('42["usage",{"action":"chat","model":"m1","chat_id":"c"}]');
  bob.send('427["usage",{"model":["m2"]}]');
  expect(await bob.since()).toEqual([]);
  expect(await used()).toEqual({ model_ids: ['m1'], ...people() });
  expect((await request(testServer.server.url, 'GET', '/api/usage')).status).toBe(401);
});

it.each([
  ['0.8.1', ['m1']],
  ['0.8.2', []],
])('Should list in %s, after a session has ended, the models %j', async (release, models) => {
  testServer = await TestServer.open(release);
  const bob = await testServer.join(testServer.bob);
  bob.send('427["usage",{"model":"m1"}]');
  await bob.waitForFrame('437');
  bob.close();
  await bob.waitUntil(() => bob.isClosed);
  expect(await used()).toMatchObject({ model_ids: models });
});

it('Should stop listing a model after the time-out', async () => {
  testServer = await TestServer.open('0.12.4', { usageTimeout: -1 });
  const bob = await testServer.join(testServer.bob);
  bob.send('427["usage",{"model":"m1"}]');
  expect(await bob.waitForFrame('437')).toBe('437[]');
  expect(await used()).toMatchObject({ model_ids: [] });
});

it.each([
  ['0.7.2', 2],
  ['0.12.4', 1],
])('Should store in %s, for two heartbeats at once, the activity of the user %i times', async (release, times) => {
  let written = 0;
  const faults = {
    effects: <T extends { effect: string }>(effects: T[]): T[] => {
      written += effects.filter(({ effect }) => effect === 'persist').length;
      return effects;
    },
  };
  testServer = await TestServer.open(release, { faults });
  const bob = await testServer.join(testServer.bob);
  written = 0;
  bob.send('42["heartbeat",{}]');
  bob.send('427["heartbeat",{}]');
  await bob.waitForFrame('437');
  expect(written).toBe(times);
  expect(await testServer.object('GET', `/api/v1/users/${testServer.bob.id}`)).toMatchObject({
    id: testServer.bob.id,
    is_active: true,
    last_active_at: expect.any(Number),
  });
  expect((await testServer.call('GET', '/api/v1/users/nobody')).status).toBe(400);
  expect((await testServer.call('GET', `/api/v1/users/${testServer.ada.id}`, undefined, testServer.bob)).status).toBe(
    401,
  );
});
