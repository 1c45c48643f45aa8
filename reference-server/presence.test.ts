/** Models in use and people who are active, as REST shows them. */
import { afterEach, expect, it } from 'vitest';
import type { JsonObject } from '../src/suite/types.js';
import { Stage, request } from './testing/stage.js';

let stage: Stage;
afterEach(() => stage.close());

const used = async (): Promise<JsonObject> => await stage.object('GET', '/api/usage');

it.each([
  ['0.6.40', (): JsonObject => ({ user_ids: [stage.bob.id] })],
  ['0.6.41', (): JsonObject => ({ user_count: 2 })],
])('Should say in %s which models are in use, and what it says of people', async (release, people) => {
  stage = await Stage.open(release);
  const bob = await stage.join(stage.bob);
  bob.send('42["usage",{"action":"chat","model":"m1","chat_id":"c"}]');
  bob.send('427["usage",{"model":["m2"]}]');
  expect(await bob.since()).toEqual([]);
  expect(await used()).toEqual({ model_ids: ['m1'], ...people() });
  expect((await request(stage.server.url, 'GET', '/api/usage')).status).toBe(401);
});

it.each([
  ['0.8.1', ['m1']],
  ['0.8.2', []],
])('Should in %s, when a session ends, keep in use %j', async (release, models) => {
  stage = await Stage.open(release);
  const bob = await stage.join(stage.bob);
  bob.send('427["usage",{"model":"m1"}]');
  await bob.frame('437');
  bob.close();
  await bob.end();
  expect(await used()).toMatchObject({ model_ids: models });
});

it('Should let a model expire', async () => {
  stage = await Stage.open('0.12.4', { usageTimeout: -1 });
  const bob = await stage.join(stage.bob);
  bob.send('427["usage",{"model":"m1"}]');
  expect(await bob.frame('437')).toBe('437[]');
  expect(await used()).toMatchObject({ model_ids: [] });
});

it.each([
  ['0.7.2', 2],
  ['0.12.4', 1],
])('Should write in %s that a person is there %i times of two at once', async (release, times) => {
  let written = 0;
  const faults = {
    effects: <T extends { effect: string }>(effects: T[]): T[] => {
      written += effects.filter(({ effect }) => effect === 'persist').length;
      return effects;
    },
  };
  stage = await Stage.open(release, { faults });
  const bob = await stage.join(stage.bob);
  written = 0;
  bob.send('42["heartbeat",{}]');
  bob.send('427["heartbeat",{}]');
  await bob.frame('437');
  expect(written).toBe(times);
  expect(await stage.object('GET', `/api/v1/users/${stage.bob.id}`)).toMatchObject({
    id: stage.bob.id,
    is_active: true,
    last_active_at: expect.any(Number),
  });
  expect((await stage.call('GET', '/api/v1/users/nobody')).status).toBe(400);
  expect((await stage.call('GET', `/api/v1/users/${stage.ada.id}`, undefined, stage.bob)).status).toBe(401);
});
