/** Encrypted conversations, where the operator lets people have them. */
import { afterEach, expect, it } from 'vitest';
import type { JsonObject } from '../src/suite/types.js';
import { encodeEvent } from '../src/wire/codec.js';
import { parseJson } from '../src/wire/lossless.js';
import type { Person, RawSession } from './testing/stage.js';
import { Stage } from './testing/stage.js';

let stage: Stage;
afterEach(() => stage.close());

const KEY = Buffer.alloc(32, 1).toString('base64');
let asked = 40;

async function ask(session: RawSession, action: string, payload: JsonObject): Promise<JsonObject> {
  asked += 1;
  session.send(encodeEvent(`encryption:${action}`, [payload], asked));
  const frame = await session.frame(`43${asked}`);
  return (parseJson(frame.slice(frame.indexOf('['))) as JsonObject[])[0]!;
}

const pair = async (other: Person): Promise<string> =>
  String((await stage.object('POST', '/api/v1/channels/create', { name: '', type: 'dm', user_ids: [other.id] }))['id']);

it.each([
  ['0.12.4', true, true],
  ['0.12.4', false, undefined],
  ['0.12.0', true, undefined],
])('Should say in %s, with encryption %s, that channels may be encrypted: %s', async (release, encryption, said) => {
  stage = await Stage.open(release, { encryption });
  const { features } = (await stage.object('GET', '/api/config')) as { features: JsonObject };
  expect(features['enable_encrypted_channels']).toBe(said);
});

it('Should let admins alone encrypt a direct channel, and no other channel', async () => {
  stage = await Stage.open('0.12.4', { encryption: true });
  const channel = await pair(stage.bob);
  const group = await stage.channel();
  const [ada, bob] = [await stage.join(stage.ada), await stage.join(stage.bob)];
  expect(await ask(bob, 'start', { channel })).toMatchObject({ ok: false });
  expect(await ask(ada, 'start', { channel: String(group['id']) })).toMatchObject({ ok: false });
  expect(await ask(ada, 'start', { channel })).toMatchObject({ ok: true, participants: [{ user: stage.ada.id }] });
});

it.each([
  ['', false],
  ['AQ', false],
  ['A===', false],
  ['AQID', false],
  [KEY, true],
])('Should take %j for a key: %s', async (key, ok) => {
  stage = await Stage.open('0.12.4', { encryption: true });
  const channel = await pair(stage.bob);
  const ada = await stage.join(stage.ada);
  const { session, participation } = await ask(ada, 'start', { channel });
  expect(await ask(ada, 'bind', { channel, session: session!, participation: participation!, key })).toMatchObject({
    ok,
  });
});

it('Should end a conversation when a member hides the channel, and let another one start', async () => {
  stage = await Stage.open('0.12.4', { encryption: true });
  const channel = await pair(stage.bob);
  const ada = await stage.join(stage.ada);
  await ask(ada, 'start', { channel });
  await stage.call('POST', `/api/v1/channels/${channel}/members/active`, { is_active: false }, stage.bob);
  expect(await ada.frame('42["encryption:event"')).toContain('"kind":"ended"');
  expect(await ask(ada, 'start', { channel })).toMatchObject({ ok: true });
});
