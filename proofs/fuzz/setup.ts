/**
 * Creates the users and channels of a fuzz run, and collects the input for its frames.
 *
 * @module
 */
import { project } from '../../src/suite/project.js';
import type { Json, JsonObject, Suite } from '../../src/suite/types.js';
import { signUp } from '../../support/sign-up.js';
import type { FrameInput } from './frames.js';

/** Two users, each with a channel. */
export interface Setup {
  /** Token of the user who sends. */
  sender: string;
  /** Token of the user who must receive nothing. */
  bystander: string;
  /** Ids of the channels. */
  channels: string[];
}

/** Creates two users and a channel for each. */
export async function createSetup(url: string): Promise<Setup> {
  const post = async (path: string, body: JsonObject, token?: string): Promise<JsonObject> => {
    const headers = {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const response = await fetch(`${url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as JsonObject;
  };
  const { token: other } = await signUp(url, { name: 'eve', email: 'eve@example.test' });
  const added = await post(
    '/auths/add',
    { name: 'bob', email: 'bob@example.test', password: 'Correct-horse-7', role: 'user' },
    other,
  );
  const sender = String(added['token']);
  const channel = async (token: string, name: string): Promise<string> =>
    String((await post('/channels/create', { name, type: 'group', user_ids: [] }, token))['id']);
  return { sender, bystander: other, channels: [await channel(other, 'theirs'), await channel(sender, 'own')] };
}

/** Every event that clients of the release send, with the examples of its schemas and the ids of the setup. */
export function frameInput(suite: Suite, profile: string, { sender, channels }: Setup): FrameInput {
  const { messages, schemas } = project(suite, profile);
  const examples = (id: string | undefined): Json[] => {
    const found = id === undefined ? undefined : schemas[id]?.['examples'];
    return Array.isArray(found) ? found : [{}];
  };
  const sent = messages.filter(({ direction, event }) => direction === 'c2s' && !event.includes('.io:'));
  const events = sent.map(({ wire, envelope, schema }) => {
    const inner = examples(schema);
    const payloads =
      envelope === undefined
        ? inner
        : examples(envelope).flatMap((outer) => inner.map((data) => ({ ...(outer as JsonObject), data })));
    return {
      name: wire!,
      payloads: payloads.flatMap((payload) =>
        channels.map((channel) => withIds(payload, { channel_id: channel, token: sender })),
      ),
    };
  });
  const words = [
    ...new Set([
      ...keysIn(events.flatMap(({ payloads }) => payloads)),
      ...sent.map(({ wire }) => wire!),
      ...channels,
      'no-such-event',
      'connect',
      'disconnect',
      'error',
      'message',
    ]),
  ];
  return { events: [...events, { name: 'no-such-event', payloads: [{}] }], words };
}

function withIds(value: Json, bind: JsonObject): Json {
  if (Array.isArray(value)) return value.map((inner) => withIds(inner, bind));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bind[key] ?? withIds(inner, bind)]));
}

function keysIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}
