import { afterEach, describe, expect, it } from 'vitest';
import type { Subject } from '../subject.js';
import { startRestFake, type RestFake } from '../testing/rest-fake.js';
import { openWebui } from './index.js';

const open: RestFake[] = [];
afterEach(async () => {
  for (const fake of open.splice(0)) await fake.close();
});

async function fake(...args: Parameters<typeof startRestFake>): Promise<RestFake> {
  const server = await startRestFake(...args);
  open.push(server);
  return server;
}

const ignore = (): void => undefined;

async function opened({ url }: RestFake, allowFunctions = true): Promise<Subject> {
  return await openWebui({
    url,
    credentials: { token: 'admin-token-1' },
    allowFunctions,
    deadline: 100,
    signal: new AbortController().signal,
    secret: ignore,
    exchange: ignore,
    say: ignore,
  });
}

describe('the plugins of the open-webui subject', () => {
  it('Should be a capability only when the user allows it', async () => {
    const server = await fake();
    expect((await opened(server, false)).capabilities).not.toContain('functions');
    expect((await opened(server)).capabilities).toContain('functions');
  });

  it('Should be installed once, on first use, and removed before everything else', async () => {
    const server = await fake({
      answer: (_method, path) => (/functions|models|completions/.test(path) ? { status: 200, body: {} } : undefined),
    });
    const subject = await opened(server);
    const ada = await subject.lease('admin');
    expect(server.asked.some((request) => request.includes('functions'))).toBe(false);
    const input = { session_id: 's', steps: [{ call: { type: 'execute' } }] };
    const ran = await Promise.all([
      subject.trigger('run-plugin', ada, input, 'r'),
      subject.trigger('run-plugin', ada, input, 'r'),
    ]);
    expect(ran[0]).toMatchObject({ ok: true, result: { answers: null } });
    expect(server.asked.filter((request) => request.endsWith('/functions/create'))).toHaveLength(1);
    const before = server.asked.length;
    expect(await subject.cleanup()).toEqual([]);
    expect(server.asked[before]).toMatch(/^DELETE \/api\/v1\/functions\/id\/owrt_[0-9a-f]+\/delete$/);
  });

  it('Should run a Filter in a model of its own, which is removed too', async () => {
    const server = await fake({
      answer: (_method, path) =>
        /functions|tools|models|completions|completed/.test(path) ? { status: 200, body: {} } : undefined,
    });
    const subject = await opened(server);
    const ada = await subject.lease('admin');
    for (const context of ['outlet', 'tool', 'inlet'])
      await subject.trigger('run-plugin', ada, { session_id: 's', steps: [], context, without: 'session_id' }, 'r');
    const made = server.asked.filter((request) => request.endsWith('/create'));
    expect(made).toEqual(['functions', 'functions', 'models', 'tools'].map((kind) => `POST /api/v1/${kind}/create`));
    expect(server.asked.some((request) => request.includes('global'))).toBe(false);
    const before = server.asked.length;
    expect(await subject.cleanup()).toEqual([]);
    const removed = server.asked.slice(before, before + made.length).sort();
    expect(removed).toEqual([
      expect.stringMatching(/functions.*owrt_[0-9a-f]+\/delete$/),
      expect.stringMatching(/functions.*_filter\/delete$/),
      expect.stringMatching(/tools.*_tool\/delete$/),
      'POST /api/v1/models/model/delete',
    ]);
  });
});
