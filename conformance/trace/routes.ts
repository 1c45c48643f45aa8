/**
 * Open WebUI's REST calls by the triggers they are. The subject makes them; the judge knows them again in a recording.
 *
 * @module
 */

/** Method and path of a call, the latter below `/api/v1` unless it begins with `/api/`. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
}

/** Source: the product's own REST, executed on 0.6.32 (those it has), 0.7.2 and 0.12.4. */
export const ROUTES = {
  'create-channel': { method: 'POST', path: '/channels/create' },
  'open-dm': { method: 'GET', path: '/channels/users/{user_id}' },
  'post-message': { method: 'POST', path: '/channels/{channel_id}/messages/post' },
  'edit-message': { method: 'POST', path: '/channels/{channel_id}/messages/{message_id}/update' },
  'delete-message': { method: 'DELETE', path: '/channels/{channel_id}/messages/{message_id}/delete' },
  'add-reaction': { method: 'POST', path: '/channels/{channel_id}/messages/{message_id}/reactions/add' },
  'remove-reaction': { method: 'POST', path: '/channels/{channel_id}/messages/{message_id}/reactions/remove' },
  'pin-message': { method: 'POST', path: '/channels/{channel_id}/messages/{message_id}/pin' },
  'create-webhook': { method: 'POST', path: '/channels/{channel_id}/webhooks/create' },
  'post-webhook': { method: 'POST', path: '/channels/webhooks/{webhook_id}/{token}' },
  'add-members': { method: 'POST', path: '/channels/{channel_id}/update/members/add' },
  'remove-members': { method: 'POST', path: '/channels/{channel_id}/update/members/remove' },
  'delete-channel': { method: 'DELETE', path: '/channels/{channel_id}/delete' },
  'read-member': { method: 'GET', path: '/channels/{channel_id}' },
  'create-chat': { method: 'POST', path: '/chats/new' },
  'emit-event': { method: 'POST', path: '/chats/{chat_id}/messages/{message_id}/event' },
  'read-chat': { method: 'GET', path: '/chats/{chat_id}' },
  'continue-chat': { method: 'POST', path: '/api/chat/completions' },
  'set-message': { method: 'POST', path: '/chats/{chat_id}/messages/{message_id}' },
  'read-usage': { method: 'GET', path: '/api/usage' },
  'read-person': { method: 'GET', path: '/users/{user_id}' },
  'create-note': { method: 'POST', path: '/notes/create' },
  'read-note': { method: 'GET', path: '/notes/{note_id}' },
  'update-note': { method: 'POST', path: '/notes/{note_id}/update' },
  'share-note': { method: 'POST', path: '/notes/{note_id}/access/update' },
  'delete-note': { method: 'DELETE', path: '/notes/{note_id}/delete' },
  'share-chat': { method: 'POST', path: '/chats/shared/{chat_id}/access/update' },
  'unshare-chat': { method: 'DELETE', path: '/chats/{chat_id}/share' },
  'archive-chat': { method: 'POST', path: '/chats/{chat_id}/archive' },
  'delete-chat': { method: 'DELETE', path: '/chats/{chat_id}' },
  'mute-channel': { method: 'POST', path: '/channels/{channel_id}/members/mute' },
  'update-user': { method: 'POST', path: '/users/{user_id}/update' },
  'delete-user': { method: 'DELETE', path: '/users/{user_id}' },
  'stop-task': { method: 'POST', path: '/api/tasks/stop/{task_id}' },
  'read-tasks': { method: 'GET', path: '/api/tasks/chat/{chat_id}' },
  'revoke-sessions': { method: 'POST', path: '/users/{user_id}/sessions/revoke' },
  'share-channel': { method: 'POST', path: '/channels/{channel_id}/access/update' },
  'change-password': { method: 'POST', path: '/auths/update/password' },
  'create-group': { method: 'POST', path: '/groups/create' },
  'add-to-group': { method: 'POST', path: '/groups/id/{group_id}/users/add' },
  'remove-from-group': { method: 'POST', path: '/groups/id/{group_id}/users/remove' },
  'update-group': { method: 'POST', path: '/groups/id/{group_id}/update' },
  'delete-group': { method: 'DELETE', path: '/groups/id/{group_id}/delete' },
  'create-folder': { method: 'POST', path: '/folders/' },
  'move-chat': { method: 'POST', path: '/chats/{chat_id}/folder' },
  'share-folder': { method: 'POST', path: '/folders/{folder_id}/access/update' },
  'update-folder': { method: 'POST', path: '/folders/{folder_id}/update' },
  'delete-folder': { method: 'DELETE', path: '/folders/{folder_id}' },
  'unshare-chats': { method: 'DELETE', path: '/chats/share/all' },
  'archive-chats': { method: 'POST', path: '/chats/archive/all' },
  'delete-chats': { method: 'DELETE', path: '/chats/' },
} as const satisfies { [trigger: string]: Route };

/** The whole path of a route. */
export const fullPath = ({ path }: Route): string => (path.startsWith('/api/') ? path : `/api/v1${path}`);

/** Triggers that are one call. */
export type RouteName = keyof typeof ROUTES;

/** True for a trigger that is one call. */
export const isRoute = (trigger: string): trigger is RouteName => Object.hasOwn(ROUTES, trigger);
