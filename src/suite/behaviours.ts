/**
 * What a release does that is neither an event nor a field.
 *
 * Generated from versions.yaml by `npm run generate`; do not edit.
 *
 * @module
 */

/** What a release does that is neither an event nor a field. */
export interface Behaviours {
  /**
   * The web client shows the items of an answer (`output`) and takes the answer's text from them. `applyEvent` follows
   * every behaviour whose name begins with `view_`.
   */
  readonly view_output: boolean;
  /** The web client shows `response:completion`. */
  readonly view_responses: boolean;
  /**
   * Which answers `chat:tasks:cancel` ends in the web client: every answer to the question that is shown (siblings), or
   * the named answer, and its siblings only while it is shown (own).
   */
  readonly view_cancel: 'siblings' | 'own';
  /**
   * What `chat:message:error` does in the web client: stores its data as it is (verbatim), or stores the error's
   * sentence and ends the message (message).
   */
  readonly view_error: 'verbatim' | 'message';
  /** Largest payload in bytes that the open packet announces (`maxPayload`). */
  readonly max_payload: number;
  /** The server acknowledges an event that it has no handler for. */
  readonly unknown_event_ack: boolean;
  /**
   * What the server does with `heartbeat`, `usage` and the like from a session that is not authenticated, besides the
   * ack: nothing (ignore), or end the session (disconnect).
   */
  readonly anonymous_event: 'ignore' | 'disconnect';
  /** What a `user-join` gets whose payload is a string or an array: an empty ack (ack), or nothing (silent). */
  readonly user_join_malformed: 'ack' | 'silent';
  /** Whether a person whose role is `pending` can authenticate on the socket. */
  readonly pending_people: 'accepted' | 'rejected';
  /**
   * Who receives what POST chats/{id}/messages/{mid}/event emits: the person who posts it (caller), or the owner of the
   * chat (owner).
   */
  readonly event_target: 'caller' | 'owner';
  /**
   * When a group or a direct channel is created, the server puts the live sessions of its members into the room.
   * Otherwise only `user-join` and `join-channels` do.
   */
  readonly server_joins_channels: boolean;
  /** The server emits `channel:created` to the members of a group or direct channel that is created or opened again. */
  readonly channel_created_event: boolean;
  /**
   * The server puts the live sessions of added members into the channel's room and emits `channel:created` to them.
   * Otherwise they enter with their next `join-channels`.
   */
  readonly members_add_joins: boolean;
  /**
   * Who may read a standard channel can be changed apart from the channel, and whoever loses access leaves its room.
   */
  readonly channel_access_update: boolean;
  /**
   * The sessions of removed members, of a deleted channel and of people who may no longer read a note leave the room.
   */
  readonly eviction: boolean;
  /** Pinning a channel message emits `message:update`. */
  readonly pin_event: boolean;
  /** The server stores `events:channel` with the type `last_read_at` for the member. Otherwise it ignores it. */
  readonly last_read_at: boolean;
  /** Channels have webhooks. */
  readonly webhooks: boolean;
  /** `embeds` with `replace` true overwrites the stored embeds. Otherwise they are prepended. */
  readonly embeds_replace: boolean;
  /** What POST chats/{id}/messages/{mid} answers: HTTP 200 (ok) or 500 (error). */
  readonly set_message: 'ok' | 'error';
  /** POST chats/{id}/messages/{mid} also takes the key `voice`. */
  readonly message_voice: boolean;
  /** Whether `meta` of a new channel message is stored (kept) or becomes null (dropped). */
  readonly post_meta: 'kept' | 'dropped';
  /** `reply_to_message` only says whether the quoted message has `data`. Otherwise it holds the data itself. */
  readonly bare_quote: boolean;
  /**
   * Who sees a standard channel that is created without access control: everybody, or its owner and those with an
   * access grant (granted).
   */
  readonly standard_channels: 'everybody' | 'granted';
  /** Whether the same reaction of the same person counts once more (counted) or not (ignored). */
  readonly repeated_reaction: 'counted' | 'ignored';
  /** Every member of a group channel may edit and delete every message. */
  readonly members_edit_messages: boolean;
  /** An admin may read everybody's chats. */
  readonly admin_reads_chats: boolean;
  /** A message that only an event created gets id, parentId, childrenIds, role and timestamp. */
  readonly message_skeleton: boolean;
  /** Chats carry variables, tasks, summary, current_message_id and context_usage. */
  readonly chat_context: boolean;
  /** The server ends the sessions of an account that is deleted or whose role changes. */
  readonly account_cut: boolean;
  /** A new password ends the account's sessions, and its tokens become invalid. */
  readonly password_cut: boolean;
  /** An admin may revoke all tokens of an account. */
  readonly sessions_revoke: boolean;
  /** A session receives `access:updated` before a deleted account or a change of its groups ends it. */
  readonly access_updated: boolean;
  /** Every change of a channel's members emits `encryption:available` with the session null to its room. */
  readonly encryption_available: boolean;
  /**
   * What GET /api/usage says of people: the ids of those with a session (ids), or how many were active in the last 180
   * s (count).
   */
  readonly usage_people: 'ids' | 'count';
  /** The end of a session takes its models out of those in use. Otherwise they stay until they expire. */
  readonly usage_ends_with_session: boolean;
  /** Seconds in which a heartbeat does not write `last_active_at` again. */
  readonly last_active_interval: number;
  /**
   * How a note is shared: by changing the note itself, which holds who may have it (control), or by grants that are
   * changed apart from the note and without an event (grants).
   */
  readonly note_access: 'control' | 'grants';
  /** A change of a note that does not repeat its grants removes them. */
  readonly note_update_clears: boolean;
  /**
   * What `events:note` holds of a note's data: all that is stored (whole), or only the keys that the request named
   * (sent).
   */
  readonly note_event_data: 'whole' | 'sent';
  /** `events:chat` has a handler, at least for `last_read_at`. Otherwise it is an unknown event. */
  readonly chat_events: boolean;
  /** `events:chat` with the type `last_read_at` emits `chat:list` to the person's sessions. */
  readonly chat_read_answer: boolean;
  /**
   * Chats have rooms: `events:chat` knows join, leave and typing, and the room receives copies of the chat's events.
   */
  readonly chat_rooms: boolean;
  /** The room of a chat receives `chat:presence` with who is in it. */
  readonly chat_presence: boolean;
  /** A person can mute a channel, and the person's sessions receive `channel:mute`. */
  readonly channel_mute: boolean;
  /** A session without a person may enter and change a scratch document. */
  readonly anonymous_documents: boolean;
  /** A session without a person may send `ydoc:awareness:update` and `ydoc:document:leave`. */
  readonly anonymous_presence: boolean;
  /** Awareness and leave carry the id of the session's person. Otherwise they repeat the id that the client sent. */
  readonly document_identity: boolean;
  /** Only a session in a document's room may change the document. */
  readonly document_update_members: boolean;
  /**
   * What becomes of a document update that is null or empty: the others receive it (relayed), or nobody does (dropped).
   */
  readonly empty_document_update: 'relayed' | 'dropped';
  /** The server drops a document update that is not a Yjs update. */
  readonly document_validation: boolean;
  /** What a malformed `ydoc:document:join` gets besides the ack: the event `error`, or nothing (silent). */
  readonly document_join_malformed: 'error' | 'silent';
  /** A document update may ask to initialize the document. */
  readonly document_initialize: boolean;
  /** How many documents a session may be in at once. 0 stands for any number. */
  readonly document_limit: number;
  /** The server emits an event that a direct connection's own model server writes into its stream. */
  readonly direct_events: boolean;
  /**
   * What the document id `note_x` means: another document that shares the updates of `note:x` (shared), or another
   * spelling of it (rewritten).
   */
  readonly document_alias: 'shared' | 'rewritten';
  /** A person who may only read a note cannot change its document. */
  readonly document_write_check: boolean;
  /** Which document update replaces what is still to be stored in the note: any (always), or only one with data. */
  readonly document_save_replaced: 'always' | 'data';
  /** What is still to be stored in a note is stored although its session ended. */
  readonly document_save_survives: boolean;
  /** A document update must not add files to a note that its person may not read. */
  readonly document_files: boolean;
  /** What a binary attachment is to the server: bytes, or a list of numbers (lists). */
  readonly attachments: 'bytes' | 'lists';
  /** Which session a plugin's call may name: any, a connected one (known), or one of the same person (own). */
  readonly call_session: 'any' | 'known' | 'own';
  /** What a plugin emits also goes to the session that the request named, whoever's it is. */
  readonly named_session_hears: boolean;
  /** The `chat_id` in events of a plugin whose request named no chat: null, or an empty text. */
  readonly no_chat_id: 'null' | 'empty';
  /** Milliseconds until an unanswered call ends. 0 stands for never. */
  readonly call_timeout: number;
  /** What a plugin gets for an unanswered call: an exception (raise), or an object with the key `error` (error). */
  readonly call_unanswered: 'raise' | 'error';
  /**
   * What a plugin gets when the session ends in the middle of a call: nothing until the time-out (wait), or an object
   * with the key `error` (error).
   */
  readonly call_disconnect: 'wait' | 'error';
  /**
   * Which calls carry an `interaction_id`: none, those with a question to the person or about the approval of a tool
   * (questions), or confirmation and input too (all).
   */
  readonly interactions: 'none' | 'questions' | 'all';
  /** POST /api/chat/completions answers `task_ids` and `chat_id`, and the prompt is the stored message. */
  readonly completion_task_ids: boolean;
  /**
   * Who may write into the stream of a direct completion: anybody who knows its name, or only the person's own sessions
   * (owner).
   */
  readonly direct_writer: 'anybody' | 'owner';
  /**
   * How a piece of a direct stream without `data:` is passed on: as it is (raw), or as a line that begins with `data:`
   * (line).
   */
  readonly direct_text: 'raw' | 'line';
  /** A direct completion that the session refuses is answered with HTTP 400. Otherwise the answer is null. */
  readonly direct_refusal: boolean;
  /** A completion with a terminal asks the session about the terminal (`request:terminal`). */
  readonly terminal_calls: boolean;
  /** A dialog whose session ended waits for another session of the person that follows the chat. */
  readonly call_resume: boolean;
  /**
   * What the events of an unfinished reply carry: the whole text so far (content), all items so far (output), or only
   * the change (deltas).
   */
  readonly completion_stream: 'content' | 'output' | 'deltas';
  /** What the last event of a reply carries: its text (content), its items (output), or both. */
  readonly completion_end: 'content' | 'both' | 'output';
  /** The last event of a reply also carries the token counts. */
  readonly completion_end_usage: boolean;
  /** Token counts carry the key names of both kinds of upstream. */
  readonly completion_usage_both: boolean;
  /** Items, token counts and `done` are stored with the reply. */
  readonly completion_output_kept: boolean;
  /** An error in the middle of a reply is stored with it. */
  readonly completion_error_kept: boolean;
  /** Of an upstream's error only the message is passed on. */
  readonly completion_error_text: boolean;
  /** A stopped completion first emits the items that it has. */
  readonly completion_cancel_output: boolean;
  /**
   * Which completions end with `chat:outlet`: none (never), all (always), or those that Filters apply to (filtered).
   */
  readonly completion_outlet: 'never' | 'always' | 'filtered';
  /** A person has automations. A run creates a chat and emits events about it. */
  readonly automations: boolean;
  /** A run of an automation may also post into a channel. */
  readonly automation_channels: boolean;
  /** A message is completed once. The second time is answered with HTTP 409. */
  readonly completion_once: boolean;
  /** An admin may ask in a chat that does not exist. The reply is emitted and not stored. */
  readonly completion_unknown_chat: boolean;
  /** `chat:active` says when work on a chat begins and ends. */
  readonly chat_active: boolean;
  /** `chat:list` says that a completion changed a chat. */
  readonly chat_list: boolean;
}

/** Name of a behaviour. */
export type BehaviourName = keyof Behaviours;
