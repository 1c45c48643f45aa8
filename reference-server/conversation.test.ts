/** Encrypted conversations, when the operator allows them. */
import { afterEach, expect, it } from 'vitest';
import type { JsonObject } from '../src/suite/types.js';
import { encodeEvent } from '../src/wire/codec.js';
import { parseJson } from '../src/wire/lossless.js';
import type { Person, RawSession } from './testing/test-server.js';
import { TestServer } from './testing/test-server.js';

let testServer: TestServer;
afterEach(() => testServer.close());

const KEY = Buffer.alloc(32, 1).toString('base64');
let asked = 40;

async function ask(session: RawSession, action: string, payload: JsonObject): Promise<JsonObject> {
  asked += 1;
  session.send(encodeEvent(`encryption:${action}`, [payload], asked));
  const frame = await session.waitForFrame(`43${asked}`);
  return (parseJson(frame.slice(frame.indexOf('['))) as JsonObject[])[0]!;
}

const pair = async (other: Person): Promise<string> =>
  String(
    (await testServer.object('POST', '/api/v1/channels/create', { name: '', type: 'dm', user_ids: [other.id] }))['id'],
  );

it.each([
  ['0.12.4', true, true],
  ['0.12.4', false, undefined],
  ['0.12.0', true, undefined],
])('Should report in %s, with encryption %s, enable_encrypted_channels %s', async (release, encryption, expected) => {
  testServer = await TestServer.open(release, { encryption });
  const { features } = (await testServer.object('GET', '/api/config')) as { features: JsonObject };
  expect(features['enable_encrypted_channels']).toBe(expected);
});

it('Should let only admins encrypt a channel, and only a direct one', async () => {
  testServer = await TestServer.open('0.12.4', { encryption: true });
  const channel = await pair(testServer.bob);
  const group = await testServer.channel();
  const [ada, bob] = [await testServer.join(testServer.ada), await testServer.join(testServer.bob)];
  expect(await ask(bob, 'start', { channel })).toMatchObject({ ok: false });
  expect(await ask(ada, 'start', { channel: String(group['id']) })).toMatchObject({ ok: false });
  expect(await ask(ada, 'start', { channel })).toMatchObject({ ok: true, participants: [{ user: testServer.ada.id }] });
});

it.each([
  ['', false],
  ['AQ', false],
  ['A===', false],
  ['AQID', false],
  [KEY, true],
])('Should accept %j as a key: %s', async (key, ok) => {
  testServer = await TestServer.open('0.12.4', { encryption: true });
  const channel = await pair(testServer.bob);
  const ada = await testServer.join(testServer.ada);
  const { session, participation } = await ask(ada, 'start', { channel });
  expect(await ask(ada, 'bind', { channel, session: session!, participation: participation!, key })).toMatchObject({
    ok,
  });
});

it('Should end a conversation when a member hides the channel, and let a new one start', async () => {
  testServer = await TestServer.open('0.12.4', { encryption: true });
  const channel = await pair(testServer.bob);
  const ada = await testServer.join(testServer.ada);
  await ask(ada, 'start', { channel });
  await testServer.call('POST', `/api/v1/channels/${channel}/members/active`, { is_active: false }, testServer.bob);
  expect(await ada.waitForFrame('42["encryption:event"')).toContain('"kind":"ended"');
  expect(await ask(ada, 'start', { channel })).toMatchObject({ ok: true });
});
