/**
 * Channels: create, list, read, update and delete, and direct-message channels.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { channelDeleted, channelOpened, endEncryption, membersRemoved } from '../handlers/membership.js';
import { isDictionary, text } from '../handlers/payload.js';
import type { Channel } from '../state/channels.js';
import { channelView } from '../state/views.js';
import { HttpError, PROHIBITED, UNAUTHORIZED } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';
import { channelForManager, channelForMember, userIds } from './channel-access.js';

export const channelRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/channels/create', cause: 'create-channel', handle: create },
  { method: 'GET', path: '/api/v1/channels', cause: 'list-channels', handle: list },
  { method: 'GET', path: '/api/v1/channels/list', cause: 'list-channels', handle: listAll },
  { method: 'GET', path: '/api/v1/channels/users/:id', cause: 'open-dm', handle: openDm },
  { method: 'GET', path: '/api/v1/channels/:id', cause: 'read-channel', handle: read },
  { method: 'POST', path: '/api/v1/channels/:id/update', cause: 'update-channel', handle: update },
  { method: 'DELETE', path: '/api/v1/channels/:id/delete', cause: 'delete-channel', handle: remove },
];

const shapedChannel = ({ profile }: Call, channel: Channel): JsonObject =>
  profile.shape('shared/channel', channelView(channel));

function create(call: Call): Json {
  const { state, user, profile, perform } = call;
  const body = objectBody(call.body);
  const type = text(body, 'type') ?? null;
  const name = textField(body, 'name');
  if (type === 'dm') return dm(call, userIds(body['user_ids']));
  if (type !== 'group' && !profile.allows('admin', { cause: 'create-channel', user }))
    throw new HttpError(401, UNAUTHORIZED);
  const channel = state.channels.add(user.id, {
    name,
    type,
    description: text(body, 'description') ?? null,
    readers: readersOf(call, body),
  });
  if (Array.isArray(body['access_grants'])) channel.grant(body['access_grants'].filter(isDictionary));
  if (type === 'group') for (const id of [user.id, ...userIds(body['user_ids'])]) channel.addMember(id, user.id);
  perform(channelOpened(state, channel, profile));
  return shapedChannel(call, channel);
}

/** Routes since 0.12.4. */
export const channelAccessRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/channels/:id/access/update', cause: 'share-channel', handle: share },
];

function share(call: Call): Json {
  const { state, profile, perform } = call;
  const channel = channelForManager(call, 'share-channel', PROHIBITED);
  if (channel.type === 'group' || channel.type === 'dm') throw new HttpError(403, PROHIBITED);
  const body = objectBody(call.body);
  channel.readers = readersOf(call, body);
  channel.grant(Array.isArray(body['access_grants']) ? body['access_grants'].filter(isDictionary) : []);
  const gone = state.users.all().filter(({ id }) => !channel.isVisibleTo(id));
  perform(
    membersRemoved(
      state,
      channel,
      gone.map(({ id }) => id),
      profile,
    ),
  );
  return shapedChannel(call, channel);
}

/** Users who may see a standard channel. By default everybody; in releases with access grants only the owner. */
function readersOf({ profile }: Call, body: JsonObject): string[] {
  if (profile.behaviour.standard_channels === 'granted') {
    const grants = Array.isArray(body['access_grants']) ? body['access_grants'] : [];
    return grants.flatMap((grant) => text(grant, 'principal_id') ?? []);
  }
  const control = body['access_control'];
  return isDictionary(control) ? userIds(isDictionary(control['read']) ? control['read']['user_ids'] : []) : ['*'];
}

function openDm(call: Call): Json {
  return dm(call, [call.params['id']!]);
}

/** Creates a direct-message channel, or opens the existing one. Both notify its members. */
function dm(call: Call, others: string[]): Json {
  const { state, user, profile, perform } = call;
  const people = [...new Set([user.id, ...others])];
  const channel =
    state.channels.dmBetween(people) ??
    state.channels.add(user.id, { name: '', type: 'dm', description: null, readers: [] });
  for (const id of people) channel.addMember(id, user.id);
  perform(channelOpened(state, channel, profile));
  return shapedChannel(call, channel);
}

const people = ({ state }: Call, channel: Channel): JsonObject[] =>
  [...channel.members.keys()]
    .flatMap((id) => state.users.byId(id) ?? [])
    .map((user) => ({ id: user.id, name: user.name, is_active: true }));

function list(call: Call): Json {
  const { state, user } = call;
  return state.channels
    .all()
    .filter((channel) => channel.isVisibleTo(user.id))
    .map((channel) => ({
      ...shapedChannel(call, channel),
      user_ids: channel.type === 'dm' ? [...channel.members.keys()] : null,
      users: channel.type === 'dm' ? people(call, channel) : null,
      last_message_at: [...channel.messages.values()].at(-1)?.created_at ?? null,
      unread_count: 0,
    }));
}

function listAll(call: Call): Json {
  const channels = call.state.channels.all();
  const visibleChannels =
    call.user.role === 'admin' ? channels : channels.filter((channel) => channel.isVisibleTo(call.user.id));
  return visibleChannels.map((channel) => shapedChannel(call, channel));
}

function read(call: Call): Json {
  const channel = channelForMember(call, 'read-channel');
  const hasMembers = channel.type === 'group' || channel.type === 'dm';
  return {
    ...shapedChannel(call, channel),
    is_manager: channel.userId === call.user.id,
    write_access: true,
    user_count: hasMembers ? channel.members.size : call.state.users.all().length,
    user_ids: hasMembers ? [...channel.members.keys()] : null,
    users: hasMembers ? people(call, channel) : null,
    last_read_at: channel.members.get(call.user.id)?.lastReadAt ?? null,
    unread_count: 0,
  };
}

function update(call: Call): Json {
  const channel = channelForManager(call, 'update-channel');
  const body = objectBody(call.body);
  channel.name = text(body, 'name') ?? channel.name;
  channel.description = text(body, 'description') ?? channel.description;
  channel.updatedAt = call.state.clock.ns();
  call.perform(endEncryption(call.state, channel, call.profile));
  return shapedChannel(call, channel);
}

function remove(call: Call): Json {
  const channel = channelForManager(call, 'delete-channel');
  call.state.channels.remove(channel.id);
  call.perform(channelDeleted(call.state, channel, call.profile));
  return true;
}
