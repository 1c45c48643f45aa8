/**
 * Groups of people, and folders and channels that are shared with people: whether there are any groups, and the forms
 * that change them.
 *
 * @module
 */
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { JsonObject } from '../../../src/suite/types.js';
import type { Account } from './account.js';
import type { Api } from './api.js';

/** People, and groups of people. */
type Readers = Pick<TriggerInput<'share-channel'>, 'user_ids' | 'group_ids'>;

/** Every release has groups, but a server that only speaks like one may not. */
export async function hasGroups(api: Api, admin: Account): Promise<boolean> {
  const reply = await api.request({ method: 'GET', path: '/api/v1/groups/', token: admin.token, actor: admin.id });
  return reply.ok && Array.isArray(reply.json);
}

/** Body of POST groups/create and groups/id/{id}/update: a group must be described. */
export function groupForm(input: TriggerInput<'create-group' | 'update-group'>): JsonObject {
  return { description: 'owrt', ...input };
}

/**
 * Body of POST {folders,channels}/{id}/access/update for `{user_ids, group_ids?}`: the whole list of those who may read
 * what is in it.
 */
export function readersForm(input: Readers): JsonObject {
  return { access_grants: principalsOf(input).map((principal) => ({ ...principal, permission: 'read' })) };
}

/** The people and groups of `{user_ids, group_ids?}`, as grants name them. */
export function principalsOf({ user_ids, group_ids = [] }: Readers): JsonObject[] {
  const named = (ids: readonly string[], principal_type: string): JsonObject[] =>
    ids.map((id) => ({ principal_type, principal_id: id }));
  return [...named(user_ids, 'user'), ...named(group_ids, 'group')];
}
