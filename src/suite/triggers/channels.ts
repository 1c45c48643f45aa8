/**
 * Triggers about channels and their messages.
 *
 * @module
 */
import { any, anyObject, flag, object, oneOf, optional, orNull, text, texts } from '../field.js';
import { channel_id, message_id, user_id, user_ids, type TriggerRow } from './row.js';

const channel = object({ id: text() }, 'The channel.');
const message = object({ id: text() }, 'The message.');
const alwaysTrue = any('`true`.');

/** The triggers, by name. */
export const CHANNEL_TRIGGERS = {
  'create-channel': {
    does: 'Creates a channel',
    needs: 'channels',
    route: { method: 'POST', path: '/api/v1/channels/create' },
    with: {
      name: text('Name of the channel.'),
      type: optional(oneOf(['group', 'dm', 'standard'], '`group` when left out.')),
      members: optional(texts('People who are members besides the owner.')),
    },
    result: channel,
    reaches: 'everybody',
  },
  'open-dm': {
    does: 'Opens the direct messages with a person',
    needs: 'messages',
    route: { method: 'GET', path: '/api/v1/channels/users/{user_id}' },
    with: { user_id },
    result: channel,
  },
  'post-message': {
    does: 'Posts a message',
    needs: 'messages',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/messages/post' },
    with: {
      channel_id,
      content: text('Text of the message.'),
      temp_id: optional(text('Id that the client chose until the server answers.')),
      parent_id: optional(text('First message of the thread that it belongs to.')),
      reply_to_id: optional(text('Message that it replies to.')),
      data: optional(anyObject('Files and the like.')),
      meta: optional(anyObject('What else the message carries.')),
    },
    result: message,
  },
  'edit-message': {
    does: 'Changes the text of a message',
    needs: 'messages',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/messages/{message_id}/update' },
    with: { channel_id, message_id, content: text('New text of the message.') },
    result: message,
  },
  'delete-message': {
    does: 'Deletes a message',
    needs: 'messages',
    route: { method: 'DELETE', path: '/api/v1/channels/{channel_id}/messages/{message_id}/delete' },
    with: { channel_id, message_id },
    result: alwaysTrue,
  },
  'add-reaction': {
    does: 'Adds a reaction to a message',
    needs: 'messages',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/messages/{message_id}/reactions/add' },
    with: { channel_id, message_id, name: text('Name of the emoji.') },
    result: alwaysTrue,
  },
  'remove-reaction': {
    does: 'Removes a reaction from a message',
    needs: 'messages',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/messages/{message_id}/reactions/remove' },
    with: { channel_id, message_id, name: text('Name of the emoji.') },
    result: alwaysTrue,
  },
  'pin-message': {
    does: 'Pins a message, or no longer',
    needs: 'messages',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/messages/{message_id}/pin' },
    with: { channel_id, message_id, is_pinned: flag('Pinned from now on.') },
    result: message,
  },
  'create-webhook': {
    does: 'Creates a webhook of a channel',
    needs: 'webhooks',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/webhooks/create' },
    with: { channel_id, name: text('Name of the webhook.') },
    result: object({ id: text(), token: text(), name: text() }, 'The webhook.'),
  },
  'post-webhook': {
    does: 'Posts a message through a webhook, without signing in',
    needs: 'webhooks',
    route: { method: 'POST', path: '/api/v1/channels/webhooks/{webhook_id}/{token}' },
    with: {
      webhook_id: text('Webhook.'),
      token: text('Token of the webhook.'),
      content: text('Text of the message.'),
    },
    result: object({ success: flag(), message_id: text() }),
  },
  'add-members': {
    does: 'Adds people to a channel',
    needs: 'messages',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/update/members/add' },
    with: { channel_id, user_ids },
    result: any(),
  },
  'remove-members': {
    does: 'Removes people from a channel',
    needs: 'messages',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/update/members/remove' },
    with: { channel_id, user_ids },
    result: any(),
  },
  'delete-channel': {
    does: 'Deletes a channel',
    needs: 'messages',
    route: { method: 'DELETE', path: '/api/v1/channels/{channel_id}/delete' },
    with: { channel_id },
    result: any(),
  },
  'read-member': {
    does: 'Reads what the channel knows of the person as a member',
    needs: 'messages',
    route: { method: 'GET', path: '/api/v1/channels/{channel_id}' },
    with: { channel_id },
    result: object({ last_read_at: orNull(any(), 'Nanoseconds, or null.') }),
  },
  'share-channel': {
    does: 'Sets who may read a standard channel',
    needs: 'messages',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/access/update' },
    with: {
      channel_id,
      user_ids: texts('All people who may read it from now on.'),
      group_ids: optional(texts('Groups that may, too.')),
    },
    result: any(),
  },
  'mute-channel': {
    does: 'Mutes a channel for the person, or no longer',
    needs: 'mutes',
    route: { method: 'POST', path: '/api/v1/channels/{channel_id}/members/mute' },
    with: { channel_id, is_channel_muted: flag('Muted from now on.') },
    result: any(),
  },
} as const satisfies { readonly [name: string]: TriggerRow };
