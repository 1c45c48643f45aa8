import { afterEach, describe, expect, it } from 'vitest';
import { startRestFake, type RestFake } from '../testing/rest-fake.js';
import type { Subject } from '../subject.js';
import { openWebui } from './index.js';

const open: RestFake[] = [];
afterEach(async () => {
  for (const fake of open.splice(0)) await fake.close();
});

async function subject(refuse = false): Promise<{ server: RestFake; subject: Subject; secrets: string[] }> {
  const server = await startRestFake({
    answer: (_method, path) =>
      refuse && path.endsWith('/update') ? { status: 401, body: { detail: 'No' } } : undefined,
  });
  open.push(server);
  const secrets: string[] = [];
  const context = {
    url: server.url,
    credentials: { token: 'admin-token-1' },
    signal: new AbortController().signal,
    exchange: () => undefined,
    say: () => undefined,
  };
  return { server, secrets, subject: await openWebui({ ...context, secret: (value) => void secrets.push(value) }) };
}

describe('people', () => {
  it('Should be leased again as soon as they are released, without creating more', async () => {
    const { subject: opened, server } = await subject();
    const bob = await opened.lease('user');
    const [first, second] = [opened.lease('user'), opened.lease('user')];
    opened.release(bob);
    opened.release(await first);
    const people = [bob, await first, await second];
    expect(new Set(people.map(({ id }) => id)).size).toBeLessThan(3);
    await opened.cleanup();
    expect(server.asked.filter((asked) => asked === 'POST /api/v1/auths/add').length).toBeLessThan(3);
  });
});

describe('people whose account was changed', () => {
  it.each(['update-user', 'delete-user', 'revoke-sessions'] as const)(
    'Should not be leased again after %s',
    async (trigger) => {
      const { subject: opened } = await subject();
      const [ada, bob] = [await opened.lease('admin'), await opened.lease('user')];
      await opened.trigger(trigger, ada, { user_id: bob.id }, 'r');
      opened.release(bob);
      expect((await opened.lease('user')).id).not.toBe(bob.id);
    },
  );

  it('Should not be leased again even after a refused change', async () => {
    const { subject: opened } = await subject(true);
    const [ada, bob] = [await opened.lease('admin'), await opened.lease('user')];
    expect((await opened.trigger('update-user', ada, { user_id: bob.id, role: 'pending' }, 'r')).ok).toBe(false);
    opened.release(bob);
    expect((await opened.lease('user')).id).not.toBe(bob.id);
  });

  it('Should be updated with the whole account, including earlier changes', async () => {
    const { subject: opened, server, secrets } = await subject();
    const [ada, bob] = [await opened.lease('admin'), await opened.lease('user')];
    const path = `POST /api/v1/users/${bob.id}/update`;
    await opened.trigger('update-user', ada, { user_id: bob.id, role: 'pending' }, 'r');
    const before = {
      role: 'pending',
      name: bob.name,
      email: `${bob.name}@owrt.invalid`,
      profile_image_url: '/user.png',
    };
    expect(server.bodies.get(path)).toEqual(before);
    await opened.trigger('update-user', ada, { user_id: bob.id, new_password: true }, 'r');
    const sent = server.bodies.get(path) as { password: string };
    expect(sent).toEqual({ ...before, password: expect.any(String) });
    expect(secrets).toContain(sent.password);
  });

  it('Should be people of this run', async () => {
    const { subject: opened } = await subject();
    await expect(
      opened.trigger('update-user', await opened.lease('admin'), { user_id: 'somebody' }, 'r'),
    ).rejects.toThrow(/only changes people of this run/);
  });

  it('Should be removed at the end unless they were deleted', async () => {
    const { subject: opened, server } = await subject();
    const [ada, bob, eve] = [await opened.lease('admin'), await opened.lease('user'), await opened.lease('user')];
    await opened.trigger('update-user', ada, { user_id: bob.id, role: 'pending' }, 'r');
    await opened.trigger('create-chat', eve, { title: 'gone with Eve' }, 'r');
    await opened.trigger('delete-user', ada, { user_id: eve.id }, 'r');
    const before = server.asked.length;
    expect(await opened.cleanup()).toEqual([]);
    expect(server.asked.slice(before).sort()).toEqual([ada, bob].map(({ id }) => `DELETE /api/v1/users/${id}`).sort());
  });
});
