/**
 * `owrt clean URL`: finds the leftovers of a killed run by the prefix of their names, and removes them.
 *
 * @module
 */
import type { Json } from '../../../src/suite/types.js';
import { UsageError, reasonOf } from '../../runner/shared/errors.js';
import type { SubjectContext } from '../subject.js';
import { openAccount, type Account } from './account.js';
import { Api, field, type Reply } from './api.js';
import { removeAll, type RemovableObject } from './cleanup.js';
import { removeConnection } from './completions.js';
import { PREFIX, versionOf } from './index.js';
import { FUNCTION_PREFIX, modelRemoval } from './installed.js';

/** Options of {@link cleanServer}. */
export interface CleanOptions {
  url: string;
  credentials: SubjectContext['credentials'];
  signal: AbortSignal;
}

/** Maximum of pages of the user list, in case a server returns the same page again and again. */
const MAX_PAGES = 200;
const RUN_EMAIL = /^owrt-[^@]*@owrt\.invalid$/;

/**
 * Removes leftovers of earlier runs.
 *
 * @returns one line for each: `removed ...` or `could not remove ...`. Empty without leftovers.
 * @throws UsageError when the server or the credentials cannot be used.
 */
export async function cleanServer(options: CleanOptions): Promise<string[]> {
  const ignore = (): void => undefined;
  const context: SubjectContext = {
    ...options,
    url: options.url.replace(/\/+$/, ''),
    secret: ignore,
    exchange: ignore,
    say: ignore,
  };
  try {
    const api = new Api(context);
    await versionOf(api, context);
    const admin = await openAdmin(api, context);
    const users = await findUsers(api, admin);
    const owners = new Set(users.map(({ id }) => id));
    const lines = (await removeConnection(api, admin).catch(() => false))
      ? ['removed the OpenAI connection of a run']
      : [];
    for (const things of [
      await findModels(api, admin),
      await findFunctions(api, admin),
      await findTools(api, admin),
      await findChannels(api, admin, owners),
      await findChats(api, admin, users),
      await findNotes(api, admin, owners),
      await findGroups(api, admin, owners),
      users,
    ]) {
      const notRemoved = await removeAll(api, admin, things);
      const failed = things.filter(({ what }) => notRemoved.some((line) => line.startsWith(`${what} (`)));
      lines.push(...things.filter((thing) => !failed.includes(thing)).map(({ what }) => `removed ${what}`));
      lines.push(...notRemoved.map((line) => `could not remove ${line}`));
    }
    return lines;
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

/** Signs in. A server without accounts has nothing to clean, and must not get an account by cleaning. */
async function openAdmin(api: Api, context: SubjectContext): Promise<Account> {
  const config = (await api.request({ method: 'GET', path: '/api/config' })).json;
  if (field(config, 'onboarding') === true)
    throw new UsageError(`${context.url} has no account yet, so there is nothing to remove.`);
  return await openAccount(api, context);
}

type User = RemovableObject & { id: string };

async function findUsers(api: Api, admin: Account): Promise<User[]> {
  const found = new Map<string, User>();
  for (let page = 1; page <= MAX_PAGES; page++) {
    const reply = await list(api, admin, `/api/v1/users/?query=${PREFIX}&page=${page}`);
    // old releases return a bare list, later ones {users, total}
    const users = itemsOf(field(reply.json, 'users') ?? reply.json);
    const countBefore = found.size;
    for (const user of users) {
      const [id, email] = [String(field(user, 'id')), String(field(user, 'email'))];
      if (RUN_EMAIL.test(email) && id !== admin.id)
        found.set(id, { id, what: `user ${email}`, path: `/api/v1/users/${id}` });
    }
    if (users.length === 0 || (found.size === countBefore && page > 1)) break;
  }
  // the admin that a run signed up on an empty server stays, as that run announced
  return [...found.values()].filter(({ what }) => what !== 'user owrt-admin@owrt.invalid');
}

/** Functions that runs installed; older servers list them under the same path. */
async function findFunctions(api: Api, admin: Account): Promise<RemovableObject[]> {
  const ids = itemsOf((await list(api, admin, '/api/v1/functions/')).json).map((entry) => String(field(entry, 'id')));
  return ids
    .filter((id) => id.startsWith(FUNCTION_PREFIX))
    .map((id) => ({ what: `function ${id}`, path: `/api/v1/functions/id/${id}/delete` }));
}

async function findTools(api: Api, admin: Account): Promise<RemovableObject[]> {
  const ids = itemsOf((await list(api, admin, '/api/v1/tools/')).json).map((entry) => String(field(entry, 'id')));
  return ids
    .filter((id) => id.startsWith(FUNCTION_PREFIX))
    .map((id) => ({ what: `tool ${id}`, path: `/api/v1/tools/id/${id}/delete` }));
}

/** Models that runs created from their Pipe. The Pipe is a model too, but it is removed with its function. */
async function findModels(api: Api, admin: Account): Promise<RemovableObject[]> {
  const ids = itemsOf(field((await list(api, admin, '/api/models')).json, 'data')).map((entry) =>
    String(field(entry, 'id')),
  );
  return ids.filter((id) => id.startsWith(FUNCTION_PREFIX) && id.endsWith('_model')).map(modelRemoval);
}

/**
 * Channels of our users, and channels with our names without an owner. A channel with our name and another owner is not
 * ours.
 */
async function findChannels(api: Api, admin: Account, owners: ReadonlySet<string>): Promise<RemovableObject[]> {
  const found: RemovableObject[] = [];
  for (const channel of itemsOf((await list(api, admin, '/api/v1/channels/list')).json)) {
    const [id, name, owner] = ['id', 'name', 'user_id'].map((key) => String(field(channel, key)));
    if (owners.has(owner!) || (name!.startsWith(PREFIX) && (await isUserGone(api, admin, owner!)))) {
      found.push({ what: `channel ${name || id}`, path: `/api/v1/channels/${id}/delete` });
    }
  }
  return found;
}

async function findChats(api: Api, admin: Account, users: readonly User[]): Promise<RemovableObject[]> {
  const chats: RemovableObject[] = [];
  for (const { id } of users) {
    const reply = await list(api, admin, `/api/v1/chats/list/user/${id}`);
    // where admins cannot see chats, the chats are deleted with their user
    for (const chat of itemsOf(reply.json)) {
      const chatId = String(field(chat, 'id'));
      chats.push({ what: `chat ${chatId}`, path: `/api/v1/chats/${chatId}` });
    }
  }
  return chats;
}

/** Notes of our users. Notes survive their owners. Old releases list only the admin's own notes. */
async function findNotes(api: Api, admin: Account, owners: ReadonlySet<string>): Promise<RemovableObject[]> {
  const found = new Map<string, RemovableObject>();
  for (let page = 1; page <= MAX_PAGES; page++) {
    const reply = await list(api, admin, `/api/v1/notes/search?page=${page}`);
    const { json } = reply.ok ? reply : await list(api, admin, '/api/v1/notes/');
    const notes = itemsOf(field(json, 'items') ?? json);
    const countBefore = found.size;
    for (const note of notes) {
      const [id, title, owner] = ['id', 'title', 'user_id'].map((key) => String(field(note, key)));
      const isOurs =
        owners.has(owner!) ||
        (title!.startsWith(PREFIX) && (owner === admin.id || (await isUserGone(api, admin, owner!))));
      if (isOurs) found.set(id!, { what: `note ${title || id}`, path: `/api/v1/notes/${id}/delete` });
    }
    if (notes.length === 0 || (found.size === countBefore && page > 1)) break;
  }
  return [...found.values()];
}

/** Groups of our users, and groups with our names without an owner. */
async function findGroups(api: Api, admin: Account, owners: ReadonlySet<string>): Promise<RemovableObject[]> {
  const found: RemovableObject[] = [];
  for (const group of itemsOf((await list(api, admin, '/api/v1/groups/')).json)) {
    const [id, name, owner] = ['id', 'name', 'user_id'].map((key) => String(field(group, key)));
    if (name!.startsWith(PREFIX) && (owners.has(owner!) || (await isUserGone(api, admin, owner!)))) {
      found.push({ what: `group ${name}`, path: `/api/v1/groups/id/${id}/delete` });
    }
  }
  return found;
}

async function isUserGone(api: Api, admin: Account, user: string): Promise<boolean> {
  return !(await list(api, admin, `/api/v1/users/${user}`)).ok;
}

async function list(api: Api, admin: Account, path: string): Promise<Reply> {
  return await api.request({ method: 'GET', path, token: admin.token, actor: admin.id });
}

const itemsOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
