/**
 * Members of a channel.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { endEncryption, membersAdded, membersRemoved } from '../handlers/membership.js';
import { memberRow } from '../state/views.js';
import type { Call, Route } from './router.js';
import { objectBody } from './router.js';
import { channelForManager, channelForMember, userIds } from './channel-access.js';

export const memberRoutes: Route[] = [
  { method: 'GET', path: '/api/v1/channels/:id/members', cause: 'list-members', handle: list },
  { method: 'POST', path: '/api/v1/channels/:id/members/active', cause: 'set-active', handle: setActive },
  { method: 'POST', path: '/api/v1/channels/:id/update/members/add', cause: 'add-members', handle: add },
  { method: 'POST', path: '/api/v1/channels/:id/update/members/remove', cause: 'remove-members', handle: remove },
];

function list(call: Call): Json {
  const channel = channelForMember(call, 'list-members');
  const grouped = channel.type === 'group' || channel.type === 'dm';
  const seen = call.state.users
    .all()
    .filter((user) => (grouped ? channel.members.get(user.id)?.active === true : channel.isVisibleTo(user.id)));
  const users = seen.map(({ id, email, name, role, profile_image_url }) => ({
    id,
    email,
    name,
    role,
    profile_image_url,
    is_active: true,
  }));
  return { users, total: users.length };
}

function setActive(call: Call): Json {
  const channel = channelForMember(call, 'set-active');
  const member = channel.members.get(call.user.id);
  if (member) member.active = objectBody(call.body)['is_active'] === true;
  call.perform(endEncryption(call.state, channel, call.profile));
  return true;
}

function add(call: Call): Json {
  const channel = channelForManager(call, 'add-members');
  const added = userIds(objectBody(call.body)['user_ids']).flatMap((id) => channel.addMember(id, call.user.id) ?? []);
  const ids = added.map((member) => member.userId);
  call.perform(membersAdded(call.state, channel, ids, call.profile));
  return added.map((member) => memberRow(channel, member));
}

function remove(call: Call): Json {
  const channel = channelForManager(call, 'remove-members');
  const gone = userIds(objectBody(call.body)['user_ids']).filter((id) => channel.members.delete(id));
  call.perform(membersRemoved(call.state, channel, gone, call.profile));
  return gone.length;
}
