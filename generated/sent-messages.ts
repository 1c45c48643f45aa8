/**
 * The messages that a server sends, and the rooms it sends them to.
 *
 * Generated from asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */

/** What names the room of each message, by its key. `sender` is the session that is left out. */
export interface SentMessages {
  /** Open packet. */
  'transport.open': { session_id: string };
  /** Connected. */
  'transport.connected': { session_id: string };
  /** Access updated. */
  'session.access-updated': { session_id: string };
  /** Channel typing. */
  'channel.typing': { channel_id: string };
  /** Channel message. */
  'channel.message': { channel_id: string };
  /** Channel webhook message. */
  'channel.webhook-message': { channel_id: string };
  /** Channel message reply. */
  'channel.message-reply': { channel_id: string };
  /** Channel message update. */
  'channel.message-update': { channel_id: string };
  /** Channel message stream. */
  'channel.message-update-stream': { channel_id: string };
  /** Channel message pinned. */
  'channel.pinned-update': { channel_id: string };
  /** Channel message deleted. */
  'channel.message-delete': { channel_id: string };
  /** Channel reaction added. */
  'channel.reaction-add': { channel_id: string };
  /** Channel reaction removed. */
  'channel.reaction-remove': { channel_id: string };
  /** Channel created. */
  'channel.created': { user_id: string };
  /** Status. */
  'events.status': { user_id: string };
  /** Chat completion. */
  'events.chat-completion': { user_id: string };
  /** Response completion. */
  'events.response-completion': { user_id: string };
  /** Message delta. */
  'events.chat-message-delta': { user_id: string };
  /** Message append. */
  'events.message': { user_id: string };
  /** Message text. */
  'events.chat-message': { user_id: string };
  /** Message replace. */
  'events.replace': { user_id: string };
  /** Message files. */
  'events.chat-message-files': { user_id: string };
  /** Files. */
  'events.files': { user_id: string };
  /** Message embeds. */
  'events.chat-message-embeds': { user_id: string };
  /** Embeds. */
  'events.embeds': { user_id: string };
  /** Message error. */
  'events.chat-message-error': { user_id: string };
  /** Message follow-ups. */
  'events.chat-message-follow-ups': { user_id: string };
  /** Message favourite. */
  'events.chat-message-favorite': { user_id: string };
  /** Message tasks. */
  'events.chat-message-tasks': { user_id: string };
  /** Message voice. */
  'events.chat-message-voice': { user_id: string };
  /** Chat title. */
  'events.chat-title': { user_id: string };
  /** Chat tags. */
  'events.chat-tags': { user_id: string };
  /** Chat tasks cancelled. */
  'events.chat-tasks-cancel': { user_id: string };
  /** Source. */
  'events.source': { user_id: string };
  /** Citation. */
  'events.citation': { user_id: string };
  /** Notification. */
  'events.notification': { user_id: string };
  /** Chat active. */
  'events.chat-active': { user_id: string };
  /** Chat list. */
  'events.chat-list': { user_id: string };
  /** Chat list, read. */
  'events.chat-list-read': { user_id: string };
  /** Chat reload. */
  'events.chat-reload': { user_id: string };
  /** Chat outlet. */
  'events.chat-outlet': { user_id: string };
  /** Context compaction. */
  'events.context-compaction': { user_id: string };
  /** Terminal file shown. */
  'events.terminal-display-file': { user_id: string };
  /** Terminal file written. */
  'events.terminal-write-file': { user_id: string };
  /** Terminal file changed. */
  'events.terminal-replace-file-content': { user_id: string };
  /** Terminal command run. */
  'events.terminal-run-command': { user_id: string };
  /** Calendar alert. */
  'events.calendar-alert': { user_id: string };
  /** Automation result. */
  'events.automation-result': { user_id: string };
  /** Unknown type. */
  'events.unknown': { user_id: string };
  /** Note changed. */
  'note.update': { note_id: string };
  /** People in a chat. */
  'chat.presence': { chat_id: string };
  /** Access to a chat changed. */
  'chat.access': { chat_id: string };
  /** Typing in a chat. */
  'chat.typing': { chat_id: string; sender: string };
  /** New messages of a chat. */
  'chat.messages': { chat_id: string };
  /** Copy of a completion. */
  'chat.completion-copy': { chat_id: string };
  /** Channel muted. */
  'channel.mute': { user_id: string };
  /** Encryption of a channel. */
  'channel.encryption-available': { channel_id: string };
  /** Document joined. */
  'document.joined-state': { session_id: string };
  /** Document state. */
  'document.state': { session_id: string };
  /** Document update. */
  'document.update': { document_id: string; sender: string };
  /** Document awareness. */
  'document.awareness': { document_id: string; sender: string };
  /** Document entered. */
  'document.user-joined': { document_id: string; sender: string };
  /** Document left. */
  'document.user-left': { document_id: string; sender: string };
  /** Document error. */
  'document.error': { session_id: string };
  /** Encrypted conversation event. */
  'channel.encryption-event': { session_id: string };
  /** App reply. */
  'channel.app-reply': { user_id: string };
  /** Confirmation. */
  'call.confirmation': { session_id: string };
  /** Input. */
  'call.input': { session_id: string };
  /** Execute. */
  'call.execute': { session_id: string };
  /** Execute Python. */
  'call.execute-python': { session_id: string };
  /** Execute tool. */
  'call.execute-tool': { session_id: string };
  /** Request chat completion. */
  'call.request-chat-completion': { session_id: string };
  /** Request user input. */
  'call.request-user-input': { session_id: string };
  /** Request elicitation. */
  'call.request-elicitation': { session_id: string };
  /** Play animation. */
  'call.voice-play-animation': { session_id: string };
  /** Request terminal. */
  'call.request-terminal': { session_id: string };
  /** Request terminal state. */
  'call.request-terminal-state': { session_id: string };
  /** Interaction done. */
  'call.request-interaction-done': { session_id: string };
}

/** Key of a message that a server sends. */
export type SentMessage = keyof SentMessages;

/** Templates of the names of rooms, by the parameter in them. A session has no room: messages to it go to it alone. */
export const ROOMS = {
  channel_id: 'channel:{channel_id}',
  user_id: 'user:{user_id}',
  note_id: 'note:{note_id}',
  chat_id: 'chat:{chat_id}',
  document_id: 'doc_{document_id}',
} as const;
