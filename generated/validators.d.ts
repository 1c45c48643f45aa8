/**
 * Validators of every payload over the whole range of releases. They need no library.
 *
 * Generated from schemas/ and asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */

/** What is wrong, and where. */
export interface ValidationError {
  /** JSON pointer into the value; empty for the value itself. */
  path: string;
  /** JSON Schema keyword that does not hold. */
  keyword: string;
  /** The rest of a sentence that begins with the path, such as "must be string". */
  message: string;
  /** Details of the keyword. */
  params: { readonly [name: string]: unknown };
}

/** Outcome of a validation. */
export type ValidationResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** Ids of all schemas. */
export type SchemaId =
  | 'call/confirmation-answer'
  | 'call/confirmation'
  | 'call/direct-chunk'
  | 'call/direct-done'
  | 'call/direct-text'
  | 'call/execute-answer'
  | 'call/execute-python-answer'
  | 'call/execute-python'
  | 'call/execute-tool-answer'
  | 'call/execute-tool'
  | 'call/execute'
  | 'call/input-answer'
  | 'call/input'
  | 'call/request-chat-completion-answer'
  | 'call/request-chat-completion'
  | 'call/request-elicitation-answer'
  | 'call/request-elicitation'
  | 'call/request-interaction-done'
  | 'call/request-terminal-answer'
  | 'call/request-terminal-state-answer'
  | 'call/request-terminal-state'
  | 'call/request-terminal'
  | 'call/request-user-input-answer'
  | 'call/request-user-input'
  | 'call/voice-play-animation-answer'
  | 'call/voice-play-animation'
  | 'channel/app-reply'
  | 'channel/client-envelope'
  | 'channel/created'
  | 'channel/encryption-available'
  | 'channel/encryption-bind'
  | 'channel/encryption-channel'
  | 'channel/encryption-done-ack'
  | 'channel/encryption-event'
  | 'channel/encryption-join'
  | 'channel/encryption-packet'
  | 'channel/encryption-participation'
  | 'channel/encryption-state-ack'
  | 'channel/encryption-status-ack'
  | 'channel/envelope'
  | 'channel/last-read-at'
  | 'channel/message-delete'
  | 'channel/message-reply'
  | 'channel/message-update'
  | 'channel/message'
  | 'channel/mute-envelope'
  | 'channel/mute'
  | 'channel/notice-envelope'
  | 'channel/pinned-update'
  | 'channel/reaction-add'
  | 'channel/reaction-remove'
  | 'channel/stream-envelope'
  | 'channel/typing-envelope'
  | 'channel/typing'
  | 'channel/webhook-envelope'
  | 'channel/webhook-message'
  | 'chat/access'
  | 'chat/client-envelope'
  | 'chat/completion-copy'
  | 'chat/copy-envelope'
  | 'chat/decision-ack'
  | 'chat/join'
  | 'chat/last-read-at'
  | 'chat/leave'
  | 'chat/messages'
  | 'chat/notice-envelope'
  | 'chat/presence'
  | 'chat/send-typing'
  | 'chat/typing-envelope'
  | 'chat/typing'
  | 'document/awareness'
  | 'document/error'
  | 'document/join'
  | 'document/joined-state'
  | 'document/leave'
  | 'document/send-awareness'
  | 'document/send-update'
  | 'document/state-request'
  | 'document/state'
  | 'document/update-ack'
  | 'document/update'
  | 'document/user-joined'
  | 'document/user-left'
  | 'events/automation-result'
  | 'events/calendar-alert'
  | 'events/chat-active'
  | 'events/chat-completion'
  | 'events/chat-list-read'
  | 'events/chat-list'
  | 'events/chat-message-delta'
  | 'events/chat-message-embeds'
  | 'events/chat-message-error'
  | 'events/chat-message-favorite'
  | 'events/chat-message-files'
  | 'events/chat-message-follow-ups'
  | 'events/chat-message-tasks'
  | 'events/chat-message-voice'
  | 'events/chat-message'
  | 'events/chat-outlet'
  | 'events/chat-reload'
  | 'events/chat-tags'
  | 'events/chat-tasks-cancel'
  | 'events/chat-title'
  | 'events/citation'
  | 'events/context-compaction'
  | 'events/embeds'
  | 'events/envelope'
  | 'events/files'
  | 'events/message'
  | 'events/notification'
  | 'events/partial-envelope'
  | 'events/replace'
  | 'events/response-completion'
  | 'events/source'
  | 'events/status'
  | 'events/terminal-display-file'
  | 'events/terminal-replace-file-content'
  | 'events/terminal-run-command'
  | 'events/terminal-write-file'
  | 'events/unknown'
  | 'note/join'
  | 'note/update'
  | 'presence/usage'
  | 'session/access-updated'
  | 'session/empty-ack'
  | 'session/heartbeat'
  | 'session/join-channels'
  | 'session/user-join-ack'
  | 'session/user-join'
  | 'shared/channel-message'
  | 'shared/channel'
  | 'shared/chat-person'
  | 'shared/code-execution'
  | 'shared/completion-chunk'
  | 'shared/completion-end'
  | 'shared/completion-progress'
  | 'shared/encryption-done'
  | 'shared/encryption-refused'
  | 'shared/encryption-state'
  | 'shared/encryption-status'
  | 'shared/file-item'
  | 'shared/output-item'
  | 'shared/reaction'
  | 'shared/reply-target'
  | 'shared/source-item'
  | 'shared/user-name'
  | 'shared/webhook-name'
  | 'transport/connect'
  | 'transport/connected'
  | 'transport/open';

/** One validator a schema. */
export declare const validators: { readonly [Id in SchemaId]: (value: unknown) => ValidationResult };

/** Checks the payload of `events:channel` (client to server): its envelope, then its data by `data.type`; types not listed are open. */
export declare function validateChannelRequest(payload: unknown): ValidationResult;

/** Checks the payload of `events:channel` (server to client): its envelope, then its data by `data.type`; types not listed are open. */
export declare function validateChannelEvent(payload: unknown): ValidationResult;

/** Checks the payload of `events` (server to client): its envelope, then its data by `data.type`; types not listed are open. */
export declare function validateEvents(payload: unknown): ValidationResult;

/** Checks the payload of `events:chat` (client to server): its envelope, then its data by `data.type`; types not listed are open. */
export declare function validateChatRequest(payload: unknown): ValidationResult;
