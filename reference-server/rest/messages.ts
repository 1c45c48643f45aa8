/**
 * Messages of a channel.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { ChannelAction } from '../handlers/messages.js';
import {
  messageDeleted,
  messageEdited,
  messagePinned,
  messagePosted,
  messageReacted,
  viewOf,
} from '../handlers/messages.js';
import { isDictionary, text } from '../handlers/payload.js';
import { newMessage, type Channel, type Message } from '../state/channels.js';
import { hasData, messageRow } from '../state/views.js';
import { SOMETHING_WENT_WRONG, HttpError } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';
import { channelForMember, messageOf, visit } from './channel-access.js';

const AT = '/api/v1/channels/:id/messages';

export const messageRoutes: Route[] = [
  { method: 'GET', path: AT, cause: 'list-messages', handle: list },
  { method: 'POST', path: `${AT}/post`, cause: 'post-message', handle: post },
  { method: 'GET', path: `${AT}/pinned`, cause: 'list-messages', handle: listPinned },
  { method: 'GET', path: `${AT}/:message`, cause: 'read-message', handle: read },
  { method: 'GET', path: `${AT}/:message/thread`, cause: 'list-messages', handle: thread },
  { method: 'POST', path: `${AT}/:message/update`, cause: 'edit-message', handle: edit },
  { method: 'POST', path: `${AT}/:message/pin`, cause: 'pin-message', handle: pin },
  { method: 'POST', path: `${AT}/:message/reactions/add`, cause: 'add-reaction', handle: (call) => react(call, 'add') },
  {
    method: 'POST',
    path: `${AT}/:message/reactions/remove`,
    cause: 'remove-reaction',
    handle: (call) => react(call, 'remove'),
  },
  { method: 'DELETE', path: `${AT}/:message/delete`, cause: 'delete-message', handle: remove },
];

const actionOf = (call: Call, channel: Channel): ChannelAction => ({
  state: call.state,
  profile: call.profile,
  channel,
  by: call.user,
});

const fullView = (call: Call, channel: Channel, message: Message): JsonObject =>
  call.profile.shape('shared/channel-message', viewOf(actionOf(call, channel), message));

/** A message in lists, which contain only whether the message has data. */
const listView = (call: Call, channel: Channel, message: Message): JsonObject => ({
  ...fullView(call, channel, message),
  data: hasData(message.data),
});

const messageRowView = (call: Call, message: Message): JsonObject =>
  call.profile.shape('shared/channel-message', messageRow(message));

function list(call: Call): Json {
  const channel = channelForMember(call, 'list-messages');
  visit(call, channel);
  const skip = Number(call.query.get('skip') ?? 0);
  const limit = Number(call.query.get('limit') ?? 50);
  const top = [...channel.messages.values()].filter((message) => message.parent_id === null).reverse();
  return top.slice(skip, skip + limit).map((message) => listView(call, channel, message));
}

function listPinned(call: Call): Json {
  const channel = channelForMember(call, 'list-messages');
  return [...channel.messages.values()]
    .filter((message) => message.is_pinned)
    .map((message) => listView(call, channel, message));
}

function read(call: Call): Json {
  const channel = channelForMember(call, 'read-message');
  return fullView(call, channel, messageOf(call, channel));
}

function thread(call: Call): Json {
  const channel = channelForMember(call, 'list-messages');
  const message = messageOf(call, channel);
  return [...channel.repliesTo(message.id).reverse(), message].map((one) => listView(call, channel, one));
}

const objectOrNull = (value: Json | undefined): JsonObject | null => (isDictionary(value) ? value : null);

function post(call: Call): Json {
  const channel = channelForMember(call, 'post-message');
  const body = objectBody(call.body);
  const meta = call.profile.behaviour.post_meta === 'dropped' ? null : objectOrNull(body['meta']);
  const message = newMessage(channel, call.user.id, textField(body, 'content'), meta);
  message.data = objectOrNull(body['data']);
  message.parent_id = text(body, 'parent_id') ?? null;
  message.reply_to_id = text(body, 'reply_to_id') ?? null;
  visit(call, channel);
  call.perform(messagePosted(actionOf(call, channel), message, text(body, 'temp_id') ?? null));
  return messageRowView(call, message);
}

/** The channel and message of the path when the user may change the message; 403 otherwise. */
function ownMessage(call: Call, cause: string): { channel: Channel; message: Message } {
  const channel = channelForMember(call, cause);
  const message = messageOf(call, channel);
  if (!call.profile.allows('message-author', { cause, user: call.user, channel, message }))
    throw new HttpError(403, SOMETHING_WENT_WRONG);
  return { channel, message };
}

function edit(call: Call): Json {
  const { channel, message } = ownMessage(call, 'edit-message');
  const body = objectBody(call.body);
  const meta = call.profile.behaviour.post_meta === 'dropped' ? {} : objectOrNull(body['meta']);
  message.content = textField(body, 'content');
  message.data = { ...objectOrNull(message.data), ...objectOrNull(body['data']) };
  message.meta = { ...objectOrNull(message.meta), ...meta };
  message.updated_at = call.state.clock.ns();
  call.perform(messageEdited(actionOf(call, channel), message));
  return messageRowView(call, message);
}

function pin(call: Call): Json {
  const channel = channelForMember(call, 'pin-message');
  const message = messageOf(call, channel);
  message.is_pinned = objectBody(call.body)['is_pinned'] === true;
  message.pinned_by = message.is_pinned ? call.user.id : null;
  message.pinned_at = message.is_pinned ? call.state.clock.ns() : null;
  const view = { ...viewOf(actionOf(call, channel), message), data: hasData(message.data) };
  call.perform(call.profile.behaviour.pin_event ? messagePinned(actionOf(call, channel), message, view) : []);
  return listView(call, channel, message);
}

function react(call: Call, what: 'add' | 'remove'): Json {
  const channel = channelForMember(call, `${what}-reaction`);
  const message = messageOf(call, channel);
  const name = textField(objectBody(call.body), 'name');
  const isRepeatCounted = what === 'add' && call.profile.behaviour.repeated_reaction === 'counted';
  if (!isRepeatCounted)
    message.reactions = message.reactions.filter((one) => one.name !== name || one.userId !== call.user.id);
  if (what === 'add') message.reactions.push({ name, userId: call.user.id });
  call.perform(messageReacted(actionOf(call, channel), message, what, name));
  return true;
}

function remove(call: Call): Json {
  const { channel, message } = ownMessage(call, 'delete-message');
  const before = viewOf(actionOf(call, channel), message);
  channel.messages.delete(message.id);
  call.perform(messageDeleted(actionOf(call, channel), message, before));
  return true;
}
