/**
 * Groups of users, and folders and channels shared with users: a probe for groups, and the forms that change them.
 *
 * @module
 */
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { JsonObject } from '../../../src/suite/types.js';
import type { Account } from './account.js';
import type { Api } from './api.js';

/** Users and groups of users. */
type Readers = Pick<TriggerInput<'share-channel'>, 'user_ids' | 'group_ids'>;

/** True when the server has groups. Every release has them, but a server that only imitates one may not. */
export async function hasGroups(api: Api, admin: Account): Promise<boolean> {
  const reply = await api.request({ method: 'GET', path: '/api/v1/groups/', token: admin.token, actor: admin.id });
  return reply.ok && Array.isArray(reply.json);
}

/** Body of POST groups/create and groups/id/{id}/update; a group needs a description. */
export function groupForm(input: TriggerInput<'create-group' | 'update-group'>): JsonObject {
  return { description: 'owrt', ...input };
}

/** Body of POST {folders,channels}/{id}/access/update for `{user_ids, group_ids?}`: the complete list of readers. */
export function readersForm(input: Readers): JsonObject {
  return { access_grants: principalsOf(input).map((principal) => ({ ...principal, permission: 'read' })) };
}

/** The users and groups of `{user_ids, group_ids?}`, as grants name them. */
export function principalsOf({ user_ids, group_ids = [] }: Readers): JsonObject[] {
  const grantsTo = (ids: readonly string[], principal_type: string): JsonObject[] =>
    ids.map((id) => ({ principal_type, principal_id: id }));
  return [...grantsTo(user_ids, 'user'), ...grantsTo(group_ids, 'group')];
}
