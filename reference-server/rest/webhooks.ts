/**
 * Incoming webhooks of channels.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { messagePosted } from '../handlers/messages.js';
import type { Webhook } from '../state/channels.js';
import { HttpError, NOT_FOUND, UNAUTHORIZED } from './errors.js';
import { newMessage } from '../state/channels.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';
import { channelForManager } from './channel-access.js';

export const webhookRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/channels/webhooks/:hook/:token', cause: 'post-webhook', open: true, handle: post },
  { method: 'POST', path: '/api/v1/channels/:id/webhooks/create', cause: 'create-webhook', handle: create },
  { method: 'GET', path: '/api/v1/channels/:id/webhooks', cause: 'list-webhooks', handle: list },
  { method: 'DELETE', path: '/api/v1/channels/:id/webhooks/:hook/delete', cause: 'delete-webhook', handle: remove },
];

const view = (hook: Webhook): JsonObject => ({
  id: hook.id,
  channel_id: hook.channelId,
  user_id: hook.userId,
  name: hook.name,
  profile_image_url: null,
  token: hook.token,
  last_used_at: null,
  created_at: hook.created_at,
  updated_at: hook.created_at,
});

function create(call: Call): Json {
  const channel = channelForManager(call, 'create-webhook', UNAUTHORIZED);
  return view(call.state.channels.addWebhook(channel.id, call.user.id, textField(objectBody(call.body), 'name')));
}

function list(call: Call): Json {
  const channel = channelForManager(call, 'list-webhooks', UNAUTHORIZED);
  return call.state.channels.webhooksOf(channel.id).map(view);
}

function remove(call: Call): Json {
  channelForManager(call, 'delete-webhook', UNAUTHORIZED);
  if (!call.state.channels.webhook(call.params['hook'])) throw new HttpError(404, NOT_FOUND);
  call.state.channels.removeWebhook(call.params['hook']!);
  return true;
}

function post(call: Call): Json {
  const { state, profile, params } = call;
  const hook = state.channels.webhook(params['hook']);
  const channel = state.channels.byId(hook?.channelId);
  if (
    !hook ||
    !channel ||
    !profile.allows('webhook-token', { cause: 'post-webhook', presented: params['token']!, secret: hook.token })
  ) {
    throw new HttpError(401, 'Invalid webhook URL');
  }
  const content = textField(objectBody(call.body), 'content');
  const message = newMessage(channel, hook.userId, content, { webhook: { id: hook.id } });
  const owner = state.users.byId(hook.userId);
  call.perform(messagePosted({ state, profile, channel, by: hook }, message, undefined), owner);
  return { success: true, message_id: message.id };
}
