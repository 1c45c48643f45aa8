/**
 * Triggers about chats and their folders.
 *
 * @module
 */
import { any, anyObject, object, optional, orNull, text, texts } from '../field.js';
import { chat_id, folder_id, message_id, session_id, type TriggerRow } from './row.js';

const folder = object({ id: text() }, 'The folder.');
const parent_id = text('The question that it answers.');

/** The triggers, by name. */
export const CHAT_TRIGGERS = {
  'create-chat': {
    does: 'Creates a chat that holds one question and an empty reply',
    needs: 'chats',
    route: { method: 'POST', path: '/api/v1/chats/new' },
    with: { title: optional(text('Title of the chat.')) },
    result: object({
      id: text(),
      user_message_id: text('The question.'),
      reply_id: text('The reply.'),
    }),
  },
  'read-chat': {
    does: 'Reads a stored chat',
    needs: 'chats',
    route: { method: 'GET', path: '/api/v1/chats/{chat_id}' },
    with: { chat_id },
    result: object({
      id: text(),
      title: text(),
      current_id: orNull(text(), 'Newest message of the branch that is open.'),
      messages: anyObject('Messages by id; the content of each is what a person reads.'),
    }),
  },
  'set-message': {
    does: 'Changes a message of a chat',
    needs: 'chats',
    route: { method: 'POST', path: '/api/v1/chats/{chat_id}/messages/{message_id}' },
    with: {
      chat_id,
      message_id,
      content: optional(text('New text of the message.')),
      voice: optional(anyObject('What a voice call says of it.')),
    },
    result: any(),
  },
  'emit-event': {
    does: 'Emits an event about a message of a chat',
    needs: 'events',
    route: { method: 'POST', path: '/api/v1/chats/{chat_id}/messages/{message_id}/event' },
    with: {
      chat_id,
      message_id,
      type: optional(text('Type of the event; a server refuses an event without one.')),
      data: optional(any('Data of the event; a server refuses an event without.')),
    },
    result: any('`true`, or `false`.'),
  },
  'continue-chat': {
    does: 'Asks for a completion of a reply, with a model that only that session can reach',
    needs: 'direct-connections',
    route: { method: 'POST', path: '/api/chat/completions' },
    with: { chat_id, message_id, parent_id, session_id },
    result: any(),
  },
  'share-chat': {
    does: 'Shares a chat with these people, and nobody else, who then follow and continue it',
    needs: 'shared-chats',
    route: { method: 'POST', path: '/api/v1/chats/shared/{chat_id}/access/update' },
    with: { chat_id, user_ids: texts('All people who may follow it from now on.') },
    result: any(),
  },
  'unshare-chat': {
    does: 'Shares a chat with nobody any more',
    needs: 'shared-chats',
    route: { method: 'DELETE', path: '/api/v1/chats/{chat_id}/share' },
    with: { chat_id },
    result: any(),
  },
  'archive-chat': {
    does: 'Archives a chat',
    needs: 'shared-chats',
    route: { method: 'POST', path: '/api/v1/chats/{chat_id}/archive' },
    with: { chat_id },
    result: any(),
  },
  'delete-chat': {
    does: 'Deletes a chat',
    needs: 'shared-chats',
    route: { method: 'DELETE', path: '/api/v1/chats/{chat_id}' },
    with: { chat_id },
    result: any(),
  },
  'create-folder': {
    does: 'Creates a folder',
    needs: 'folders',
    route: { method: 'POST', path: '/api/v1/folders/' },
    with: { name: text('Name of the folder.') },
    result: folder,
  },
  'move-chat': {
    does: 'Moves a chat into a folder, or out of all',
    needs: 'folders',
    route: { method: 'POST', path: '/api/v1/chats/{chat_id}/folder' },
    with: { chat_id, folder_id: orNull(text(), 'Folder, or null.') },
    result: any(),
  },
  'share-folder': {
    does: 'Sets who may read what is in a folder',
    needs: 'folders',
    admin: true,
    route: { method: 'POST', path: '/api/v1/folders/{folder_id}/access/update' },
    with: { folder_id, user_ids: texts('All people who may read it from now on.') },
    result: any(),
    reaches: 'followers',
  },
  'update-folder': {
    does: 'Renames a folder',
    needs: 'folders',
    route: { method: 'POST', path: '/api/v1/folders/{folder_id}/update' },
    with: { folder_id, name: text('New name of the folder.') },
    result: any(),
    reaches: 'followers',
  },
  'delete-folder': {
    does: 'Deletes a folder, with the chats in it',
    needs: 'folders',
    route: { method: 'DELETE', path: '/api/v1/folders/{folder_id}' },
    with: { folder_id },
    result: any(),
    reaches: 'followers',
  },
  'unshare-chats': {
    does: 'Shares no chat of the person any more',
    needs: 'folders',
    route: { method: 'DELETE', path: '/api/v1/chats/share/all' },
    with: {},
    result: any(),
    reaches: 'followers',
  },
  'archive-chats': {
    does: 'Archives all chats of the person',
    needs: 'folders',
    route: { method: 'POST', path: '/api/v1/chats/archive/all' },
    with: {},
    result: any(),
    reaches: 'followers',
  },
  'delete-chats': {
    does: 'Deletes all chats of the person',
    needs: 'folders',
    route: { method: 'DELETE', path: '/api/v1/chats/' },
    with: {},
    result: any(),
    reaches: 'followers',
  },
} as const satisfies { readonly [name: string]: TriggerRow };
