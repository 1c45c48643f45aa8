/**
 * Groups of people, and folders and channels that are shared with people: whether there are any groups, and the forms that change them.
 *
 * @module
 */
import type { JsonObject } from '../../../src/suite/types.js';
import type { Account } from './account.js';
import type { Api } from './api.js';

/** Every release has groups, but a server that only speaks like one may not. */
export async function hasGroups(api: Api, admin: Account): Promise<boolean> {
  const reply = await api.request({ method: 'GET', path: '/api/v1/groups/', token: admin.token, actor: admin.id });
  return reply.ok && Array.isArray(reply.json);
}

/** Body of POST groups/create and groups/id/{id}/update: a group must be described. */
export function groupForm(input: JsonObject): JsonObject {
  return { description: 'owrt', ...input };
}

/** Body of POST {folders,channels}/{id}/access/update for `{user_ids}`: the whole list of those who may read what is in it. */
export function readersForm({ user_ids }: JsonObject): JsonObject {
  const people = Array.isArray(user_ids) ? user_ids : [];
  return { access_grants: people.map((id) => ({ principal_type: 'user', principal_id: id, permission: 'read' })) };
}
