/**
 * The effects of each cause, in the order in which the server performs them. `npm run generate` writes the table in
 * README.md from this list.
 *
 * In `effects`, `{channel.message}` stands for the emit of the message with that key to its room, and
 * `{chat.access > the session}` for its emit to another receiver.
 *
 * @module
 */

/** Effects of one or several causes. */
export interface CauseRow {
  /** Newest names of a client's events, names of REST actions, or names of session events such as `disconnect`. */
  causes: readonly string[];
  /** The case of this row, when a cause has several rows. */
  when?: string;
  effects: readonly string[];
}

const EVERY_SESSION_OF_THE_PERSON = "`disconnect` each of the person's sessions";
const ACCESS_CHANGED = [
  'from 0.12.0, for each session in `chat:{chat_id}`: `leave chat:{chat_id}` when its person may not read it',
  '{chat.access > the session}',
  'from 0.12.3, when somebody left: {chat.presence}',
];

/** Causes with effects, in the order of the table. */
export const CAUSES: readonly CauseRow[] = [
  { causes: ['connect'], when: 'good token', effects: ['`persist session.user`', '`join user:{user_id}`'] },
  { causes: ['connect'], when: 'no token or a bad one', effects: ['nothing'] },
  {
    causes: ['disconnect'],
    when: 'the client sent Socket.IO DISCONNECT',
    effects: ["from 0.8.2: `persist usage.updated_at` (null) for each of the session's models", '`disconnect`'],
  },
  {
    causes: ['disconnect'],
    when: 'the websocket closed',
    effects: ["from 0.8.2: `persist usage.updated_at` (null) for each of the session's models"],
  },
  {
    causes: ['disconnect'],
    when: 'the session is gone',
    effects: ['`persist document.updates` (set) of each document that nobody is in any more'],
  },
  {
    causes: ['gone'],
    when: "a session ended that was in a chat's room or in an encrypted conversation",
    effects: ['from 0.12.3: {chat.presence}', 'effects of `encryption:leave`'],
  },
  {
    causes: ['user-join'],
    when: 'good token',
    effects: [
      '`persist session.user`',
      '`join user:{user_id}`',
      '`join channel:{channel_id}` for each visible channel',
      '`ack [{id, name}]`',
    ],
  },
  { causes: ['user-join'], when: 'bad token', effects: ['`ack []`'] },
  {
    causes: ['join-channels'],
    effects: ["`join channel:{channel_id}` for each visible channel of the token's person", '`ack []`'],
  },
  {
    causes: ['heartbeat'],
    effects: ['`persist user.last_active_at` (from 0.11.1 at most once in 60 s)', '`ack []`'],
  },
  { causes: ['heartbeat'], when: 'no person', effects: ['from 0.12.0: `disconnect`', '`ack []`'] },
  { causes: ['usage'], effects: ['`persist usage.updated_at`', '`ack []`'] },
  { causes: ['usage'], when: 'no person', effects: ['from 0.12.0: `disconnect`', '`ack []`'] },
  { causes: ['events:channel'], when: 'typing', effects: ['{channel.typing}', '`ack []`'] },
  {
    causes: ['events:channel'],
    when: 'last_read_at',
    effects: ['from 0.6.41: `persist channel-member.last_read_at`', '`ack []`'],
  },
  { causes: ['events:channel'], when: 'refused, or another type', effects: ['`ack []`'] },
  {
    causes: ['events:chat'],
    when: 'join',
    effects: [
      'from 0.12.0: `join chat:{chat_id}`',
      'from 0.12.3: {chat.presence}',
      '`ack [true]`, or `ack [false]` when refused',
    ],
  },
  {
    causes: ['events:chat'],
    when: 'leave',
    effects: [
      'from 0.12.0: `leave chat:{chat_id}`',
      'from 0.12.3: {chat.presence}',
      '`ack [true]`, or `ack [false]` without an id',
    ],
  },
  {
    causes: ['events:chat'],
    when: 'typing',
    effects: ['from 0.12.0: {chat.typing}', '`ack [true]`, or `ack [false]` when refused'],
  },
  {
    causes: ['events:chat'],
    when: 'last_read_at',
    effects: ['from 0.9.0: `persist chat.last_read_at`', 'from 0.11.0: {events.chat-list-read}', '`ack []`'],
  },
  { causes: ['events:chat'], when: 'no person', effects: ['from 0.12.0: `disconnect`', '`ack []`'] },
  {
    causes: ['share-chat', 'unshare-chat', 'move-chat', 'archive-chat', 'delete-chat'],
    effects: ACCESS_CHANGED,
  },
  {
    causes: ['share-folder', 'update-folder', 'delete-folder', 'unshare-chats', 'archive-chats', 'delete-chats'],
    effects: ['the same for every chat that somebody follows, except for sessions of its owner'],
  },
  { causes: ['mute-channel'], effects: ['from 0.12.1: {channel.mute}'] },
  { causes: ['join-note'], when: 'readable note', effects: ['`join note:{note_id}`', '`ack []`'] },
  { causes: ['join-note'], when: 'refused', effects: ['`ack []`'] },
  {
    causes: ['ydoc:document:join'],
    effects: [
      '`join doc_{document_id}`',
      '{document.joined-state}',
      '{document.user-joined}',
      '`ack []`',
      'malformed, before 0.12.0: {document.error}, `ack []`',
    ],
  },
  { causes: ['ydoc:document:state'], effects: ['{document.state}', '`ack []`'] },
  {
    causes: ['ydoc:document:update'],
    effects: [
      'before 0.11.1 first `persist save.data` (null)',
      '`persist document.updates` (append)',
      '{document.update}',
      "`persist save.data` (of a note's document, with data)",
      '`ack []`',
      'with `initialize`, from 0.12.4: only while nothing is stored, `ack [stored]`',
      "with somebody else's files, from 0.12.4: {document.error}, `ack []`",
    ],
  },
  {
    causes: ['document-save'],
    when: 'half a second after the last `persist save.data`',
    effects: ['`persist note.data`', '`persist document.updates` (set: nobody is in the document any more)'],
  },
  { causes: ['ydoc:awareness:update'], effects: ['{document.awareness}', '`ack []`'] },
  {
    causes: ['ydoc:document:leave'],
    effects: [
      '`leave doc_{document_id}`',
      '{document.user-left}',
      '`persist document.updates` (set: the last session left)',
      '`ack []`',
    ],
  },
  {
    causes: ['ydoc:document:join', 'ydoc:document:state', 'ydoc:document:update', 'ydoc:document:leave'],
    when: 'refused',
    effects: ['`ack []`', 'no person, from 0.12.0: `ack []`, then `disconnect` (awareness: the other way round)'],
  },
  {
    causes: ['{user_id}:{session_id}:{request_id}'],
    when: 'the name of the stream of a direct completion',
    effects: [
      '`persist direct.pieces` (append)',
      '`ack []`',
      'refused, and from 0.11.4 any name of that form: `ack []`',
      'no person, from 0.12.0: `disconnect`, `ack []`',
    ],
  },
  {
    causes: ['encryption:start', 'encryption:join', 'encryption:ping'],
    when: 'channels may be encrypted',
    effects: ['`persist conversation.state`', '`ack [{ok: true, ...}]`'],
  },
  { causes: ['encryption:status'], when: 'channels may be encrypted', effects: ['`ack [{ok: true, ...}]`'] },
  {
    causes: ['encryption:bind', 'encryption:packet'],
    when: 'channels may be encrypted',
    effects: [
      '`persist conversation.state`',
      '{channel.encryption-event > each session that takes part}',
      "for the host's key: {channel.encryption-available}",
      '`ack [{ok: true, ...}]`',
    ],
  },
  {
    causes: ['encryption:leave'],
    when: 'channels may be encrypted',
    effects: [
      '{channel.encryption-event} (ended), and to the others (departed)',
      'the host: `persist conversation.state` (null), {channel.encryption-event > each session} (ended)',
      'and then {channel.encryption-available}',
      '`ack [{ok: true, ...}]`',
    ],
  },
  {
    causes: [
      'encryption:start',
      'encryption:status',
      'encryption:join',
      'encryption:bind',
      'encryption:packet',
      'encryption:leave',
      'encryption:ping',
    ],
    when: 'refused, which it is unless the operator allows it',
    effects: [
      'from 0.12.3: `ack [{ok: false, error}]`',
      'a session without a person that names a channel also: `disconnect`',
    ],
  },
  {
    causes: ['create-channel', 'open-dm'],
    effects: [
      'from 0.6.41: `join channel:{channel_id}` for each session of a member',
      'from 0.6.41: {channel.created > each member}',
    ],
  },
  {
    causes: ['add-members'],
    effects: [
      'from 0.12.0: `join channel:{channel_id}` for each of their sessions',
      'from 0.12.0: {channel.created > each new member}',
    ],
  },
  {
    causes: ['remove-members', 'delete-channel', 'share-channel'],
    effects: [
      'from 0.12.3: {channel.encryption-available}',
      'from 0.12.0: `leave channel:{channel_id}` for each session that may no longer be there',
    ],
  },
  { causes: ['update-channel', 'set-active'], effects: ['from 0.12.3: {channel.encryption-available}'] },
  { causes: ['post-message'], effects: ['{channel.message}', 'with a parent also {channel.message-reply}'] },
  { causes: ['post-webhook'], effects: ['{channel.webhook-message} (no temp_id, the user is the webhook)'] },
  { causes: ['edit-message'], effects: ['{channel.message-update}'] },
  { causes: ['pin-message'], effects: ['from 0.10.0: {channel.pinned-update}'] },
  { causes: ['delete-message'], effects: ['{channel.message-delete}', 'with a parent also {channel.message-reply}'] },
  { causes: ['add-reaction'], effects: ['{channel.reaction-add}'] },
  { causes: ['remove-reaction'], effects: ['{channel.reaction-remove}'] },
  {
    causes: ['emit-event'],
    effects: [
      '`emit events` with the type of the request to `user:{user_id}` ({chat.messages > the chat alone, from 0.12.0})',
      'by type: `persist chat-message.{statusHistory, content, files, embeds, sources}` and `persist chat.currentId`',
      'from 0.12.0, for the types that are copied: the copy to `chat:{chat_id}`',
    ],
  },
  {
    causes: ['run-plugin'],
    effects: [
      'each emit of the plugin: as `emit-event`',
      'each call: `emit events` with its type to the session, asking for an acknowledgement',
      'after a dialog, from 0.12.0 (`interactions`): {call.request-interaction-done}',
      'from 0.12.4 a dialog whose session ended goes to another session of the person that is in `chat:{chat_id}`',
      'at the end {events.chat-completion}, `persist chat-message.{done, content}`',
    ],
  },
  {
    causes: ['run-plugin'],
    when: 'a direct model',
    effects: [
      'with a terminal, from 0.12.0: three times {call.request-terminal}',
      '{call.request-chat-completion}, asking for an acknowledgement',
    ],
  },
  {
    causes: ['start-completion'],
    effects: [
      'from 0.12.0: {chat.messages}',
      'from 0.11.0: {events.chat-list}',
      'from 0.8.0, at the beginning and at the end: {events.chat-active}',
      'for each change: {events.chat-completion} or, from 0.11.1, {events.response-completion}',
      'from 0.12.0 copies to `chat:{chat_id}` without the session that asked',
      'at the end `persist chat-message.{content, output, usage, done}`',
      'follow-ups, when asked for: {events.chat-message-follow-ups}, `persist chat-message.followUps`',
      'title, when asked for: {events.chat-title}, `persist chat.title`',
      'tags, when asked for: {events.chat-tags}',
      'refused by the upstream: {events.chat-message-error}, `persist chat-message.error`',
      'stopped: {events.chat-tasks-cancel}, `persist chat-message.content`',
    ],
  },
  {
    causes: ['run-automation'],
    effects: [
      'from 0.9.0: {events.chat-list} without data',
      'as `start-completion`',
      'when the reply is complete: {events.automation-result}',
      'into a channel, from 0.11.4: as `post-message` for question and reply, {events.automation-result}',
      '{channel.message-update-stream} while that reply grows',
    ],
  },
  {
    causes: ['run-line', 'run-tool', 'run-inlet', 'run-stream', 'run-finish'],
    effects: [
      'as `run-plugin`, from another place in the request (`plugins.yaml`)',
      'with a model that a Filter belongs to (from 0.11.1; always in 0.9.0 to 0.11.0) at the end {events.chat-outlet}',
      'an event about no chat or no message is sent and not stored',
    ],
  },
  {
    causes: ['run-action', 'run-outlet', 'run-task'],
    effects: ['each emit and call of the plugin: as `run-plugin`', 'nothing at the end'],
  },
  { causes: ['answer'], effects: ['`answer`: what a session acknowledged goes to the plugin'] },
  {
    causes: ['set-message'],
    effects: ['`persist chat-message.content`', '{events.chat-message}', 'with `voice`: {events.chat-message-voice}'],
  },
  { causes: ['update-note'], effects: ['{note.update}; before 0.8.0 this is also how a note is shared'] },
  {
    causes: ['share-note'],
    effects: [
      'from 0.12.0: `leave note:{note_id}` and `leave doc_note:{note_id}` for each session that may not read it',
    ],
  },
  {
    causes: ['update-user'],
    effects: [`a new role (from 0.9.0) or password (from 0.12.0): ${EVERY_SESSION_OF_THE_PERSON}`],
  },
  {
    causes: ['delete-user'],
    effects: ["for each of the person's sessions: from 0.12.0 {session.access-updated}, from 0.9.0 `disconnect`"],
  },
  {
    causes: ['add-to-group', 'remove-from-group', 'update-group', 'delete-group'],
    effects: ['from 0.12.0, for each session of each person concerned: {session.access-updated}, `disconnect`'],
  },
  { causes: ['change-password', 'revoke-sessions'], effects: [`from 0.12.0: ${EVERY_SESSION_OF_THE_PERSON}`] },
];

/** Causes of requests that only read or store, and so have no effects. Guards still decide about them. */
export const CAUSES_WITHOUT_EFFECTS: readonly string[] = [
  'add-user',
  'change-connections',
  'connections',
  'continue-chat',
  'create-automation',
  'create-chat',
  'create-folder',
  'create-function',
  'create-group',
  'create-model',
  'create-note',
  'create-tool',
  'create-webhook',
  'delete-automation',
  'delete-function',
  'delete-model',
  'delete-note',
  'delete-tool',
  'delete-webhook',
  'list-automations',
  'list-channels',
  'list-chats',
  'list-functions',
  'list-groups',
  'list-members',
  'list-messages',
  'list-models',
  'list-notes',
  'list-tools',
  'list-users',
  'list-webhooks',
  'read-channel',
  'read-chat',
  'read-connections',
  'read-message',
  'read-note',
  'read-person',
  'read-self',
  'read-settings',
  'read-tasks',
  'read-usage',
  'sign-in',
  'sign-up',
  'stop-task',
  'toggle-function',
  'update-settings',
];
