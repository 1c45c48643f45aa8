import { afterEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../runner/shared/errors.js';
import { startRestFake, type RestFake } from '../testing/rest-fake.js';
import { cleanServer } from './clean.js';

const open: RestFake[] = [];
afterEach(async () => {
  for (const fake of open.splice(0)) await fake.close();
});

const { signal } = new AbortController();
const credentials = { token: 'admin-token-1' };

const USERS = [
  { id: 'u1', email: 'owrt-0a-1@owrt.invalid' },
  { id: 'u2', email: 'owrt-fan@example.test' },
  { id: 'u3', email: 'owrt-admin@owrt.invalid' },
];
const FUNCTIONS = [{ id: 'owrt_0a' }, { id: 'somebody_elses' }];
const TOOLS = [{ id: 'owrt_0a_tool' }, { id: 'somebody_elses' }];
const MODELS = [{ id: 'owrt_0a' }, { id: 'owrt_0a_model' }, { id: 'somebody_model' }];
const CHANNELS = [
  { id: 'c1', name: 'new', user_id: 'u1' },
  { id: 'c2', name: 'owrt-team', user_id: 'gone' },
  { id: 'c3', name: 'owrt-friends', user_id: 'u2' },
];

const GROUPS = [
  { id: 'g1', name: 'owrt-crew', user_id: 'gone' },
  { id: 'g2', name: 'crew', user_id: 'gone' },
  { id: 'g3', name: 'owrt-friends', user_id: 'u2' },
];

const NOTES = [
  { id: 'n1', title: 'new', user_id: 'u1' },
  { id: 'n2', title: 'owrt-memo', user_id: 'gone' },
  { id: 'n3', title: 'owrt-friends', user_id: 'u2' },
];

async function leftovers(refuse?: string): Promise<RestFake> {
  const fake = await startRestFake({
    answer: (method, path) => {
      if (method === 'DELETE' && path.endsWith(refuse ?? 'never')) return { status: 403, body: { detail: 'No' } };
      if (path.startsWith('/api/v1/users/?'))
        return { status: 200, body: { users: path.endsWith('page=1') ? USERS : [], total: 3 } };
      if (method === 'GET' && path === '/api/v1/users/gone') return { status: 400, body: { detail: 'none' } };
      if (method === 'GET' && path === '/api/v1/functions/') return { status: 200, body: FUNCTIONS };
      if (method === 'GET' && path === '/api/v1/tools/') return { status: 200, body: TOOLS };
      if (path === '/api/models') return { status: 200, body: { data: MODELS } };
      if (path === '/api/v1/models/model/delete')
        return method === 'POST'
          ? { status: 405, body: { detail: 'Method Not Allowed' } }
          : { status: 200, body: true };
      if (method === 'GET' && path === '/api/v1/groups/') return { status: 200, body: GROUPS };
      if (path === '/api/v1/channels/list') return { status: 200, body: CHANNELS };
      if (path === '/api/v1/chats/list/user/u1') return { status: 200, body: [{ id: 'h1' }] };
      if (path.startsWith('/api/v1/notes/search'))
        return { status: 200, body: { items: path.endsWith('page=1') ? NOTES : [] } };
      return method === 'DELETE' ? { status: 200, body: true } : undefined;
    },
  });
  open.push(fake);
  return fake;
}

describe('cleanServer', () => {
  it('Should remove the leftovers of runs, and nothing else', async () => {
    const fake = await leftovers();
    const lines = await cleanServer({ url: fake.url, credentials, signal });
    expect(lines).toEqual([
      'removed model owrt_0a_model',
      'removed function owrt_0a',
      'removed tool owrt_0a_tool',
      'removed channel new',
      'removed channel owrt-team',
      'removed chat h1',
      'removed note new',
      'removed note owrt-memo',
      'removed group owrt-crew',
      'removed user owrt-0a-1@owrt.invalid',
    ]);
    expect(fake.asked.filter((request) => request.startsWith('DELETE'))).toEqual([
      'DELETE /api/v1/models/model/delete?id=owrt_0a_model',
      'DELETE /api/v1/functions/id/owrt_0a/delete',
      'DELETE /api/v1/tools/id/owrt_0a_tool/delete',
      'DELETE /api/v1/channels/c1/delete',
      'DELETE /api/v1/channels/c2/delete',
      'DELETE /api/v1/chats/h1',
      'DELETE /api/v1/notes/n1/delete',
      'DELETE /api/v1/notes/n2/delete',
      'DELETE /api/v1/groups/id/g1/delete',
      'DELETE /api/v1/users/u1',
    ]);
  });

  it('Should report what it could not remove', async () => {
    const fake = await leftovers('/users/u1');
    expect(await cleanServer({ url: fake.url, credentials, signal })).toContain(
      'could not remove user owrt-0a-1@owrt.invalid (HTTP 403: No)',
    );
  });

  it('Should not sign up on an empty server', async () => {
    const fake = await startRestFake({ empty: true });
    open.push(fake);
    await expect(cleanServer({ url: fake.url, credentials: {}, signal })).rejects.toThrow(UsageError);
    expect(fake.users.size).toBe(0);
  });
});
