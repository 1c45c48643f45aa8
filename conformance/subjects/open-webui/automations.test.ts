import { describe, expect, it } from 'vitest';
import { startReferenceServer } from '../../../reference-server/index.js';
import { loadSuite } from '../../../src/suite/load.js';
import type { JsonObject } from '../../../src/suite/types.js';
import { signUp } from '../../../support/sign-up.js';
import { openWebui } from './index.js';

async function opened(profile: string, allowUpstream: boolean) {
  const server = await startReferenceServer({ suite: loadSuite(), profile });
  const { token } = await signUp(server.url);
  const ignore = (): void => undefined;
  const paths: string[] = [];
  const subject = await openWebui({
    url: server.url,
    credentials: { token },
    ...(allowUpstream ? { allowUpstream: '127.0.0.1' } : {}),
    signal: new AbortController().signal,
    secret: ignore,
    exchange: ({ method, path }) => void paths.push(`${method} ${path}`),
    say: ignore,
  });
  return { server, subject, paths };
}

describe('automations', () => {
  it('Should create, run and remove an automation', async () => {
    const { server, subject, paths } = await opened('0.12.4', true);
    try {
      const ada = await subject.lease('admin');
      const { ok, result } = await subject.trigger('run-automation', ada, { name: 'owrt-daily', script: 'plain' }, 'r');
      expect(ok).toBe(true);
      const path = `/api/v1/automations/${String((result as JsonObject)['automation_id'])}`;
      expect(paths).toContain(`POST ${path}/run`);
      expect(await subject.cleanup()).toEqual([]);
      expect(paths).toContain(`DELETE ${path}/delete`);
    } finally {
      await server.close();
    }
  });

  it.each([
    ['0.7.2', true],
    ['0.12.4', false],
  ] as const)('Should not be available on %s with an upstream: %s', async (profile, allowUpstream) => {
    const { server, subject } = await opened(profile, allowUpstream);
    try {
      expect(subject.capabilities).not.toContain('automations');
    } finally {
      await server.close();
    }
  });
});
