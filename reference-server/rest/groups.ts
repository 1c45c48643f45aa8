/**
 * Groups of users. Only admins change them.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { groupsChanged } from '../handlers/accounts.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import type { Group } from '../state/groups.js';
import { HttpError, NOT_FOUND, PROHIBITED } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';
import { userIds } from './channel-access.js';

export const groupRoutes: Route[] = [
  { method: 'GET', path: '/api/v1/groups', cause: 'list-groups', handle: ({ state }) => state.groups.all().map(view) },
  { method: 'POST', path: '/api/v1/groups/create', cause: 'create-group', handle: create },
  { method: 'POST', path: '/api/v1/groups/id/:id/update', cause: 'update-group', handle: update },
  { method: 'POST', path: '/api/v1/groups/id/:id/users/add', cause: 'add-to-group', handle: add },
  { method: 'POST', path: '/api/v1/groups/id/:id/users/remove', cause: 'remove-from-group', handle: remove },
  { method: 'DELETE', path: '/api/v1/groups/id/:id/delete', cause: 'delete-group', handle: erase },
];

const view = ({ id, userId, name, members, permissions }: Group): JsonObject => ({
  id,
  user_id: userId,
  name,
  description: '',
  permissions,
  member_count: members.size,
});

function requireAdmin({ profile, user }: Call, cause: string): void {
  if (!profile.allows('admin', { cause, user })) throw new HttpError(401, PROHIBITED);
}

function groupFor(call: Call, cause: string): Group {
  requireAdmin(call, cause);
  const group = call.state.groups.byId(call.params['id']);
  if (!group) throw new HttpError(404, NOT_FOUND);
  return group;
}

function create(call: Call): Json {
  requireAdmin(call, 'create-group');
  return view(call.state.groups.add(call.user.id, textField(objectBody(call.body), 'name')));
}

/**
 * Updates a group. New permissions or a new parent affect the users of the group and of its subgroups; a name does not.
 */
function update(call: Call): Json {
  const group = groupFor(call, 'update-group');
  const body = objectBody(call.body);
  const before = stringifyJson([group.permissions, group.parent]);
  group.name = textField(body, 'name');
  group.permissions = body['permissions'] ?? group.permissions;
  const parent = body['parent_group_id'];
  if (parent === null || typeof parent === 'string') group.parent = parent;
  const changed = stringifyJson([group.permissions, group.parent]) !== before;
  emitAccessChanges(call, changed ? call.state.groups.affectedUsers(group) : [], 'update-group');
  return view(group);
}

function add(call: Call): Json {
  const group = groupFor(call, 'add-to-group');
  const added = userIds(objectBody(call.body)['user_ids']).filter((id) => !group.members.has(id));
  for (const id of added) group.members.add(id);
  emitAccessChanges(call, added, 'add-to-group');
  return view(group);
}

function remove(call: Call): Json {
  const group = groupFor(call, 'remove-from-group');
  const removed = userIds(objectBody(call.body)['user_ids']).filter((id) => group.members.delete(id));
  emitAccessChanges(call, removed, 'remove-from-group');
  return view(group);
}

function erase(call: Call): Json {
  const group = groupFor(call, 'delete-group');
  const reached = call.state.groups.affectedUsers(group);
  call.state.groups.remove(group);
  emitAccessChanges(call, reached, 'delete-group');
  return true;
}

function emitAccessChanges({ state, profile, perform }: Call, people: string[], cause: string): void {
  perform(groupsChanged(state, people, cause, profile));
}
