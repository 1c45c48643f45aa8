import { describe, expect, it } from 'vitest';
import { startReferenceServer } from '../../../reference-server/index.js';
import { loadSuite } from '../../../src/suite/load.js';
import type { JsonObject } from '../../../src/suite/types.js';
import { signUp } from '../../../support/sign-up.js';
import type { Exchange } from '../subject.js';
import { cleanServer } from './clean.js';
import { openWebui } from './index.js';

const SETTINGS = {
  ENABLE_OPENAI_API: false,
  OPENAI_API_BASE_URLS: ['https://a.test/v1'],
  OPENAI_API_KEYS: ['sk-somebody'],
  OPENAI_API_CONFIGS: { '0': { enable: true } },
};

type Scene = Awaited<ReturnType<typeof prepare>>;

async function played(play: (scene: Scene) => Promise<void>): Promise<void> {
  const made = await prepare();
  try {
    await play(made);
  } finally {
    await made.server.close();
  }
}

async function prepare() {
  const server = await startReferenceServer({ suite: loadSuite(), profile: '0.12.4' });
  const call = async (path: string, body?: JsonObject, token = ''): Promise<JsonObject> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(
      `${server.url}${path}`,
      body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
    );
    return (await response.json()) as JsonObject;
  };
  const { token } = await signUp(server.url);
  await call('/openai/config/update', SETTINGS, token);
  const stop = new AbortController();
  const exchanges: Exchange[] = [];
  const subject = await openWebui({
    url: server.url,
    credentials: { token },
    allowUpstream: '127.0.0.1',
    deadline: 1000,
    signal: stop.signal,
    secret: () => undefined,
    exchange: (exchange) => void exchanges.push(exchange),
    say: () => undefined,
  });
  const begin = async (): Promise<JsonObject> => {
    const ada = await subject.lease('admin');
    const chat = (await subject.trigger('create-chat', ada, {}, 'r')).result as JsonObject;
    const input = {
      chat_id: chat['id']!,
      message_id: chat['reply_id']!,
      parent_id: chat['user_message_id']!,
      session_id: 's',
      script: 'held',
    };
    return (await subject.trigger('start-completion', ada, input, 'r')).result as JsonObject;
  };
  return {
    server,
    token,
    stop,
    exchanges,
    subject,
    begin,
    settings: async () => await call('/openai/config', undefined, token),
  };
}

describe('the upstream of a run', () => {
  it('Should be announced in the plan, and added on first use', () =>
    played(async ({ subject, begin, settings }) => {
      expect(subject.capabilities).toContain('completions');
      expect(subject.plan).toContain('Adds an OpenAI connection');
      expect(await settings()).toEqual(SETTINGS);
      expect(await begin()).toEqual({ task_id: expect.any(String) as string });
      expect(await settings()).toMatchObject({
        ENABLE_OPENAI_API: true,
        OPENAI_API_CONFIGS: { '0': { enable: false }, '1': { enable: true } },
      });
      expect(await subject.cleanup()).toEqual([]);
    }));

  it('Should leave the settings unchanged, also after Ctrl-C', () =>
    played(async ({ subject, begin, settings, stop }) => {
      await begin();
      stop.abort();
      await subject.cleanup();
      expect(await settings()).toEqual(SETTINGS);
    }));

  it('Should not reveal the keys of other connections', () =>
    played(async ({ subject, begin, exchanges }) => {
      await begin();
      await subject.cleanup();
      expect(JSON.stringify(exchanges)).not.toContain('sk-somebody');
      expect(exchanges.some(({ path }) => path === '/api/chat/completions')).toBe(true);
    }));

  it('Should be removed by owrt clean after a killed run', () =>
    played(async ({ server, token, subject, begin, settings }) => {
      await begin();
      const lines = await cleanServer({
        url: server.url,
        credentials: { token },
        signal: new AbortController().signal,
      });
      expect(lines).toContain('removed the OpenAI connection of a run');
      expect(await settings()).toEqual(SETTINGS);
      await subject.cleanup();
    }));
});
