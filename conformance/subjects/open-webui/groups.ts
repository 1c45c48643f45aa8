/**
 * Groups of people, and folders and channels that are shared with people: whether there are any groups, and the forms that change them.
 *
 * @module
 */
import type { Json, JsonObject } from '../../../src/suite/types.js';
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

/** Body of POST {folders,channels}/{id}/access/update for `{user_ids, group_ids?}`: the whole list of those who may read what is in it. */
export function readersForm(input: JsonObject): JsonObject {
  return { access_grants: principalsOf(input).map((principal) => ({ ...principal, permission: 'read' })) };
}

/** The people and groups of `{user_ids, group_ids?}`, as grants name them. */
export function principalsOf({ user_ids = [], group_ids = [] }: JsonObject): JsonObject[] {
  const named = (ids: Json, principal_type: string): JsonObject[] =>
    Array.isArray(ids) ? ids.map((id) => ({ principal_type, principal_id: id })) : [];
  return [...named(user_ids, 'user'), ...named(group_ids, 'group')];
}
