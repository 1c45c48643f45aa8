/**
 * Types of every payload over the whole range of releases. A field that is not in every release is optional.
 *
 * Generated from schemas/ by `npm run generate`; do not edit.
 *
 * @module
 */

/**
 * Arguments of the acknowledgement of confirmation: true for yes, false for no.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through a plugin
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: True for yes.
 */
export type ConfirmationAnswer = [boolean];
/**
 * A piece of the stream as the model's server wrote it, mostly a line that begins with `data: `. A text without `data:` is given that beginning by newer releases; older ones pass it on as it is.
 *
 * Source: Open WebUI 0.6.32, 0.7.2 and 0.12.4, executed
 */
export type DirectText = string;
/**
 * Arguments of the acknowledgement of execute: what the code returned, of any JSON type, or nothing. Code that throws is never answered by the web client.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through a plugin
 */
export type ExecuteAnswer = [] | [unknown];
/**
 * Arguments of the acknowledgement of execute:python.
 *
 * Source: Open WebUI 0.7.2, read
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: What the run brought.
 */
export type ExecutePythonAnswer = [
  {
    /**
     * What was printed.
     */
    stdout?: string | null;
    /**
     * Errors.
     */
    stderr?: string | null;
    /**
     * Value of the last expression.
     */
    result?: unknown;
    [k: string]: unknown;
  }
];
/**
 * Arguments of the acknowledgement of execute:tool: the tool's answer and the headers it came with, or `{error}` for a server that is not configured.
 *
 * Source: Open WebUI 0.7.2, read
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: `[answer, headers]`, `[{error}, null]` or `{error}`.
 */
export type ExecuteToolAnswer = [
  | unknown[]
  | {
      [k: string]: unknown;
    }
];
/**
 * Arguments of the acknowledgement of input: the text itself, false when the dialog was cancelled. Up to 0.9.6 the web client answers an empty text with true.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through a plugin
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: The text; false: cancelled.
 */
export type InputAnswer = [string | boolean];
/**
 * Arguments of the acknowledgement of request:chat:completion: `{status: true}` before a stream, the whole completion without one, or the error.
 *
 * Source: Open WebUI 0.7.2, read
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: Status, completion or error.
 */
export type RequestChatCompletionAnswer = [
  {
    [k: string]: unknown;
  }
];
/**
 * Arguments of the acknowledgement of request:elicitation.
 *
 * Source: Open WebUI 0.12.0, read
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: The decision.
 */
export type RequestElicitationAnswer = [
  {
    /**
     * What the person decided.
     */
    action: 'accept' | 'decline' | 'cancel';
    /**
     * The filled-in form, when accepted.
     */
    content?: unknown;
    [k: string]: unknown;
  }
];
/**
 * Arguments of the acknowledgement of request:terminal.
 *
 * Source: Open WebUI 0.12.0, read
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: What the terminal shows.
 */
export type RequestTerminalAnswer = [
  {
    /**
     * The data.
     */
    data?: unknown;
    [k: string]: unknown;
  }
];
/**
 * Arguments of the acknowledgement of request:terminal:state.
 *
 * Source: Open WebUI 0.11.4, read
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: The state.
 */
export type RequestTerminalStateAnswer = [
  {
    /**
     * True while the browser is connected to the terminal.
     */
    connected?: boolean;
    [k: string]: unknown;
  }
];
/**
 * Arguments of the acknowledgement of request:user_input.
 *
 * Source: Open WebUI 0.12.4, read
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: The answers, or why there are none.
 */
export type RequestUserInputAnswer = [
  {
    /**
     * Question id to `{type: option, option_index, label}` or `{type: other, text}`.
     */
    answers?: {
      [k: string]: unknown;
    };
    /**
     * `cancelled`: the person declined.
     */
    status?: string;
    /**
     * Why it could not be asked.
     */
    error?: string;
    [k: string]: unknown;
  }
];
/**
 * Arguments of the acknowledgement of voice:play_animation.
 *
 * Source: Open WebUI 0.12.4, read: the built web client, and utils/tools.py, which takes anything else for `unavailable`
 *
 * @minItems 1
 * @maxItems 1
 *
 * Items: What became of the gesture.
 */
export type VoicePlayAnimationAnswer = [
  {
    /**
     * `started`: it plays, but need not be over; `cancelled`: another took its place; `unavailable`: no avatar is to be seen.
     */
    status: 'started' | 'cancelled' | 'unavailable';
    [k: string]: unknown;
  }
];
/**
 * Arguments of the acknowledgement of leave.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 *
 * @minItems 1
 * @maxItems 1
 */
export type EncryptionDoneAck = [EncryptionRefused | EncryptionDone];
/**
 * Something happened in an encrypted conversation that the session takes part in.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export type EncryptionEvent =
  | {
      /**
       * Discriminates the event.
       */
      kind: 'ended';
      /**
       * Id of the channel.
       */
      channel: string;
      /**
       * Id of the encrypted conversation.
       */
      session?: string;
    }
  | {
      /**
       * Discriminates the event.
       */
      kind: 'departed';
      /**
       * Id of the channel.
       */
      channel: string;
      /**
       * Id of the encrypted conversation.
       */
      session: string;
      /**
       * Part of the one who started the conversation.
       */
      host: string;
      /**
       * Keys that were told, each with its identity.
       *
       * Items: A key and whose it is.
       */
      bindings: {
        /**
         * What the key is bound to.
         */
        identity: {
          /**
           * Id of the channel.
           */
          channel: string;
          /**
           * Id of the encrypted conversation.
           */
          session: string;
          /**
           * Id of the person.
           */
          user: string;
          /**
           * Part in the conversation.
           */
          participation: string;
        };
        /**
         * Public key of 32 bytes, in base64.
         */
        key: string;
      }[];
      /**
       * Those who take part.
       *
       * Items: Somebody who takes part.
       */
      participants: {
        /**
         * Part in the conversation.
         */
        participation: string;
        /**
         * Id of the person.
         */
        user: string;
        /**
         * Name of the person.
         */
        name: string;
      }[];
      /**
       * Counts what this participant was told; a gap shows a loss.
       */
      sequence: number;
      /**
       * Part in the conversation of who left.
       */
      participation: string;
      /**
       * Whether the one who left had been admitted.
       */
      admitted: boolean;
    }
  | {
      /**
       * Discriminates the event.
       */
      kind: 'candidate';
      /**
       * Id of the channel.
       */
      channel: string;
      /**
       * Id of the encrypted conversation.
       */
      session: string;
      /**
       * Part of the one who started the conversation.
       */
      host: string;
      /**
       * Keys that were told, each with its identity.
       *
       * Items: A key and whose it is.
       */
      bindings: {
        /**
         * What the key is bound to.
         */
        identity: {
          /**
           * Id of the channel.
           */
          channel: string;
          /**
           * Id of the encrypted conversation.
           */
          session: string;
          /**
           * Id of the person.
           */
          user: string;
          /**
           * Part in the conversation.
           */
          participation: string;
        };
        /**
         * Public key of 32 bytes, in base64.
         */
        key: string;
      }[];
      /**
       * Those who take part.
       *
       * Items: Somebody who takes part.
       */
      participants: {
        /**
         * Part in the conversation.
         */
        participation: string;
        /**
         * Id of the person.
         */
        user: string;
        /**
         * Name of the person.
         */
        name: string;
      }[];
      /**
       * Counts what this participant was told; a gap shows a loss.
       */
      sequence: number;
      /**
       * Part in the conversation of the sender.
       */
      sender: string;
      /**
       * The packet, in base64.
       */
      packet: string;
    }
  | {
      /**
       * Discriminates the event.
       */
      kind: 'mls';
      /**
       * Id of the channel.
       */
      channel: string;
      /**
       * Id of the encrypted conversation.
       */
      session: string;
      /**
       * Part of the one who started the conversation.
       */
      host: string;
      /**
       * Keys that were told, each with its identity.
       *
       * Items: A key and whose it is.
       */
      bindings: {
        /**
         * What the key is bound to.
         */
        identity: {
          /**
           * Id of the channel.
           */
          channel: string;
          /**
           * Id of the encrypted conversation.
           */
          session: string;
          /**
           * Id of the person.
           */
          user: string;
          /**
           * Part in the conversation.
           */
          participation: string;
        };
        /**
         * Public key of 32 bytes, in base64.
         */
        key: string;
      }[];
      /**
       * Those who take part.
       *
       * Items: Somebody who takes part.
       */
      participants: {
        /**
         * Part in the conversation.
         */
        participation: string;
        /**
         * Id of the person.
         */
        user: string;
        /**
         * Name of the person.
         */
        name: string;
      }[];
      /**
       * Counts what this participant was told; a gap shows a loss.
       */
      sequence: number;
      /**
       * Part in the conversation of the sender.
       */
      sender: string;
      /**
       * The packet, in base64.
       */
      packet: string;
    }
  | {
      /**
       * Discriminates the event.
       */
      kind: 'welcome';
      /**
       * Id of the channel.
       */
      channel: string;
      /**
       * Id of the encrypted conversation.
       */
      session: string;
      /**
       * Part of the one who started the conversation.
       */
      host: string;
      /**
       * Keys that were told, each with its identity.
       *
       * Items: A key and whose it is.
       */
      bindings: {
        /**
         * What the key is bound to.
         */
        identity: {
          /**
           * Id of the channel.
           */
          channel: string;
          /**
           * Id of the encrypted conversation.
           */
          session: string;
          /**
           * Id of the person.
           */
          user: string;
          /**
           * Part in the conversation.
           */
          participation: string;
        };
        /**
         * Public key of 32 bytes, in base64.
         */
        key: string;
      }[];
      /**
       * Those who take part.
       *
       * Items: Somebody who takes part.
       */
      participants: {
        /**
         * Part in the conversation.
         */
        participation: string;
        /**
         * Id of the person.
         */
        user: string;
        /**
         * Name of the person.
         */
        name: string;
      }[];
      /**
       * Counts what this participant was told; a gap shows a loss.
       */
      sequence: number;
      /**
       * Part in the conversation of the sender.
       */
      sender: string;
      /**
       * The packet, in base64.
       */
      packet: string;
    };
/**
 * Arguments of the acknowledgement of start, join, bind, packet and ping: the conversation, or a refusal.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 *
 * @minItems 1
 * @maxItems 1
 */
export type EncryptionStateAck = [EncryptionRefused | EncryptionState];
/**
 * Arguments of the acknowledgement of status: whether there is a conversation, or a refusal.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 *
 * @minItems 1
 * @maxItems 1
 */
export type EncryptionStatusAck = [EncryptionRefused | EncryptionStatus];
/**
 * Arguments of the acknowledgement of join, leave and typing: whether it was done; nothing for a session without a person.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 *
 * @maxItems 1
 *
 * Items: true: done. false: refused.
 */
export type ChatDecisionAck = [] | [boolean];
/**
 * Arguments of the acknowledgement of an update: none, or what is stored after an update that asked to initialize the document.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export type DocumentUpdateAck = [] | [number[]];
/**
 * What a reply consists of so far. The shapes exclude one another; which of them a release sends is told by its range.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded; utils/middleware.py, utils/tool_approval.py, utils/chat.py and main.py of 0.6.33 to 0.12.4, read
 */
export type CompletionProgress = CompletionSources | CompletionContent | CompletionContentOutput | CompletionOutput;
/**
 * One item of a reply in the form of the OpenAI Responses API: text, reasoning, a tool call, its result, or a code run. Items are open: an upstream may add keys.
 *
 * Source: Open WebUI 0.8.0 to 0.12.4, utils/middleware.py, read; message items recorded on 0.12.4
 */
export type OutputItem =
  OutputText | OutputReasoning | OutputFunctionCall | OutputFunctionResult | OutputCodeInterpreter | OutputOther;
/**
 * The end of a reply. The shapes exclude one another; which of them a release sends is told by its range.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded; utils/middleware.py, utils/tool_approval.py, utils/chat.py and main.py of 0.6.33 to 0.12.4, read
 */
export type CompletionEnd = CompletionFinalContent | CompletionFinalBoth | CompletionFinal | CompletionStopped;
/**
 * The two `events` whose envelope is not whole: `chat:list` in answer to a read chat has no message_id, `calendar:alert` has no id at all.
 *
 * Source: Open WebUI 0.12.4, recorded (chat:list); utils/automations.py of 0.9.0 to 0.12.4, read (calendar:alert)
 */
export type EventsPartialEnvelope = ChatOnlyEnvelope | BareEnvelope;
/**
 * Arguments of an acknowledgement that says no more than "handled".
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 *
 * @maxItems 0
 */
export type EmptyAck = [];
/**
 * Arguments of the acknowledgement of user-join: the person, or nothing when the token is nobody's.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export type UserJoinAck =
  | []
  | [
      {
        /**
         * Id of the person.
         */
        id: string;
        /**
         * Display name.
         */
        name: string;
      }
    ];

/**
 * The type of each schema, by the id of the schema.
 */
export interface SchemaTypes {
  'call/confirmation-answer': ConfirmationAnswer;
  'call/confirmation': ConfirmationCall;
  'call/direct-chunk': DirectChunk;
  'call/direct-done': DirectDone;
  'call/direct-text': DirectText;
  'call/execute-answer': ExecuteAnswer;
  'call/execute-python-answer': ExecutePythonAnswer;
  'call/execute-python': ExecutePythonCall;
  'call/execute-tool-answer': ExecuteToolAnswer;
  'call/execute-tool': ExecuteToolCall;
  'call/execute': ExecuteCall;
  'call/input-answer': InputAnswer;
  'call/input': InputCall;
  'call/request-chat-completion-answer': RequestChatCompletionAnswer;
  'call/request-chat-completion': RequestChatCompletionCall;
  'call/request-elicitation-answer': RequestElicitationAnswer;
  'call/request-elicitation': RequestElicitationCall;
  'call/request-interaction-done': RequestInteractionDoneEvent;
  'call/request-terminal-answer': RequestTerminalAnswer;
  'call/request-terminal-state-answer': RequestTerminalStateAnswer;
  'call/request-terminal-state': RequestTerminalStateCall;
  'call/request-terminal': RequestTerminalCall;
  'call/request-user-input-answer': RequestUserInputAnswer;
  'call/request-user-input': RequestUserInputCall;
  'call/voice-play-animation-answer': VoicePlayAnimationAnswer;
  'call/voice-play-animation': VoicePlayAnimationCall;
  'channel/app-reply': ChannelAppReply;
  'channel/client-envelope': ChannelClientEnvelope;
  'channel/created': ChannelCreated;
  'channel/encryption-available': EncryptionAvailable;
  'channel/encryption-bind': EncryptionBind;
  'channel/encryption-channel': EncryptionChannel;
  'channel/encryption-done-ack': EncryptionDoneAck;
  'channel/encryption-event': EncryptionEvent;
  'channel/encryption-join': EncryptionJoin;
  'channel/encryption-packet': EncryptionPacket;
  'channel/encryption-participation': EncryptionParticipation;
  'channel/encryption-state-ack': EncryptionStateAck;
  'channel/encryption-status-ack': EncryptionStatusAck;
  'channel/envelope': ChannelEnvelope;
  'channel/last-read-at': ChannelLastReadAt;
  'channel/message-delete': ChannelMessageDeleted;
  'channel/message-reply': ChannelMessageReplied;
  'channel/message-update': ChannelMessageUpdated;
  'channel/message': ChannelMessagePosted;
  'channel/mute-envelope': ChannelMuteEnvelope;
  'channel/mute': ChannelMute;
  'channel/notice-envelope': ChannelNoticeEnvelope;
  'channel/pinned-update': ChannelMessagePinned;
  'channel/reaction-add': ChannelReactionAdded;
  'channel/reaction-remove': ChannelReactionRemoved;
  'channel/stream-envelope': ChannelStreamEnvelope;
  'channel/typing-envelope': ChannelTypingEnvelope;
  'channel/typing': ChannelTyping;
  'channel/webhook-envelope': ChannelWebhookEnvelope;
  'channel/webhook-message': ChannelWebhookMessagePosted;
  'chat/access': ChatAccess;
  'chat/client-envelope': ChatClientEnvelope;
  'chat/completion-copy': ChatCompletionCopy;
  'chat/copy-envelope': ChatCopyEnvelope;
  'chat/decision-ack': ChatDecisionAck;
  'chat/join': ChatJoin;
  'chat/last-read-at': ChatLastReadAt;
  'chat/leave': ChatLeave;
  'chat/messages': ChatMessages;
  'chat/notice-envelope': ChatNoticeEnvelope;
  'chat/presence': ChatPresence;
  'chat/send-typing': ChatSendTyping;
  'chat/typing-envelope': ChatTypingEnvelope;
  'chat/typing': ChatTyping;
  'document/awareness': DocumentAwareness;
  'document/error': DocumentError;
  'document/join': DocumentJoin;
  'document/joined-state': DocumentJoinedState;
  'document/leave': DocumentLeave;
  'document/send-awareness': SendDocumentAwareness;
  'document/send-update': SendDocumentUpdate;
  'document/state-request': DocumentStateRequest;
  'document/state': DocumentState;
  'document/update-ack': DocumentUpdateAck;
  'document/update': DocumentUpdate;
  'document/user-joined': DocumentUserJoined;
  'document/user-left': DocumentUserLeft;
  'events/automation-result': AutomationResultEvent;
  'events/calendar-alert': CalendarAlertEvent;
  'events/chat-active': ChatActiveEvent;
  'events/chat-completion': ChatCompletionEvent;
  'events/chat-list-read': ChatListReadEvent;
  'events/chat-list': ChatListEvent;
  'events/chat-message-delta': ChatMessageDeltaEvent;
  'events/chat-message-embeds': ChatMessageEmbedsEvent;
  'events/chat-message-error': ChatMessageErrorEvent;
  'events/chat-message-favorite': ChatMessageFavoriteEvent;
  'events/chat-message-files': ChatMessageFilesEvent;
  'events/chat-message-follow-ups': ChatMessageFollowUpsEvent;
  'events/chat-message-tasks': ChatMessageTasksEvent;
  'events/chat-message-voice': ChatMessageVoiceEvent;
  'events/chat-message': ChatMessageEvent;
  'events/chat-outlet': ChatOutletEvent;
  'events/chat-reload': ChatReloadEvent;
  'events/chat-tags': ChatTagsEvent;
  'events/chat-tasks-cancel': ChatTasksCancelEvent;
  'events/chat-title': ChatTitleEvent;
  'events/citation': CitationEvent;
  'events/context-compaction': ContextCompactionEvent;
  'events/embeds': EmbedsEvent;
  'events/envelope': EventsEnvelope;
  'events/files': FilesEvent;
  'events/message': MessageAppendEvent;
  'events/notification': NotificationToastEvent;
  'events/partial-envelope': EventsPartialEnvelope;
  'events/replace': ReplaceEvent;
  'events/response-completion': ResponseCompletionEvent;
  'events/source': SourceEvent;
  'events/status': StatusEvent;
  'events/terminal-display-file': TerminalDisplayFileEvent;
  'events/terminal-replace-file-content': TerminalReplaceFileContentEvent;
  'events/terminal-run-command': TerminalRunCommandEvent;
  'events/terminal-write-file': TerminalWriteFileEvent;
  'events/unknown': UnknownEvent;
  'note/join': JoinNote;
  'note/update': NoteEvent;
  'presence/usage': Usage;
  'session/access-updated': AccessUpdated;
  'session/empty-ack': EmptyAck;
  'session/heartbeat': Heartbeat;
  'session/join-channels': JoinChannels;
  'session/user-join-ack': UserJoinAck;
  'session/user-join': UserJoin;
  'shared/channel-message': ChannelMessage;
  'shared/channel': Channel;
  'shared/chat-person': ChatPerson;
  'shared/code-execution': CodeExecution;
  'shared/completion-chunk': CompletionChunk;
  'shared/completion-end': CompletionEnd;
  'shared/completion-progress': CompletionProgress;
  'shared/encryption-done': EncryptionDone;
  'shared/encryption-refused': EncryptionRefused;
  'shared/encryption-state': EncryptionState;
  'shared/encryption-status': EncryptionStatus;
  'shared/file-item': FileItem;
  'shared/output-item': OutputItem;
  'shared/reaction': Reaction;
  'shared/reply-target': ReplyTarget;
  'shared/source-item': SourceItem;
  'shared/user-name': UserName;
  'shared/webhook-name': WebhookName;
  'transport/connect': ConnectPayload;
  'transport/connected': Connected;
  'transport/open': OpenPacket;
}
/**
 * Asks the person a yes-or-no question.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through a plugin
 */
export interface ConfirmationCall {
  /**
   * Discriminates the event.
   */
  type: 'confirmation';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * Heading of the dialog.
     */
    title?: string;
    /**
     * The question.
     */
    message?: string;
    /**
     * The tool that wants to run, when its approval is asked for.
     *
     * @since 0.12.0
     */
    tool_call?: {
      /**
       * Id of the tool call.
       */
      id?: string;
      /**
       * Name of the tool.
       */
      name?: string;
      /**
       * Arguments that the tool would get.
       */
      arguments?: unknown;
      [k: string]: unknown;
    };
    /**
     * Id of the call, repeated by `request:interaction:done` when it is over. The server adds it.
     *
     * @since 0.12.0
     */
    interaction_id?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * A chunk of the stream as an object, which the server writes as a line of JSON.
 *
 * Source: Open WebUI 0.6.32, 0.7.2 and 0.12.4, executed
 */
export interface DirectChunk {
  [k: string]: unknown;
}
/**
 * The end of the stream. What comes after it goes nowhere.
 *
 * Source: Open WebUI 0.6.32, 0.7.2 and 0.12.4, executed
 */
export interface DirectDone {
  /**
   * Always true.
   */
  done: true;
  [k: string]: unknown;
}
/**
 * Runs Python in the browser.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through a plugin
 */
export interface ExecutePythonCall {
  /**
   * Discriminates the event.
   */
  type: 'execute:python';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * Id of the run.
     */
    id: string;
    /**
     * The code.
     */
    code: string;
    /**
     * Session that must run it.
     */
    session_id: string;
    /**
     * Files that the code may read.
     *
     * @since 0.8.9
     *
     * Items: One file.
     */
    files?: {
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Calls a tool server that only the browser reaches.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through a plugin
 */
export interface ExecuteToolCall {
  /**
   * Discriminates the event.
   */
  type: 'execute:tool';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * Id of the run.
     */
    id?: string;
    /**
     * Name of the operation.
     */
    name: string;
    /**
     * Its parameters.
     */
    params: {
      [k: string]: unknown;
    };
    /**
     * The tool server as the person configured it.
     */
    server?:
      | {
          [k: string]: unknown;
        }
      | string;
    /**
     * Session that must call it.
     */
    session_id?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Runs JavaScript in the page: the body of an async function.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through a plugin
 */
export interface ExecuteCall {
  /**
   * Discriminates the event.
   */
  type: 'execute';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * The code.
     */
    code: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Asks the person for a text.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through a plugin
 */
export interface InputCall {
  /**
   * Discriminates the event.
   */
  type: 'input';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * Heading of the dialog.
     */
    title?: string;
    /**
     * What is asked for.
     */
    message?: string;
    /**
     * Shown while the field is empty.
     */
    placeholder?: string;
    /**
     * Text that the field begins with.
     */
    value?: unknown;
    /**
     * `password` hides what is typed; 0.8.4 on.
     */
    type?: string;
    /**
     * Choices instead of free text; 0.10.0 on.
     *
     * Items: A text, or `{label, value}`.
     */
    options?: (
      | string
      | {
          [k: string]: unknown;
        }
    )[];
    /**
     * `type` and `options` may stand in here too.
     */
    input?: {
      [k: string]: unknown;
    };
    /**
     * Id of the call, repeated by `request:interaction:done` when it is over. The server adds it.
     *
     * @since 0.12.0
     */
    interaction_id?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Asks the browser to make a completion request through a direct connection.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through a plugin
 */
export interface RequestChatCompletionCall {
  /**
   * Discriminates the event.
   */
  type: 'request:chat:completion';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * Body of the request.
     */
    form_data: {
      [k: string]: unknown;
    };
    /**
     * The model, as the browser listed it.
     */
    model?:
      | {
          [k: string]: unknown;
        }
      | string;
    /**
     * Name of the event under which the stream must be sent back: `{user_id}:{session_id}:{request_id}`.
     */
    channel: string;
    /**
     * Session that must make the request.
     */
    session_id?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Asks the person what an MCP server wants to know.
 *
 * Source: Open WebUI 0.12.0 and 0.12.4, read; run through a plugin on 0.12.4
 */
export interface RequestElicitationCall {
  /**
   * Discriminates the event.
   */
  type: 'request:elicitation';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * `form` or `url`.
     */
    mode: string;
    /**
     * What is asked for.
     */
    message: string;
    /**
     * JSON Schema of the form.
     */
    requestedSchema?: {
      [k: string]: unknown;
    };
    /**
     * Address to be opened instead of a form.
     */
    url?: string;
    /**
     * Name of the server that asks.
     */
    server_name?: string;
    /**
     * Id of the call, repeated by `request:interaction:done` when it is over. The server adds it.
     *
     * @since 0.12.0
     */
    interaction_id?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * A call that showed a dialog is over, answered or not: the dialog can be closed.
 *
 * Source: Recorded from Open WebUI 0.12.4.
 */
export interface RequestInteractionDoneEvent {
  /**
   * Discriminates the event.
   */
  type: 'request:interaction:done';
  /**
   * Which call it was.
   */
  data: {
    /**
     * Id that the call had.
     */
    interaction_id: string;
  };
  [k: string]: unknown;
}
/**
 * Asks the browser whether it is connected to a terminal; waits 2 s.
 *
 * Source: Open WebUI 0.11.4, read
 */
export interface RequestTerminalStateCall {
  /**
   * Discriminates the event.
   */
  type: 'request:terminal:state';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * Id of the terminal.
     */
    terminal_id: string;
    /**
     * Session that must answer.
     */
    session_id?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Asks the browser for what a terminal shows.
 *
 * Source: Open WebUI 0.12.0, read
 */
export interface RequestTerminalCall {
  /**
   * Discriminates the event.
   */
  type: 'request:terminal';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * Id of the terminal.
     */
    terminal_id: string;
    /**
     * What is read there.
     */
    path?: string;
    /**
     * Session that must answer.
     */
    session_id?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Asks the person one or more questions with choices.
 *
 * Source: Open WebUI 0.11.1 and 0.12.4, read; run through a plugin on 0.12.4
 */
export interface RequestUserInputCall {
  /**
   * Discriminates the event.
   */
  type: 'request:user_input';
  /**
   * What is asked for; the author may add others.
   */
  data: {
    /**
     * The questions.
     *
     * Items: One question.
     */
    questions: {
      /**
       * Id under which it is answered.
       */
      id?: string;
      /**
       * Short heading.
       */
      header?: string;
      /**
       * The question.
       */
      question?: string;
      /**
       * The choices.
       *
       * Items: One choice.
       */
      options?: {
        /**
         * Its text.
         */
        label?: string;
        /**
         * What it means.
         */
        description?: string;
        [k: string]: unknown;
      }[];
      /**
       * True when a text may be given instead.
       */
      allow_other?: boolean;
      [k: string]: unknown;
    }[];
    /**
     * True when a text may be given instead of a choice.
     */
    allow_other?: boolean;
    /**
     * Time to answer, in ms.
     */
    timeout_ms?: number;
    /**
     * Id of the call, repeated by `request:interaction:done` when it is over. The server adds it.
     *
     * @since 0.12.0
     */
    interaction_id?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Asks the session in a voice call to perform a gesture of the model's avatar. The server waits 3 s.
 *
 * Source: Open WebUI 0.12.1 and 0.12.4 utils/tools.py, read; run through a plugin on 0.12.4
 */
export interface VoicePlayAnimationCall {
  /**
   * Discriminates the event.
   */
  type: 'voice:play_animation';
  /**
   * The gesture.
   */
  data: {
    /**
     * Name of the gesture.
     */
    name: string;
    /**
     * Id of the model whose avatar performs it.
     */
    model_id: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Private answer of an app that was mentioned in a channel, for the person who mentioned it.
 *
 * Source: Open WebUI 0.12.4 routers/channels.py, read.
 */
export interface ChannelAppReply {
  /**
   * Id of the app.
   */
  app_id: string;
  /**
   * Name of the app; null when it could not be read.
   */
  app_name: string | null;
  /**
   * Id of the channel.
   */
  channel_id: string;
  /**
   * Id of the message that mentioned the app.
   */
  message_id: string;
  /**
   * Id of the thread that the message is in, if any.
   */
  parent_id: string | null;
  /**
   * The answer.
   */
  reply: {
    /**
     * Kind of answer; error: the app could not be asked.
     */
    type: string;
    /**
     * Text of the answer.
     */
    content?: string;
    [k: string]: unknown;
  };
}
/**
 * Payload of events:channel from a client. The sender is known from the session.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelClientEnvelope {
  /**
   * Id of the channel.
   */
  channel_id: string;
  /**
   * Id of the message whose thread it is about; null or absent: the channel's main view.
   */
  message_id?: string | null;
  /**
   * What happened.
   */
  data: {
    /**
     * Kind of event.
     */
    type: string;
    /**
     * Depends on the type.
     */
    data?: unknown;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * The person has become a member of a new or re-opened group or dm. Fetch the list of channels.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelCreated {
  /**
   * Kind of event.
   */
  type: 'channel:created';
}
/**
 * The members of a channel or the channel itself changed, hence also what an encrypted conversation in it would stand on. Sent whether or not encryption is used.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.3 and 0.12.4, read.
 */
export interface EncryptionAvailable {
  /**
   * Id of the channel.
   */
  channel: string;
  /**
   * Id of the encrypted conversation; null when there is none.
   */
  session: string | null;
}
/**
 * Tells the key of the session's part in the conversation. Who did not start it also sends the package with which the host can admit it.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export interface EncryptionBind {
  /**
   * Id of the channel.
   */
  channel: string;
  /**
   * Id of the encrypted conversation.
   */
  session: string;
  /**
   * Id of the session's part in the conversation, as the answer to start or join told it.
   */
  participation: string;
  /**
   * Public key of 32 bytes, in base64.
   */
  key: string;
  /**
   * Package for the host, up to 1 MiB, in base64.
   */
  packet?: string;
  [k: string]: unknown;
}
/**
 * Names the channel whose encrypted conversation is asked for.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export interface EncryptionChannel {
  /**
   * Id of the channel.
   */
  channel: string;
  [k: string]: unknown;
}
/**
 * The request was refused, or the conversation ended. It does not say why.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export interface EncryptionRefused {
  /**
   * It was refused.
   */
  ok: false;
  /**
   * Sentence for the person.
   */
  error: string;
}
/**
 * It was done.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export interface EncryptionDone {
  /**
   * It was done.
   */
  ok: true;
}
/**
 * The session wants to take part in the encrypted conversation of a channel.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export interface EncryptionJoin {
  /**
   * Id of the channel.
   */
  channel: string;
  /**
   * Id of the encrypted conversation.
   */
  session: string;
  [k: string]: unknown;
}
/**
 * An encrypted packet for the others in the conversation, or the host's admission of somebody.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export interface EncryptionPacket {
  /**
   * Id of the channel.
   */
  channel: string;
  /**
   * Id of the encrypted conversation.
   */
  session: string;
  /**
   * Id of the session's part in the conversation, as the answer to start or join told it.
   */
  participation: string;
  /**
   * mls: for everybody who was admitted. admit: the host admits a participant.
   */
  kind: 'mls' | 'admit';
  /**
   * The packet, up to 1 MiB, in base64.
   */
  packet: string;
  /**
   * Part in the conversation that is admitted.
   */
  target?: string;
  /**
   * Packet for who is admitted alone, up to 1 MiB, in base64.
   */
  welcome?: string;
  [k: string]: unknown;
}
/**
 * Names the session's part in the encrypted conversation: it leaves, or is still there.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export interface EncryptionParticipation {
  /**
   * Id of the channel.
   */
  channel: string;
  /**
   * Id of the encrypted conversation.
   */
  session: string;
  /**
   * Id of the session's part in the conversation, as the answer to start or join told it.
   */
  participation: string;
  [k: string]: unknown;
}
/**
 * The encrypted conversation as it is now.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export interface EncryptionState {
  /**
   * It was done.
   */
  ok: true;
  /**
   * Id of the channel.
   */
  channel: string;
  /**
   * Id of the encrypted conversation.
   */
  session: string;
  /**
   * Part of the one who started the conversation.
   */
  host: string;
  /**
   * Keys that were told, each with its identity.
   *
   * Items: A key and whose it is.
   */
  bindings: {
    /**
     * What the key is bound to.
     */
    identity: {
      /**
       * Id of the channel.
       */
      channel: string;
      /**
       * Id of the encrypted conversation.
       */
      session: string;
      /**
       * Id of the person.
       */
      user: string;
      /**
       * Part in the conversation.
       */
      participation: string;
    };
    /**
     * Public key of 32 bytes, in base64.
     */
    key: string;
  }[];
  /**
   * Those who take part.
   *
   * Items: Somebody who takes part.
   */
  participants: {
    /**
     * Part in the conversation.
     */
    participation: string;
    /**
     * Id of the person.
     */
    user: string;
    /**
     * Name of the person.
     */
    name: string;
  }[];
  /**
   * Id of the session's part in the conversation, as the answer to start or join told it.
   */
  participation?: string;
}
/**
 * Whether the channel has an encrypted conversation that can be joined.
 *
 * Source: Open WebUI 0.12.4 socket/encryption.py, executed with encrypted channels switched on.
 */
export interface EncryptionStatus {
  /**
   * The request was answered.
   */
  ok: true;
  /**
   * true: it can be joined.
   */
  available: boolean;
  /**
   * Id of the encrypted conversation; null when there is none.
   */
  session: string | null;
}
/**
 * Payload of events:channel about a message, caused by a person.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelEnvelope {
  /**
   * Id of the channel.
   */
  channel_id: string;
  /**
   * Id of the message it is about.
   */
  message_id: string;
  /**
   * What happened.
   */
  data: {
    /**
     * Kind of event.
     */
    type: string;
    /**
     * Depends on the type.
     */
    data?: unknown;
    [k: string]: unknown;
  };
  /**
   * The person whose action caused it.
   */
  user: UserName;
  /**
   * The channel.
   */
  channel: Channel;
}
/**
 * A person as other people see them: nothing but id, name and role.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4; until 0.6.40 read in models/users.py (UserNameResponse).
 */
export interface UserName {
  /**
   * Id of the person.
   */
  id: string;
  /**
   * Display name.
   */
  name: string;
  /**
   * Role on the server.
   */
  role: 'admin' | 'user' | 'pending';
  /**
   * Address of the profile picture, or the picture itself as a data URL.
   *
   * @until 0.6.40
   */
  profile_image_url?: string;
}
/**
 * A channel as the event carries it.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4; until 0.6.40 read in models/channels.py (ChannelModel).
 */
export interface Channel {
  /**
   * Id of the channel.
   */
  id: string;
  /**
   * Id of the person who created it.
   */
  user_id: string;
  /**
   * group: its members; dm: a direct conversation; null: a standard channel, open to whom access is granted.
   */
  type: 'group' | 'dm' | null;
  /**
   * Name in lower case; empty for a dm.
   */
  name: string;
  /**
   * What it is about.
   */
  description: string | null;
  /**
   * Whether a group is private; null when never set.
   *
   * @since 0.6.41
   */
  is_private?: boolean | null;
  /**
   * Free for extensions.
   */
  data: {
    [k: string]: unknown;
  } | null;
  /**
   * Free for extensions.
   */
  meta: {
    [k: string]: unknown;
  } | null;
  /**
   * Who may read and write a standard channel; null means everybody.
   *
   * @until 0.7.2
   */
  access_control?: {
    [k: string]: unknown;
  } | null;
  /**
   * Who may read and write a standard channel.
   *
   * @since 0.8.0
   */
  access_grants?: {
    /**
     * Id of the grant.
     */
    id: string;
    /**
     * What is granted access to.
     */
    resource_type: 'channel';
    /**
     * Id of the channel.
     */
    resource_id: string;
    /**
     * Who is granted: a person or a group of people.
     */
    principal_type: 'user' | 'group';
    /**
     * Id of the person or group; * means everybody.
     */
    principal_id: string;
    /**
     * What is granted.
     */
    permission: 'read' | 'write';
    /**
     * When it was granted (s).
     */
    created_at: number;
  }[];
  /**
   * When it was created (ns).
   */
  created_at: number;
  /**
   * When it was last changed (ns).
   */
  updated_at: number;
  /**
   * Id of the person who changed it last.
   *
   * @since 0.6.41
   */
  updated_by?: string | null;
  /**
   * When it was archived (ns).
   *
   * @since 0.6.41
   */
  archived_at?: number | null;
  /**
   * Id of the person who archived it.
   *
   * @since 0.6.41
   */
  archived_by?: string | null;
  /**
   * When it was deleted (ns).
   *
   * @since 0.6.41
   */
  deleted_at?: number | null;
  /**
   * Id of the person who deleted it.
   *
   * @since 0.6.41
   */
  deleted_by?: string | null;
}
/**
 * The person has read the channel up to now. The server takes its own clock; nothing is sent on.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelLastReadAt {
  /**
   * Kind of event.
   */
  type: 'last_read_at';
  [k: string]: unknown;
}
/**
 * A message was deleted. It is shown as it was, but user is the person who deleted it.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelMessageDeleted {
  /**
   * Kind of event.
   */
  type: 'message:delete';
  /**
   * The message as it was.
   */
  data: ChannelMessage & {
    /**
     * The person who deleted it.
     */
    user: UserName;
  };
}
/**
 * A message of a channel, as every event about it carries it.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4; until 0.6.41 read in models/messages.py (MessageResponse).
 */
export interface ChannelMessage {
  /**
   * Id of the message.
   */
  id: string;
  /**
   * Id of the person who posted it; for a webhook, of its owner; for a model's answer, of the person who asked.
   */
  user_id: string;
  /**
   * Id of the app that posted it; null for people, webhooks and models.
   *
   * @since 0.12.1
   */
  app_id?: string | null;
  /**
   * Id of its channel.
   */
  channel_id: string;
  /**
   * Id of the message it quotes.
   */
  reply_to_id: string | null;
  /**
   * Id of the message whose thread it is in.
   */
  parent_id: string | null;
  /**
   * Whether it is pinned.
   *
   * @since 0.6.41
   */
  is_pinned?: boolean;
  /**
   * Id of the person who pinned it.
   *
   * @since 0.6.41
   */
  pinned_by?: string | null;
  /**
   * When it was pinned (ns).
   *
   * @since 0.6.41
   */
  pinned_at?: number | null;
  /**
   * Text in Markdown.
   */
  content: string;
  /**
   * What the author attached, such as {files: [..]}; free for extensions.
   */
  data: {
    [k: string]: unknown;
  } | null;
  /**
   * Set by the server: {webhook: {id}} or {model_id, model_name, done}; kept from the author until 0.12.1.
   */
  meta: {
    [k: string]: unknown;
  } | null;
  /**
   * When it was posted (ns).
   */
  created_at: number;
  /**
   * When its content was last changed (ns).
   */
  updated_at: number;
  /**
   * The author now: a person, a webhook, or null when the account is gone.
   */
  user: UserName | WebhookName | null;
  /**
   * The quoted message, shortened.
   */
  reply_to_message: ReplyTarget | null;
  /**
   * When the newest reply in its thread was posted (ns); null without replies.
   */
  latest_reply_at: number | null;
  /**
   * How many replies its thread has.
   */
  reply_count: number;
  /**
   * Its reactions.
   */
  reactions: Reaction[];
  /**
   * updated_at as a decimal string, so that nothing is rounded.
   *
   * @since 0.12.1
   */
  etag?: string;
}
/**
 * The author of a message that came through a channel's webhook.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface WebhookName {
  /**
   * Id of the webhook; not of a person.
   */
  id: string;
  /**
   * Name of the webhook at the time the event is sent; "Deleted Webhook" when it is gone.
   */
  name: string;
  /**
   * Says that the author is no person.
   */
  role: 'webhook';
}
/**
 * The message that another one quotes, inside that other one.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4; until 0.6.41 and app cards read in models/messages.py (MessageUserSlimResponse).
 */
export interface ReplyTarget {
  /**
   * Id of the message.
   */
  id: string;
  /**
   * Id of the person who posted it; for a webhook, of its owner; for a model's answer, of the person who asked.
   */
  user_id: string;
  /**
   * Id of the app that posted it; null for people, webhooks and models.
   *
   * @since 0.12.1
   */
  app_id?: string | null;
  /**
   * Id of its channel.
   */
  channel_id: string;
  /**
   * Id of the message it quotes.
   */
  reply_to_id: string | null;
  /**
   * Id of the message whose thread it is in.
   */
  parent_id: string | null;
  /**
   * Whether it is pinned.
   *
   * @since 0.6.41
   */
  is_pinned?: boolean;
  /**
   * Id of the person who pinned it.
   *
   * @since 0.6.41
   */
  pinned_by?: string | null;
  /**
   * When it was pinned (ns).
   *
   * @since 0.6.41
   */
  pinned_at?: number | null;
  /**
   * Text in Markdown.
   */
  content: string;
  /**
   * Until 0.6.41 the quoted message's data. From 0.6.42 whether it has any; from 0.12.1 its app cards instead, if it has some.
   */
  data:
    | ({
        [k: string]: unknown;
      } | null)
    | boolean
    | {
        /**
         * Content of an app.
         */
        app: {
          /**
           * Cards that the quoted message shows.
           */
          embeds: unknown;
        };
      };
  /**
   * Set by the server: {webhook: {id}} or {model_id, model_name, done}; kept from the author until 0.12.1.
   */
  meta: {
    [k: string]: unknown;
  } | null;
  /**
   * When it was posted (ns).
   */
  created_at: number;
  /**
   * When its content was last changed (ns).
   */
  updated_at: number;
  /**
   * The author now: a person, a webhook, or null when the account is gone.
   */
  user: UserName | WebhookName | null;
  /**
   * updated_at as a decimal string, so that nothing is rounded.
   *
   * @since 0.12.1
   */
  etag?: string;
}
/**
 * One emoji under a channel message, with the people who chose it.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4; until 0.6.40 read in models/messages.py (Reactions).
 */
export interface Reaction {
  /**
   * Short name of the emoji, such as thumbs_up.
   */
  name: string;
  /**
   * Ids of the people, in the order of reacting.
   *
   * @until 0.6.40
   */
  user_ids?: string[];
  /**
   * The people, in the order of reacting.
   *
   * @since 0.6.41
   */
  users?: {
    /**
     * Id of the person.
     */
    id: string;
    /**
     * Display name.
     */
    name: string;
  }[];
  /**
   * How many people chose it.
   */
  count: number;
}
/**
 * The thread of this message, the parent, has a reply more or less.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelMessageReplied {
  /**
   * Kind of event.
   */
  type: 'message:reply';
  /**
   * The message.
   */
  data: ChannelMessage;
}
/**
 * The content of a message changed.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelMessageUpdated {
  /**
   * Kind of event.
   */
  type: 'message:update';
  /**
   * The message.
   */
  data: ChannelMessage;
}
/**
 * A person posted a message, or a model is about to answer.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelMessagePosted {
  /**
   * Kind of event.
   */
  type: 'message';
  /**
   * The message.
   */
  data: {
    /**
     * The author's own provisional id, so that the author's client can replace its draft; null when none was given.
     *
     * @since 0.6.41
     */
    temp_id?: string | null;
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Id of the person who posted it; for a webhook, of its owner; for a model's answer, of the person who asked.
     */
    user_id: string;
    /**
     * Id of the app that posted it; null for people, webhooks and models.
     *
     * @since 0.12.1
     */
    app_id?: string | null;
    /**
     * Id of its channel.
     */
    channel_id: string;
    /**
     * Id of the message it quotes.
     */
    reply_to_id: string | null;
    /**
     * Id of the message whose thread it is in.
     */
    parent_id: string | null;
    /**
     * Whether it is pinned.
     *
     * @since 0.6.41
     */
    is_pinned?: boolean;
    /**
     * Id of the person who pinned it.
     *
     * @since 0.6.41
     */
    pinned_by?: string | null;
    /**
     * When it was pinned (ns).
     *
     * @since 0.6.41
     */
    pinned_at?: number | null;
    /**
     * Text in Markdown.
     */
    content: string;
    /**
     * What the author attached, such as {files: [..]}; free for extensions.
     */
    data: {
      [k: string]: unknown;
    } | null;
    /**
     * Set by the server: {webhook: {id}} or {model_id, model_name, done}; kept from the author until 0.12.1.
     */
    meta: {
      [k: string]: unknown;
    } | null;
    /**
     * When it was posted (ns).
     */
    created_at: number;
    /**
     * When its content was last changed (ns).
     */
    updated_at: number;
    /**
     * The person who posted it.
     */
    user: UserName;
    /**
     * The quoted message, shortened.
     */
    reply_to_message: ReplyTarget | null;
    /**
     * When the newest reply in its thread was posted (ns); null without replies.
     */
    latest_reply_at: number | null;
    /**
     * How many replies its thread has.
     */
    reply_count: number;
    /**
     * Its reactions.
     */
    reactions: Reaction[];
    /**
     * updated_at as a decimal string, so that nothing is rounded.
     *
     * @since 0.12.1
     */
    etag?: string;
  };
}
/**
 * Envelope of channel:mute: the channel and nobody's name.
 *
 * Source: Recorded from Open WebUI 0.12.4; routers/channels.py of 0.12.1 to 0.12.4, read.
 */
export interface ChannelMuteEnvelope {
  /**
   * Id of the channel.
   */
  channel_id: string;
  /**
   * The event itself.
   */
  data: {
    /**
     * Type of the event.
     */
    type: string;
    /**
     * What the event carries; any JSON value.
     */
    data?: unknown;
    [k: string]: unknown;
  };
}
/**
 * The person muted a channel, or no longer does, in one of their sessions.
 *
 * Source: Recorded from Open WebUI 0.12.4; routers/channels.py of 0.12.1 to 0.12.4, read.
 */
export interface ChannelMute {
  /**
   * Discriminates the event.
   */
  type: 'channel:mute';
  /**
   * The state.
   */
  data: {
    /**
     * true: muted.
     */
    is_channel_muted: boolean;
  };
}
/**
 * Payload of events:channel that says no more than that something happened.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelNoticeEnvelope {
  /**
   * What happened.
   */
  data: {
    /**
     * Kind of event.
     */
    type: string;
    [k: string]: unknown;
  };
}
/**
 * A message was pinned or unpinned. Take the pin from it, not the data.
 *
 * Source: Recorded from Open WebUI 0.12.4; read in 0.10.0, 0.11.0, 0.11.4 and 0.12.1 routers/channels.py (own MessageUserResponse).
 */
export interface ChannelMessagePinned {
  /**
   * Kind of event.
   */
  type: 'message:update';
  /**
   * The message, with data shortened to a boolean.
   */
  data: {
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Id of the person who posted it; for a webhook, of its owner; for a model's answer, of the person who asked.
     */
    user_id: string;
    /**
     * Id of the app that posted it; null for people, webhooks and models.
     *
     * @since 0.12.1
     */
    app_id?: string | null;
    /**
     * Id of its channel.
     */
    channel_id: string;
    /**
     * Id of the message it quotes.
     */
    reply_to_id: string | null;
    /**
     * Id of the message whose thread it is in.
     */
    parent_id: string | null;
    /**
     * Whether it is pinned.
     *
     * @since 0.6.41
     */
    is_pinned?: boolean;
    /**
     * Id of the person who pinned it.
     *
     * @since 0.6.41
     */
    pinned_by?: string | null;
    /**
     * When it was pinned (ns).
     *
     * @since 0.6.41
     */
    pinned_at?: number | null;
    /**
     * Text in Markdown.
     */
    content: string;
    /**
     * Whether the message has any data.
     */
    data: boolean;
    /**
     * Set by the server: {webhook: {id}} or {model_id, model_name, done}; kept from the author until 0.12.1.
     */
    meta: {
      [k: string]: unknown;
    } | null;
    /**
     * When it was posted (ns).
     */
    created_at: number;
    /**
     * When its content was last changed (ns).
     */
    updated_at: number;
    /**
     * The author now: a person, a webhook, or null when the account is gone.
     */
    user: UserName | WebhookName | null;
    /**
     * The quoted message, shortened.
     */
    reply_to_message: ReplyTarget | null;
    /**
     * When the newest reply in its thread was posted (ns); null without replies.
     */
    latest_reply_at: number | null;
    /**
     * How many replies its thread has.
     */
    reply_count: number;
    /**
     * Its reactions.
     */
    reactions: Reaction[];
    /**
     * updated_at as a decimal string, so that nothing is rounded.
     *
     * @since 0.12.1
     */
    etag?: string;
  };
}
/**
 * Somebody reacted to a message; repeated when the reaction was there already.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelReactionAdded {
  /**
   * Kind of event.
   */
  type: 'message:reaction:add';
  /**
   * The message, with its reactions afterwards.
   */
  data: {
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Id of the person who posted it; for a webhook, of its owner; for a model's answer, of the person who asked.
     */
    user_id: string;
    /**
     * Id of the app that posted it; null for people, webhooks and models.
     *
     * @since 0.12.1
     */
    app_id?: string | null;
    /**
     * Id of its channel.
     */
    channel_id: string;
    /**
     * Id of the message it quotes.
     */
    reply_to_id: string | null;
    /**
     * Id of the message whose thread it is in.
     */
    parent_id: string | null;
    /**
     * Whether it is pinned.
     *
     * @since 0.6.41
     */
    is_pinned?: boolean;
    /**
     * Id of the person who pinned it.
     *
     * @since 0.6.41
     */
    pinned_by?: string | null;
    /**
     * When it was pinned (ns).
     *
     * @since 0.6.41
     */
    pinned_at?: number | null;
    /**
     * Text in Markdown.
     */
    content: string;
    /**
     * What the author attached, such as {files: [..]}; free for extensions.
     */
    data: {
      [k: string]: unknown;
    } | null;
    /**
     * Set by the server: {webhook: {id}} or {model_id, model_name, done}; kept from the author until 0.12.1.
     */
    meta: {
      [k: string]: unknown;
    } | null;
    /**
     * When it was posted (ns).
     */
    created_at: number;
    /**
     * When its content was last changed (ns).
     */
    updated_at: number;
    /**
     * The author now: a person, a webhook, or null when the account is gone.
     */
    user: UserName | WebhookName | null;
    /**
     * The quoted message, shortened.
     */
    reply_to_message: ReplyTarget | null;
    /**
     * When the newest reply in its thread was posted (ns); null without replies.
     */
    latest_reply_at: number | null;
    /**
     * How many replies its thread has.
     */
    reply_count: number;
    /**
     * Its reactions.
     */
    reactions: Reaction[];
    /**
     * updated_at as a decimal string, so that nothing is rounded.
     *
     * @since 0.12.1
     */
    etag?: string;
    /**
     * Short name of the emoji that was added.
     */
    name: string;
  };
}
/**
 * Somebody took a reaction back; repeated when there was none.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelReactionRemoved {
  /**
   * Kind of event.
   */
  type: 'message:reaction:remove';
  /**
   * The message, with its reactions afterwards.
   */
  data: {
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Id of the person who posted it; for a webhook, of its owner; for a model's answer, of the person who asked.
     */
    user_id: string;
    /**
     * Id of the app that posted it; null for people, webhooks and models.
     *
     * @since 0.12.1
     */
    app_id?: string | null;
    /**
     * Id of its channel.
     */
    channel_id: string;
    /**
     * Id of the message it quotes.
     */
    reply_to_id: string | null;
    /**
     * Id of the message whose thread it is in.
     */
    parent_id: string | null;
    /**
     * Whether it is pinned.
     *
     * @since 0.6.41
     */
    is_pinned?: boolean;
    /**
     * Id of the person who pinned it.
     *
     * @since 0.6.41
     */
    pinned_by?: string | null;
    /**
     * When it was pinned (ns).
     *
     * @since 0.6.41
     */
    pinned_at?: number | null;
    /**
     * Text in Markdown.
     */
    content: string;
    /**
     * What the author attached, such as {files: [..]}; free for extensions.
     */
    data: {
      [k: string]: unknown;
    } | null;
    /**
     * Set by the server: {webhook: {id}} or {model_id, model_name, done}; kept from the author until 0.12.1.
     */
    meta: {
      [k: string]: unknown;
    } | null;
    /**
     * When it was posted (ns).
     */
    created_at: number;
    /**
     * When its content was last changed (ns).
     */
    updated_at: number;
    /**
     * The author now: a person, a webhook, or null when the account is gone.
     */
    user: UserName | WebhookName | null;
    /**
     * The quoted message, shortened.
     */
    reply_to_message: ReplyTarget | null;
    /**
     * When the newest reply in its thread was posted (ns); null without replies.
     */
    latest_reply_at: number | null;
    /**
     * How many replies its thread has.
     */
    reply_count: number;
    /**
     * Its reactions.
     */
    reactions: Reaction[];
    /**
     * updated_at as a decimal string, so that nothing is rounded.
     *
     * @since 0.12.1
     */
    etag?: string;
    /**
     * Short name of the emoji that was removed.
     */
    name: string;
  };
}
/**
 * Payload of events:channel while a model's answer grows: neither person nor channel.
 *
 * Source: Read in Open WebUI 0.9.5 and 0.12.4 socket/main.py (channel emitter).
 */
export interface ChannelStreamEnvelope {
  /**
   * Id of the channel.
   */
  channel_id: string;
  /**
   * Id of the message it is about.
   */
  message_id: string;
  /**
   * What happened.
   */
  data: {
    /**
     * Kind of event.
     */
    type: string;
    /**
     * Depends on the type.
     */
    data?: unknown;
    [k: string]: unknown;
  };
}
/**
 * Payload of events:channel that passes on what a member's client sent.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelTypingEnvelope {
  /**
   * Id of the channel.
   */
  channel_id: string;
  /**
   * Id of the message in whose thread the person types; null: in the channel's main view.
   */
  message_id: string | null;
  /**
   * What happened.
   */
  data: {
    /**
     * Kind of event.
     */
    type: string;
    /**
     * Depends on the type.
     */
    data?: unknown;
    [k: string]: unknown;
  };
  /**
   * The person who types.
   */
  user: UserName;
}
/**
 * Somebody types, or stopped. Sent by a client, passed on as it is.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelTyping {
  /**
   * Kind of event.
   */
  type: 'typing';
  /**
   * The state.
   */
  data: {
    /**
     * true while typing; the web client never sends false and lets it lapse after 5 s.
     */
    typing: boolean;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Payload of events:channel about a message that came through a webhook.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelWebhookEnvelope {
  /**
   * Id of the channel.
   */
  channel_id: string;
  /**
   * Id of the message it is about.
   */
  message_id: string;
  /**
   * What happened.
   */
  data: {
    /**
     * Kind of event.
     */
    type: string;
    /**
     * Depends on the type.
     */
    data?: unknown;
    [k: string]: unknown;
  };
  /**
   * The webhook.
   */
  user: WebhookName;
  /**
   * The channel.
   */
  channel: Channel;
}
/**
 * A message came through a webhook.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ChannelWebhookMessagePosted {
  /**
   * Kind of event.
   */
  type: 'message';
  /**
   * The message.
   */
  data: ChannelMessage & {
    /**
     * The webhook.
     */
    user: WebhookName;
    /**
     * Says which webhook it was.
     */
    meta: {
      /**
       * The webhook.
       */
      webhook: {
        /**
         * Id of the webhook.
         */
        id: string;
      };
    };
  };
}
/**
 * Who may see the chat changed: a client reads the chat again. Sent to each session in the room, also to those that just lost it.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatAccess {
  /**
   * Discriminates the event.
   */
  type: 'chat:access';
  /**
   * Empty.
   */
  data: {};
}
/**
 * Payload of events:chat from a client. The sender is known from the session.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatClientEnvelope {
  /**
   * Id of a saved chat.
   */
  chat_id: string;
  /**
   * What happened.
   */
  data: {
    /**
     * Kind of event.
     */
    type: string;
    /**
     * Depends on the type.
     */
    data?: unknown;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * The copy of a chat:completion, reduced to what other people need: no title, no choices.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatCompletionCopy {
  /**
   * Discriminates the event.
   */
  type: 'chat:completion';
  /**
   * What others see of the answer.
   */
  data: {
    /**
     * true: nothing follows.
     */
    done?: boolean;
    /**
     * What went wrong.
     */
    error?: unknown;
    /**
     * What the upstream reported.
     */
    usage?: unknown;
    /**
     * Why the upstream ended.
     */
    finish_reason?: string | null;
    /**
     * The whole text so far.
     */
    content?: string;
    /**
     * The model that was chosen.
     */
    selected_model_id?: string | null;
    /**
     * Sources of the answer.
     */
    sources?: unknown;
    /**
     * Output items so far.
     *
     * Items: One item.
     */
    output?: {
      [k: string]: unknown;
    }[];
  };
}
/**
 * Envelope of a copy for the room of a chat: which chat and message, and whose event it was.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatCopyEnvelope {
  /**
   * Id of the chat.
   */
  chat_id: string;
  /**
   * Id of the message; null outside a message.
   */
  message_id: string | null;
  /**
   * Id of the person whose event was copied.
   */
  user_id: string;
  /**
   * Says that the event came through the room of the chat.
   */
  shared: true;
  /**
   * The event itself.
   */
  data: {
    /**
     * Type of the event.
     */
    type: string;
    /**
     * What the event carries; any JSON value.
     */
    data?: unknown;
    [k: string]: unknown;
  };
}
/**
 * The session wants to follow the chat: it enters the chat's room when its person may read the chat.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatJoin {
  /**
   * Kind of event.
   */
  type: 'join';
  [k: string]: unknown;
}
/**
 * The person has read the chat up to now. The server takes its own clock.
 *
 * Source: Executed on Open WebUI 0.12.4; socket/main.py of 0.9.0 to 0.12.4, read.
 */
export interface ChatLastReadAt {
  /**
   * Kind of event.
   */
  type: 'last_read_at';
  [k: string]: unknown;
}
/**
 * The session no longer follows the chat.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatLeave {
  /**
   * Kind of event.
   */
  type: 'leave';
  [k: string]: unknown;
}
/**
 * Messages that somebody else added to the chat. Only the room of the chat gets it.
 *
 * Source: Executed on Open WebUI 0.12.4 (posted); main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatMessages {
  /**
   * Discriminates the event.
   */
  type: 'chat:messages';
  /**
   * What is new.
   */
  data: {
    /**
     * Message id to message.
     */
    messages: {
      /**
       * A message of the chat.
       */
      [k: string]: {
        [k: string]: unknown;
      };
    };
    /**
     * Id of the message that is now the last one shown.
     */
    currentId: string | null;
    [k: string]: unknown;
  };
}
/**
 * Envelope of what the server itself tells the room of a chat: the chat and the flag. There is no message_id and no user_id.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatNoticeEnvelope {
  /**
   * Id of the chat.
   */
  chat_id: string;
  /**
   * Says that the event came through the room of the chat.
   */
  shared: true;
  /**
   * The event itself.
   */
  data: {
    /**
     * Type of the event.
     */
    type: string;
    /**
     * What the event carries; any JSON value.
     */
    data?: unknown;
    [k: string]: unknown;
  };
}
/**
 * Who is in the chat's room: everybody once, whatever the number of their sessions, sorted by id.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.3 and 0.12.4, read.
 */
export interface ChatPresence {
  /**
   * Discriminates the event.
   */
  type: 'chat:presence';
  /**
   * Who is there.
   */
  data: {
    /**
     * The people, sorted by id.
     */
    users: ChatPerson[];
  };
}
/**
 * A person in a chat's room, as the others there see them: id and name, and nothing more.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatPerson {
  /**
   * Id of the person.
   */
  id: string;
  /**
   * Display name.
   */
  name: string;
}
/**
 * Somebody in the chat's room types, or stopped. Sent by a client; the server passes on nothing but the flag.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatSendTyping {
  /**
   * Discriminates the event.
   */
  type: 'typing';
  /**
   * The state.
   */
  data: {
    /**
     * true while typing.
     */
    typing: boolean;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Envelope of typing in a chat: the chat and who types. There is no message_id.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatTypingEnvelope {
  /**
   * Id of the chat.
   */
  chat_id: string;
  /**
   * Id of the person who types.
   */
  user_id: string;
  /**
   * The person who types.
   */
  user: ChatPerson;
  /**
   * Says that the event came through the room of the chat.
   */
  shared: true;
  /**
   * The event itself.
   */
  data: {
    /**
     * Type of the event.
     */
    type: string;
    /**
     * What the event carries; any JSON value.
     */
    data?: unknown;
    [k: string]: unknown;
  };
}
/**
 * Somebody else in the chat's room types, or stopped.
 *
 * Source: Recorded from Open WebUI 0.12.4; socket/main.py of 0.12.0 to 0.12.4, read.
 */
export interface ChatTyping {
  /**
   * Discriminates the event.
   */
  type: 'typing';
  /**
   * The state.
   */
  data: {
    /**
     * true while typing.
     */
    typing: boolean;
  };
}
/**
 * Where somebody else in the document is.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface DocumentAwareness {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * Id of the person; up to 0.9.6 what the sender gave for itself, or its session's id, not checked.
   */
  user_id: string;
  /**
   * Bytes as they were sent.
   */
  update:
    | number[]
    | (
        | string
        | number
        | boolean
        | {
            [k: string]: unknown;
          }
        | null
      );
}
/**
 * A document could not be entered, or, from 0.12.4 on, an update was refused because of the files it names.
 *
 * Source: Executed on Open WebUI 0.7.2, 0.11.4 and 0.12.4.
 */
export interface DocumentError {
  /**
   * A sentence for a log.
   */
  message: string;
}
/**
 * Enters a document.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface DocumentJoin {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * Id under which the others are told about it; not checked. Left out: the session's id.
   */
  user_id?: string;
  /**
   * Name under which the others are told about it; not checked. Left out: Anonymous.
   */
  user_name?: string;
  /**
   * Color under which the others are told about it; not checked. Left out: #000000.
   */
  user_color?: string;
  [k: string]: unknown;
}
/**
 * The document that was entered.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface DocumentJoinedState {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * The whole document as one Yjs update; [0, 0] when it is empty.
   *
   * Items: One byte.
   */
  state: number[];
  /**
   * Ids of the sessions that are in the document, the asking one included.
   *
   * @until 0.12.3
   *
   * Items: Id of a session.
   */
  sessions?: string[];
  /**
   * Stored content of the note; null for a scratch document.
   *
   * @since 0.12.0
   */
  content?: {
    [k: string]: unknown;
  } | null;
}
/**
 * Leaves a document.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface DocumentLeave {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * Id that the others are told; not checked. Left out: the session's id.
   *
   * @until 0.9.6
   */
  user_id?: string;
  [k: string]: unknown;
}
/**
 * Where the person is in the document, for the others in it. The server does not look into it.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface SendDocumentAwareness {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * Bytes that the clients understand; the official client sends the bytes of a JSON text.
   *
   * Items: One byte.
   */
  update: number[];
  /**
   * Id that the others are told; not checked. Left out: the session's id.
   *
   * @until 0.9.6
   */
  user_id?: string;
  [k: string]: unknown;
}
/**
 * A change of the document, for the others in it. The web client of 0.12.4 also sends what the document holds now without any change, which servers take since 0.11.4.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface SendDocumentUpdate {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * A Yjs update (version 1), one number a byte; a binary attachment in its place does as well.
   *
   * Items: One byte.
   */
  update?: number[];
  /**
   * Id that the others are told; not checked. Left out: the session's id.
   */
  user_id?: string;
  /**
   * Ignored; the others are told the id that the session really has.
   */
  socket_id?: string;
  /**
   * Content of the document after the change; half a second later its keys are stored in the data of the note.
   */
  data?: {
    [k: string]: unknown;
  };
  /**
   * True: stored and told to the others only when nothing is stored yet, and acknowledged with what is stored then.
   *
   * @since 0.12.4
   */
  initialize?: boolean;
  [k: string]: unknown;
}
/**
 * Asks for the state of a document that the session is in.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface DocumentStateRequest {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  [k: string]: unknown;
}
/**
 * The document as it is now.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface DocumentState {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * The whole document as one Yjs update.
   *
   * Items: One byte.
   */
  state: number[];
  /**
   * Ids of the sessions that are in the document, the asking one included.
   *
   * Items: Id of a session.
   */
  sessions: string[];
}
/**
 * Somebody else in the document changed it.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface DocumentUpdate {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * Id that the sender gave for itself, or its session's id; not checked.
   */
  user_id: string;
  /**
   * A Yjs update (version 1), one number a byte, as it was sent.
   */
  update:
    | number[]
    | (
        | string
        | number
        | boolean
        | {
            [k: string]: unknown;
          }
        | null
      );
  /**
   * Id of the sender's session.
   */
  socket_id: string;
}
/**
 * Somebody else entered the document.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface DocumentUserJoined {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * Id that the session gave for itself, or its own id; not checked.
   */
  user_id: string;
  /**
   * Name that the session gave for itself, or Anonymous; not checked.
   */
  user_name: string;
  /**
   * Color that the session gave for itself, or #000000; not checked.
   */
  user_color: string;
}
/**
 * Somebody else left the document.
 *
 * Source: Executed on Open WebUI 0.7.2 and 0.12.4.
 */
export interface DocumentUserLeft {
  /**
   * Id of the document. Any text that does not begin with "note:" or "note_" names a scratch document, which lives as long as somebody is in it.
   */
  document_id: string;
  /**
   * Id of the person; up to 0.9.6 what the session gave for itself, or its own id, not checked.
   */
  user_id: string;
}
/**
 * A run of an automation succeeded; in a channel that the model was asked. An event of its own, without an envelope; of a run that failed nothing is told.
 *
 * Source: Open WebUI 0.12.4, recorded; utils/automations.py of 0.9.0, 0.11.4 and 0.12.0 to 0.12.4, read
 */
export interface AutomationResultEvent {
  /**
   * Id of the automation.
   */
  automation_id: string;
  /**
   * Name of the automation.
   */
  name: string;
  /**
   * Id of the chat that the run made; of a run into a channel `channel:` and the id of the channel.
   */
  chat_id: string;
  /**
   * Id of the reply in the channel; absent when the run made a chat.
   *
   * @since 0.11.4
   */
  message_id?: string;
  /**
   * How the run ended.
   */
  status: 'success';
}
/**
 * An appointment is about to begin. Its envelope has neither chat_id nor message_id.
 *
 * Source: Open WebUI 0.9.0 to 0.12.4, utils/automations.py, read
 */
export interface CalendarAlertEvent {
  /**
   * Discriminates the event.
   */
  type: 'calendar:alert';
  /**
   * The appointment.
   */
  data: {
    /**
     * Id of the appointment.
     */
    event_id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Its description; may be empty.
     */
    description: string;
    /**
     * When it begins, in ns since 1970; beyond 2^53, read it losslessly.
     */
    start_at: number;
    /**
     * Time until it begins, in min.
     */
    minutes_until: number;
    /**
     * Id of the calendar.
     */
    calendar_id: string;
    /**
     * Where it is; may be empty.
     */
    location: string;
  };
}
/**
 * Work on the chat began or ended. From 0.9.3 on false comes only when no work is left.
 *
 * Source: Open WebUI 0.12.4, recorded; main.py of 0.8.0 to 0.12.4, read
 */
export interface ChatActiveEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:active';
  /**
   * The state.
   */
  data: {
    /**
     * True: there is work going on.
     */
    active: boolean;
    /**
     * Id of the folder the chat is in.
     *
     * @since 0.11.0
     */
    folder_id?: string | null;
  };
}
/**
 * Progress and end of a reply.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded; utils/middleware.py, utils/tool_approval.py, utils/chat.py and main.py of 0.6.33 to 0.12.4, read
 */
export interface ChatCompletionEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:completion';
  /**
   * One of the shapes; they exclude one another.
   */
  data:
    | CompletionProgress
    | CompletionEnd
    | CompletionChunk
    | CompletionWhole
    | CompletionResponse
    | CompletionUsage
    | CompletionError
    | CompletionSelectedModel;
}
/**
 * Sources of the reply, before its text.
 */
export interface CompletionSources {
  /**
   * The sources.
   */
  sources: SourceItem[];
}
/**
 * One citation source: what was cited, the passages, and what is known of each passage. `document` and `metadata` run in parallel.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, retrieval/utils.py and utils/middleware.py, read; recorded through POST .../event
 */
export interface SourceItem {
  /**
   * What is cited. Clients group passages by metadata[i].source, then source.id, then "N/A".
   */
  source: {
    /**
     * Id of the file, note, collection, tool or web page.
     */
    id?: string;
    /**
     * Name shown to the reader.
     */
    name?: string;
    /**
     * Address of a web page.
     */
    url?: string | null;
    /**
     * Kind of source, such as file, note, collection, web_search or tool.
     */
    type?: string;
    /**
     * Address to show inside a frame.
     */
    embed_url?: string | null;
    [k: string]: unknown;
  };
  /**
   * The passages.
   *
   * Items: Text of one passage.
   */
  document: string[];
  /**
   * One object per passage.
   *
   * Items: What is known of the passage at the same index.
   */
  metadata: {
    /**
     * Where the passage is from: a file name or an address.
     */
    source?: string | null;
    /**
     * Name shown to the reader.
     */
    name?: string | null;
    /**
     * Address of the passage.
     */
    url?: string | null;
    /**
     * Parameters of the tool call that produced it.
     */
    parameters?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  }[];
  /**
   * Scores of the passages, when a search found them.
   *
   * Items: Score of the passage at the same index; its scale is the retrieval engine's.
   */
  distances?: (number | null)[];
  /**
   * True when the passage is the result of a tool call.
   */
  tool_result?: boolean;
  [k: string]: unknown;
}
/**
 * The whole text so far: markdown, with tool calls and reasoning in <details> blocks.
 *
 * @until 0.9.6
 */
export interface CompletionContent {
  /**
   * The whole text so far; overwrites.
   */
  content: string;
}
/**
 * Text and items so far: from a Responses upstream, and around tool calls and code runs.
 *
 * @since 0.8.0
 *
 * @until 0.9.6
 */
export interface CompletionContentOutput {
  /**
   * The whole text so far; overwrites.
   */
  content: string;
  /**
   * All items so far.
   */
  output: OutputItem[];
  /**
   * Token counts, with the upstream's keys; from 0.8.0 on also input_tokens, output_tokens and total_tokens.
   */
  usage?: {
    [k: string]: unknown;
  } | null;
  /**
   * Id of the response, from a Responses upstream.
   */
  response_id?: string | null;
  /**
   * What the provider answered.
   */
  error?:
    | string
    | {
        [k: string]: unknown;
      };
}
/**
 * Text of the reply.
 */
export interface OutputText {
  /**
   * Text of the reply.
   */
  type: 'message';
  /**
   * Id of the item; deltas name it as item_id.
   */
  id: string;
  /**
   * in_progress, completed, incomplete, or what the upstream or the tool approval says.
   */
  status: string;
  /**
   * Always the assistant.
   */
  role: 'assistant';
  /**
   * The parts, in order.
   *
   * Items: One part of the text.
   */
  content: {
    /**
     * Kind of part, such as output_text or input_text.
     */
    type: string;
    /**
     * Text of the part.
     */
    text?: string;
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
/**
 * Reasoning before the text.
 */
export interface OutputReasoning {
  /**
   * Reasoning before the text.
   */
  type: 'reasoning';
  /**
   * Id of the item.
   */
  id: string;
  /**
   * in_progress, completed, incomplete, or what the upstream or the tool approval says.
   */
  status?: string;
  /**
   * The reasoning, in parts.
   */
  content?:
    | {
        /**
         * Kind of part, such as output_text or input_text.
         */
        type: string;
        /**
         * Text of the part.
         */
        text?: string;
        [k: string]: unknown;
      }[]
    | null;
  /**
   * Summary, in parts.
   */
  summary?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  /**
   * When it began, in s since 1970 (fractional).
   */
  started_at?: number;
  /**
   * When it ended, in s since 1970 (fractional).
   */
  ended_at?: number;
  /**
   * How long it took, in s.
   */
  duration?: number | null;
  /**
   * Tag that opened it in the model's text.
   */
  start_tag?: string;
  /**
   * Tag that closed it.
   */
  end_tag?: string;
  /**
   * Attributes of the tag.
   */
  attributes?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * A tool call.
 */
export interface OutputFunctionCall {
  /**
   * A tool call.
   */
  type: 'function_call';
  /**
   * Id of the item.
   */
  id?: string;
  /**
   * Id of the call; its result repeats it.
   */
  call_id: string;
  /**
   * Name of the tool.
   */
  name: string;
  /**
   * Arguments as JSON text, growing while it streams.
   */
  arguments: string;
  /**
   * in_progress, completed, incomplete, or what the upstream or the tool approval says.
   */
  status?: string;
  [k: string]: unknown;
}
/**
 * Result of a tool call.
 */
export interface OutputFunctionResult {
  /**
   * Result of a tool call.
   */
  type: 'function_call_output';
  /**
   * Id of the item.
   */
  id?: string;
  /**
   * Id of the call.
   */
  call_id: string;
  /**
   * The result: parts, or plain text.
   */
  output:
    | {
        /**
         * Kind of part, such as output_text or input_text.
         */
        type: string;
        /**
         * Text of the part.
         */
        text?: string;
        [k: string]: unknown;
      }[]
    | string;
  /**
   * in_progress, completed, incomplete, or what the upstream or the tool approval says.
   */
  status?: string;
  /**
   * Files the tool produced.
   */
  files?: FileItem[];
  /**
   * Embeds the tool produced.
   *
   * Items: Address or raw HTML.
   */
  embeds?: string[];
  [k: string]: unknown;
}
/**
 * A file attached to a message: an image by address, or the full description of a stored file. Open: the author decides what else is in it.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, utils/middleware.py and tools/builtin.py, read; recorded through POST .../event
 */
export interface FileItem {
  /**
   * Kind of file, such as image or file.
   */
  type?: string;
  /**
   * Address of the content: absolute, relative to the server, or a data URI.
   */
  url?: string;
  /**
   * Id of the stored file.
   */
  id?: string;
  /**
   * Name shown to the reader.
   */
  name?: string;
  /**
   * Media type of the content.
   */
  content_type?: string;
  [k: string]: unknown;
}
/**
 * A code run.
 */
export interface OutputCodeInterpreter {
  /**
   * A code run.
   */
  type: 'open_webui:code_interpreter';
  /**
   * Id of the item.
   */
  id?: string;
  /**
   * The code.
   */
  code: string;
  /**
   * Language of the code.
   */
  lang?: string;
  /**
   * in_progress, completed, incomplete, or what the upstream or the tool approval says.
   */
  status?: string;
  /**
   * What the run printed or returned; null or absent while it runs.
   */
  output?: unknown;
  [k: string]: unknown;
}
/**
 * An item of another kind.
 */
export interface OutputOther {
  /**
   * Any other kind the upstream knows.
   */
  type: string;
  [k: string]: unknown;
}
/**
 * Items so far; the client derives the text. From 0.11.1 on only where items change as a whole, text comes as response:completion.
 *
 * @since 0.10.0
 */
export interface CompletionOutput {
  /**
   * All items so far; overwrites.
   */
  output: OutputItem[];
  /**
   * Token counts, with the upstream's keys; from 0.8.0 on also input_tokens, output_tokens and total_tokens.
   *
   * @until 0.11.0
   */
  usage?: {
    [k: string]: unknown;
  } | null;
  /**
   * Id of the response, from a Responses upstream.
   *
   * @until 0.11.0
   */
  response_id?: string | null;
  /**
   * What the provider answered.
   *
   * @until 0.11.0
   */
  error?:
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * A tool call waits for approval: the reply is not done.
   *
   * @since 0.11.1
   */
  done?: false;
  /**
   * Type of the delta behind it, while a message is continued.
   *
   * @since 0.11.4
   */
  type?: string | null;
  /**
   * The items are complete up to here.
   *
   * @since 0.11.4
   */
  flush?: true;
}
/**
 * The end of a reply, as servers send it up to 0.7.2; in later releases only plugins and POST .../event still author it.
 */
export interface CompletionFinalContent {
  /**
   * The reply is done.
   */
  done: true;
  /**
   * The whole text.
   */
  content: string;
  /**
   * Title of the chat as it is stored; empty for a chat that is not saved.
   */
  title: string | null;
}
/**
 * The end of a reply.
 *
 * @since 0.8.0
 *
 * @until 0.9.6
 */
export interface CompletionFinalBoth {
  /**
   * The reply is done.
   */
  done: true;
  /**
   * The whole text.
   */
  content: string;
  /**
   * All items.
   */
  output: OutputItem[];
  /**
   * Title of the chat as it is stored; empty for a chat that is not saved.
   */
  title: string | null;
  /**
   * Token counts, with the upstream's keys; from 0.8.0 on also input_tokens, output_tokens and total_tokens.
   *
   * @since 0.9.0
   */
  usage?: {
    [k: string]: unknown;
  };
}
/**
 * The end of a reply.
 *
 * @since 0.10.0
 */
export interface CompletionFinal {
  /**
   * The reply is done.
   */
  done: true;
  /**
   * All items.
   */
  output: OutputItem[];
  /**
   * Title of the chat as it is stored; empty for a chat that is not saved.
   */
  title: string | null;
  /**
   * Token counts, with the upstream's keys; from 0.8.0 on also input_tokens, output_tokens and total_tokens.
   */
  usage?: {
    [k: string]: unknown;
  };
}
/**
 * The end of a reply that waited for the approval of a tool call and was stopped: no title, and the call is among the items.
 *
 * @since 0.11.1
 */
export interface CompletionStopped {
  /**
   * The reply is done.
   */
  done: true;
  /**
   * All items.
   */
  output: OutputItem[];
}
/**
 * One chunk of a streamed OpenAI chat completion, passed on as the upstream sent it. Open: the upstream may add keys.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded (finish chunks); utils/middleware.py, read
 */
export interface CompletionChunk {
  /**
   * Id of the completion.
   */
  id: string;
  /**
   * Kind of object.
   */
  object: 'chat.completion.chunk';
  /**
   * When it was created, in s since 1970.
   */
  created: number;
  /**
   * Id of the model.
   */
  model: string;
  /**
   * The choices, one as a rule.
   *
   * @minItems 1
   *
   * Items: One choice.
   */
  choices: [
    {
      /**
       * Number of the choice.
       */
      index: number;
      /**
       * What is added; empty in the last chunk.
       */
      delta: {
        /**
         * Who speaks.
         */
        role?: string | null;
        /**
         * Text to append.
         */
        content?: string | null;
        [k: string]: unknown;
      };
      /**
       * Why it ended, in the last chunk.
       */
      finish_reason?: string | null;
      /**
       * Probabilities, when asked for.
       */
      logprobs?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    },
    ...{
      /**
       * Number of the choice.
       */
      index: number;
      /**
       * What is added; empty in the last chunk.
       */
      delta: {
        /**
         * Who speaks.
         */
        role?: string | null;
        /**
         * Text to append.
         */
        content?: string | null;
        [k: string]: unknown;
      };
      /**
       * Why it ended, in the last chunk.
       */
      finish_reason?: string | null;
      /**
       * Probabilities, when asked for.
       */
      logprobs?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    }[]
  ];
  /**
   * Token counts, when the upstream adds them.
   */
  usage?: {
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}
/**
 * A completion as the upstream answered it, when it was not streamed; the client appends its content.
 */
export interface CompletionWhole {
  /**
   * Id of the completion.
   */
  id: string;
  /**
   * Kind of object.
   */
  object: 'chat.completion';
  /**
   * When it was created, in s since 1970.
   */
  created: number;
  /**
   * Id of the model.
   */
  model: string;
  /**
   * The choices, one as a rule.
   *
   * @minItems 1
   *
   * Items: One choice.
   */
  choices: [
    {
      /**
       * The reply.
       */
      message: {
        /**
         * Who speaks.
         */
        role?: string;
        /**
         * The text.
         */
        content: string | null;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    },
    ...{
      /**
       * The reply.
       */
      message: {
        /**
         * Who speaks.
         */
        role?: string;
        /**
         * The text.
         */
        content: string | null;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    }[]
  ];
  /**
   * Id of the model an arena picked.
   */
  selected_model_id?: string;
  [k: string]: unknown;
}
/**
 * A response as a Responses upstream answered it, when it was not streamed.
 *
 * @since 0.8.0
 */
export interface CompletionResponse {
  /**
   * Id of the response.
   */
  id: string;
  /**
   * Kind of object.
   */
  object: 'response';
  /**
   * All items.
   */
  output: OutputItem[];
  [k: string]: unknown;
}
/**
 * Token counts.
 */
export interface CompletionUsage {
  /**
   * Token counts, with the upstream's keys; from 0.8.0 on also input_tokens, output_tokens and total_tokens.
   */
  usage: {
    [k: string]: unknown;
  };
}
/**
 * The provider failed while it streamed.
 */
export interface CompletionError {
  /**
   * What the provider answered.
   */
  error:
    | string
    | {
        [k: string]: unknown;
      };
}
/**
 * The model an arena picked.
 */
export interface CompletionSelectedModel {
  /**
   * Id of the model.
   */
  selected_model_id: string;
}
/**
 * A chat was read in one of the person's sessions; the answer to `events:chat` last_read_at, in an envelope without message_id.
 *
 * Source: Open WebUI 0.12.4, recorded; socket/main.py of 0.11.0 to 0.12.4, read
 */
export interface ChatListReadEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:list';
  /**
   * What was read.
   */
  data: {
    /**
     * Id of the chat.
     */
    chat_id: string;
    /**
     * When it was read, in s since 1970.
     */
    last_read_at: number;
    /**
     * Folder id to number of unread chats; only when the chat was unread.
     */
    folder_unread_counts?: {
      /**
       * Number of unread chats.
       */
      [k: string]: number;
    };
  };
}
/**
 * The list of chats changed: clients read it again, or one entry of it. Without data from an automation.
 *
 * Source: Open WebUI 0.12.4, recorded; utils/automations.py of 0.9.0, main.py and utils/middleware.py of 0.11.0 to 0.12.4, read
 */
export interface ChatListEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:list';
  /**
   * The entry that changed.
   *
   * @since 0.11.0
   */
  data?: {
    /**
     * Id of the chat that changed.
     */
    chat_id: string;
    /**
     * Id of the folder it is in.
     */
    folder_id: string | null;
  };
}
/**
 * Appends text to a message on the screen. Unlike `message` it is not stored.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, socket/main.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface ChatMessageDeltaEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:message:delta';
  /**
   * The text.
   */
  data: {
    /**
     * Text to append.
     */
    content: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Sets the embeds shown with a message. Unlike `embeds` it is not stored.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, socket/main.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface ChatMessageEmbedsEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:message:embeds';
  /**
   * The embeds.
   */
  data: {
    /**
     * All embeds to show; overwrites the list on the screen.
     *
     * Items: An address or raw HTML.
     */
    embeds: string[];
    /**
     * True overwrites the stored list instead of being put before it.
     *
     * @since 0.9.3
     */
    replace?: boolean;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * The work on a message failed; the client shows the error in the message.
 *
 * Source: Open WebUI 0.7.2, recorded (upstream error and POST .../event); utils/middleware.py and main.py of 0.7.2 to 0.12.4, read
 */
export interface ChatMessageErrorEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:message:error';
  /**
   * The failure.
   */
  data: {
    /**
     * What went wrong.
     */
    error: {
      /**
       * The error: a sentence, or what the upstream answered.
       */
      content:
        | string
        | {
            [k: string]: unknown;
          };
      [k: string]: unknown;
    };
    /**
     * Present when nothing more comes for the message.
     *
     * @since 0.11.4
     */
    done?: true;
  };
}
/**
 * Marks a message as a favourite, or takes the mark away, on the screen. No release authors it itself.
 *
 * Source: Open WebUI 0.7.2, web client, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface ChatMessageFavoriteEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:message:favorite';
  /**
   * The mark.
   */
  data: {
    /**
     * True: a favourite.
     */
    favorite: boolean;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Sets the files shown with a message. Unlike `files` it is not stored by the emitter; the server authors it after it stored generated images itself.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, tools/builtin.py and utils/middleware.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface ChatMessageFilesEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:message:files';
  /**
   * The files.
   */
  data: {
    /**
     * All files to show; overwrites the list on the screen.
     */
    files: FileItem[];
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Suggested next questions, generated after a reply.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded (generated, and through POST .../event)
 */
export interface ChatMessageFollowUpsEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:message:follow_ups';
  /**
   * The suggestions.
   */
  data: {
    /**
     * The questions, in order.
     *
     * Items: One question.
     */
    follow_ups: string[];
  };
}
/**
 * The task list that the model keeps for the chat; replaces the list on the screen.
 *
 * Source: Open WebUI 0.9.0 and 0.12.4, tools/builtin.py, read
 */
export interface ChatMessageTasksEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:message:tasks';
  /**
   * The list.
   */
  data: {
    /**
     * All tasks, in order.
     *
     * Items: One task.
     */
    tasks: {
      /**
       * Id of the task within the chat.
       */
      id: string;
      /**
       * What is to be done.
       */
      content: string;
      /**
       * How far it is.
       */
      status: 'pending' | 'in_progress' | 'completed' | 'cancelled';
    }[];
  };
}
/**
 * Tells how a message was spoken, after somebody set that through REST; stored in the message's meta.
 *
 * Source: Open WebUI 0.12.0 to 0.12.4 routers/chats.py, read; recorded on 0.12.4 (POST chats/{id}/messages/{message_id} with voice and without content)
 */
export interface ChatMessageVoiceEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:message:voice';
  /**
   * The message and its voice.
   */
  data: {
    /**
     * Id of the chat.
     */
    chat_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * What the client gave, at most 100000 characters of JSON; the server does not look into it.
     */
    voice: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Replaces the text of a message on the screen; the emitter does not store it. The server sends it, with both ids repeated, after somebody set a message's text through REST.
 *
 * Source: Open WebUI 0.12.4, recorded (POST chats/{id}/messages/{message_id}); routers/chats.py of 0.7.2, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface ChatMessageEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:message';
  /**
   * The text.
   */
  data: {
    /**
     * The new text.
     */
    content: string;
    /**
     * Id of the chat; with message_id, when the server authored it.
     */
    chat_id?: string;
    /**
     * Id of the message.
     */
    message_id?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Outlet filters ran over the finished chat: clients take over contents that differ. Up to 0.11.0 after every reply, later only when there are filters.
 *
 * Source: Open WebUI 0.9.0 to 0.12.4, utils/middleware.py, read
 */
export interface ChatOutletEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:outlet';
  /**
   * The chat as the filters left it.
   */
  data: {
    /**
     * The branch of the chat, oldest first.
     *
     * @minItems 1
     *
     * Items: One message as the filters left it; open, since filters may add keys.
     */
    messages: [
      {
        /**
         * Id of the message; null in a chat that is not saved.
         */
        id: string | null;
        /**
         * Who speaks: user, assistant or system.
         */
        role: string;
        /**
         * The text, or its parts.
         */
        content: string | unknown[];
        /**
         * What is known of the generation.
         */
        info: {
          [k: string]: unknown;
        } | null;
        /**
         * When it was written, in s since 1970.
         */
        timestamp: number | null;
        /**
         * The reply in items.
         */
        output?: OutputItem[];
        /**
         * Token counts.
         */
        usage?: {
          [k: string]: unknown;
        };
        /**
         * Citation sources.
         */
        sources?: SourceItem[];
        /**
         * Why the reply ended.
         *
         * @since 0.12.0
         */
        finish_reason?: string;
        [k: string]: unknown;
      },
      ...{
        /**
         * Id of the message; null in a chat that is not saved.
         */
        id: string | null;
        /**
         * Who speaks: user, assistant or system.
         */
        role: string;
        /**
         * The text, or its parts.
         */
        content: string | unknown[];
        /**
         * What is known of the generation.
         */
        info: {
          [k: string]: unknown;
        } | null;
        /**
         * When it was written, in s since 1970.
         */
        timestamp: number | null;
        /**
         * The reply in items.
         */
        output?: OutputItem[];
        /**
         * Token counts.
         */
        usage?: {
          [k: string]: unknown;
        };
        /**
         * Citation sources.
         */
        sources?: SourceItem[];
        /**
         * Why the reply ended.
         *
         * @since 0.12.0
         */
        finish_reason?: string;
        [k: string]: unknown;
      }[]
    ];
  };
}
/**
 * The stored chat was changed behind the reader's back (by a sub-agent or a timer): clients read it again.
 *
 * Source: Open WebUI 0.11.0 to 0.12.4, utils/subagents.py and utils/timers.py, read
 */
export interface ChatReloadEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:reload';
}
/**
 * The chat got tags; clients ignore the value and read chat and tags again.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded (generated); the empty object recorded through POST .../event, which takes only objects
 */
export interface ChatTagsEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:tags';
  /**
   * The tags.
   */
  data: string[] | {};
}
/**
 * The work on a chat was stopped: by a person, or after a failure. May arrive twice.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, main.py and utils/middleware.py, read; the empty object recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface ChatTasksCancelEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:tasks:cancel';
  /**
   * Nothing, or what there is of the reply.
   */
  data?: {
    /**
     * The reply as far as it got; items that were going on are incomplete.
     *
     * @since 0.11.4
     */
    output?: OutputItem[];
  };
}
/**
 * The chat got a title; clients show it and reload their list of chats.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded (generated); the empty object recorded through POST .../event, which takes only objects
 */
export interface ChatTitleEvent {
  /**
   * Discriminates the event.
   */
  type: 'chat:title';
  /**
   * The title itself.
   */
  data: string | {};
}
/**
 * Older name of `source`, with the same effect.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, socket/main.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface CitationEvent {
  /**
   * Discriminates the event.
   */
  type: 'citation';
  /**
   * A source, or a code run.
   */
  data: SourceItem | CodeExecution;
  [k: string]: unknown;
}
/**
 * A piece of code that was or is being run. An event with the id of an earlier one replaces it; without `result` it is still running.
 *
 * Source: Open WebUI documentation of plugin events; recorded through POST .../event on 0.7.2 and 0.12.4. No release authors it itself
 */
export interface CodeExecution {
  /**
   * Tells it from a source.
   */
  type: 'code_execution';
  /**
   * Id of the run; the same id replaces.
   */
  id: string;
  /**
   * Name shown to the reader.
   */
  name: string;
  /**
   * The code.
   */
  code: string;
  /**
   * Language of the code, such as python.
   */
  language?: string;
  /**
   * Outcome; absent while running.
   */
  result?: {
    /**
     * What went wrong.
     */
    error?: string | null;
    /**
     * What was printed.
     */
    output?: string | null;
    /**
     * Files the code produced.
     *
     * Items: A file the code produced.
     */
    files?: {
      /**
       * File name.
       */
      name?: string;
      /**
       * Address of the file.
       */
      url?: string;
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * The server shortens a long chat before it asks the model: it begins, ended, or failed.
 *
 * Source: Open WebUI 0.10.0 to 0.12.4, utils/context_compaction.py, read
 */
export interface ContextCompactionEvent {
  /**
   * Discriminates the event.
   */
  type: 'context_compaction';
  /**
   * The state.
   */
  data: {
    /**
     * Repeats the type.
     */
    action: 'context_compaction';
    /**
     * Text shown to the reader.
     */
    description: string;
    /**
     * False while it goes on.
     */
    done: boolean;
    /**
     * Present when it failed.
     */
    error?: true;
    /**
     * Id of the first message that is kept; only when it ended well.
     *
     * @since 0.12.4
     */
    checkpoint_message_id?: string | null;
    /**
     * Summary that stands for the messages before it; only when it ended well.
     *
     * @since 0.12.4
     */
    context_summary?: string;
  };
}
/**
 * Sets the embeds (web pages or HTML in a frame) shown with a message; the stored message gets them put before those it had.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, utils/middleware.py and socket/main.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface EmbedsEvent {
  /**
   * Discriminates the event.
   */
  type: 'embeds';
  /**
   * The embeds.
   */
  data: {
    /**
     * All embeds to show; overwrites the list on the screen.
     *
     * Items: An address or raw HTML.
     */
    embeds: string[];
    /**
     * True overwrites the stored list instead of being put before it.
     *
     * @since 0.9.3
     */
    replace?: boolean;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Envelope of `events`: which chat and message it is about, and the typed event. The server authors the envelope; the author of the event authors `data`, which is passed through verbatim.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded; socket/main.py of 0.6.33 to 0.12.4, read
 */
export interface EventsEnvelope {
  /**
   * Id of the chat; null outside a chat. Starts with `local:` (since 0.11.0 `temporary:`) for a chat that is not saved.
   */
  chat_id: string | null;
  /**
   * Id of the message; null outside a message.
   */
  message_id: string | null;
  /**
   * Present on events of a run that no person started, such as a sub-agent or a timer.
   *
   * @since 0.11.0
   */
  internal?: true;
  /**
   * Present on the copy for the room of the chat, which other people with access to it receive.
   *
   * @since 0.12.0
   */
  shared?: true;
  /**
   * Id of the person whose event was copied; only beside `shared`.
   *
   * @since 0.12.0
   */
  user_id?: string;
  /**
   * The event itself.
   */
  data: {
    /**
     * Type of the event; anything is allowed.
     */
    type: string;
    /**
     * What the event carries; any JSON value, absent for some types.
     */
    data?: unknown;
    [k: string]: unknown;
  };
}
/**
 * Sets the files shown with a message; the stored message gets them put before those it had.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, utils/middleware.py and socket/main.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface FilesEvent {
  /**
   * Discriminates the event.
   */
  type: 'files';
  /**
   * The files.
   */
  data: {
    /**
     * All files to show; overwrites the list on the screen.
     */
    files: FileItem[];
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Appends text to a message. The server appends it to the stored message as well. Same effect on the screen as chat:message:delta.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, socket/main.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface MessageAppendEvent {
  /**
   * Discriminates the event.
   */
  type: 'message';
  /**
   * The text.
   */
  data: {
    /**
     * Text to append.
     */
    content: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Shows a short message that fades.
 *
 * Source: Open WebUI 0.7.2, web client, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface NotificationToastEvent {
  /**
   * Discriminates the event.
   */
  type: 'notification';
  /**
   * The message.
   */
  data: {
    /**
     * Kind of message; info when absent.
     */
    type?: 'info' | 'success' | 'error' | 'warning';
    /**
     * Text shown.
     */
    content?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * A chat, but no message.
 */
export interface ChatOnlyEnvelope {
  /**
   * Id of the chat that was read.
   */
  chat_id: string;
  /**
   * The event itself.
   */
  data: {
    /**
     * Only this type comes with a chat and no message.
     */
    type: 'chat:list';
    /**
     * What the event carries.
     */
    data?: unknown;
    [k: string]: unknown;
  };
}
/**
 * Neither chat nor message.
 */
export interface BareEnvelope {
  /**
   * The event itself.
   */
  data: {
    /**
     * Only this type comes without any id.
     */
    type: 'calendar:alert';
    /**
     * What the event carries.
     */
    data?: unknown;
    [k: string]: unknown;
  };
}
/**
 * Replaces the text of a message. The server replaces the stored text as well. Same effect on the screen as chat:message.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, socket/main.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface ReplaceEvent {
  /**
   * Discriminates the event.
   */
  type: 'replace';
  /**
   * The text.
   */
  data: {
    /**
     * The new text.
     */
    content: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Progress of a reply as an OpenAI Responses stream event; consecutive deltas of one item are to be concatenated. The end still comes as chat:completion.
 *
 * Source: Open WebUI 0.12.4, recorded (text deltas); utils/middleware.py of 0.11.1 to 0.12.4, read
 */
export interface ResponseCompletionEvent {
  /**
   * Discriminates the event.
   */
  type: 'response:completion';
  /**
   * One stream event; open, since an upstream may add keys.
   */
  data: ResponseTextDelta | ResponseArgumentsDelta | ResponseOutputItem | ResponseOther | CompletionChunk;
}
/**
 * Text or reasoning to append.
 */
export interface ResponseTextDelta {
  /**
   * Kind of event.
   */
  type: 'response.output_text.delta' | 'response.reasoning_text.delta';
  /**
   * Id of the item.
   */
  item_id: string | null;
  /**
   * Number of the item in the output, counted from 0.
   */
  output_index: number;
  /**
   * Number of the part in the item, counted from 0.
   */
  content_index: number;
  /**
   * Text to append.
   */
  delta: string;
  [k: string]: unknown;
}
/**
 * Arguments of a tool call to append.
 */
export interface ResponseArgumentsDelta {
  /**
   * Kind of event.
   */
  type: 'response.function_call_arguments.delta';
  /**
   * Id of the item.
   */
  item_id: string | null;
  /**
   * Number of the item in the output, counted from 0.
   */
  output_index: number;
  /**
   * JSON text to append to the arguments.
   */
  delta: string;
  [k: string]: unknown;
}
/**
 * An item began or is complete.
 */
export interface ResponseOutputItem {
  /**
   * Kind of event.
   */
  type: 'response.output_item.added' | 'response.output_item.done';
  /**
   * Number of the item in the output, counted from 0.
   */
  output_index: number;
  /**
   * The item.
   */
  item: OutputItem;
  [k: string]: unknown;
}
/**
 * Another event of a Responses upstream, such as response.created or response.completed.
 */
export interface ResponseOther {
  /**
   * Kind of event, as the upstream names it.
   */
  type: string;
  /**
   * The response, cut down to these keys.
   */
  response?: {
    /**
     * Its id.
     */
    id?: string;
    /**
     * All items of this round.
     */
    output?: OutputItem[];
    /**
     * Token counts.
     */
    usage?: {
      [k: string]: unknown;
    } | null;
    /**
     * What failed.
     */
    error?: unknown;
  };
  [k: string]: unknown;
}
/**
 * Adds a citation source to a message, or shows a code run. Sources are appended to the stored message, code runs are not stored.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, utils/middleware.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface SourceEvent {
  /**
   * Discriminates the event.
   */
  type: 'source';
  /**
   * A source, or a code run.
   */
  data: SourceItem | CodeExecution;
  [k: string]: unknown;
}
/**
 * A step of the work on a message. The server stores it in the message's statusHistory, plugins author most of them.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, utils/middleware.py, read; recorded through POST .../event on 0.7.2 and 0.12.4
 */
export interface StatusEvent {
  /**
   * Discriminates the event.
   */
  type: 'status';
  /**
   * The step; every key is optional and the author may add others.
   */
  data: {
    /**
     * What is going on: web_search, web_search_queries_generated, queries_generated, sources_retrieved, knowledge_search, tool_connection, or a name of the author's own.
     */
    action?: string;
    /**
     * Text shown to the reader; `{{count}}` stands for the number of urls or items and is filled in by the client.
     */
    description?: string;
    /**
     * False shows it as going on; anything else as finished.
     */
    done?: boolean;
    /**
     * True keeps it from the reader.
     */
    hidden?: boolean;
    /**
     * The search query.
     */
    query?: string;
    /**
     * The search queries.
     *
     * Items: One query.
     */
    queries?: string[];
    /**
     * What was found.
     *
     * Items: Address or file name of one result.
     */
    urls?: string[];
    /**
     * What was found, in more detail.
     *
     * Items: One result.
     */
    items?: {
      /**
       * Its title.
       */
      title?: string | null;
      /**
       * Its address.
       */
      link?: string | null;
      /**
       * An extract.
       */
      snippet?: string | null;
      [k: string]: unknown;
    }[];
    /**
     * Number of sources.
     */
    count?: number;
    /**
     * True when the step failed.
     */
    error?: boolean;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * A tool shows a file of the terminal: clients open its preview.
 *
 * Source: Open WebUI 0.8.6 to 0.12.4, utils/middleware.py, read
 */
export interface TerminalDisplayFileEvent {
  /**
   * Discriminates the event.
   */
  type: 'terminal:display_file';
  /**
   * The file.
   */
  data: {
    /**
     * Path of the file in the terminal.
     */
    path: string;
    /**
     * Page to open, as the tool was asked; counted from 1.
     *
     * @since 0.11.1
     */
    page?: number | string;
  };
}
/**
 * A tool replaced text in a file of the terminal: clients refresh it.
 *
 * Source: Open WebUI 0.8.6 to 0.12.4, utils/middleware.py, read
 */
export interface TerminalReplaceFileContentEvent {
  /**
   * Discriminates the event.
   */
  type: 'terminal:replace_file_content';
  /**
   * The file.
   */
  data: {
    /**
     * Path of the file in the terminal.
     */
    path: string;
  };
}
/**
 * A tool ran a command in the terminal: clients refresh the list of files.
 *
 * Source: Open WebUI 0.8.9 to 0.12.4, utils/middleware.py, read
 */
export interface TerminalRunCommandEvent {
  /**
   * Discriminates the event.
   */
  type: 'terminal:run_command';
  /**
   * Nothing.
   */
  data: {};
}
/**
 * A tool wrote a file of the terminal: clients refresh it.
 *
 * Source: Open WebUI 0.8.6 to 0.12.4, utils/middleware.py, read
 */
export interface TerminalWriteFileEvent {
  /**
   * Discriminates the event.
   */
  type: 'terminal:write_file';
  /**
   * The file.
   */
  data: {
    /**
     * Path of the file in the terminal.
     */
    path: string;
  };
}
/**
 * Any type that is not listed. Plugins may invent types; servers pass them through verbatim and clients ignore what they do not know.
 *
 * Source: Open WebUI 0.7.2 and 0.12.4, recorded through POST .../event
 */
export interface UnknownEvent {
  /**
   * Type the author chose.
   */
  type: string;
  /**
   * Any JSON value; may be absent.
   */
  data?: unknown;
  [k: string]: unknown;
}
/**
 * Enters the room of a note that the token's person may read.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface JoinNote {
  /**
   * Who wants to enter.
   */
  auth: {
    /**
     * Token of a signed-in person.
     */
    token: string;
    [k: string]: unknown;
  };
  /**
   * Id of the note.
   */
  note_id: string;
  [k: string]: unknown;
}
/**
 * The note after the change. There is no envelope: the note itself is the payload.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4; 0.6.32 executed; 0.8.0 to 0.11.4 read.
 */
export interface NoteEvent {
  /**
   * Id of the note.
   */
  id: string;
  /**
   * Id of the person who owns it.
   */
  user_id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Content. Until 0.10.2 all that is stored; from 0.11.0 on, when the change was to data, only the keys of data that the change named. Free for extensions.
   */
  data: {
    /**
     * The text in up to three forms.
     */
    content?: {
      /**
       * As Markdown.
       */
      md?: string;
      /**
       * As HTML.
       */
      html?: string;
      /**
       * As the editor keeps it.
       */
      json?: unknown;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  /**
   * Free for extensions.
   */
  meta: {
    [k: string]: unknown;
  } | null;
  /**
   * Whether the owner pinned it.
   *
   * @since 0.9.0
   */
  is_pinned?: boolean | null;
  /**
   * Who may read and write it besides the owner and administrators; empty means nobody, null everybody.
   *
   * @until 0.7.2
   */
  access_control?: {
    /**
     * Who may read it.
     */
    read?: {
      /**
       * Ids of groups of people.
       */
      group_ids?: string[];
      /**
       * Ids of people.
       */
      user_ids?: string[];
      [k: string]: unknown;
    };
    /**
     * Who may write it.
     */
    write?: {
      /**
       * Ids of groups of people.
       */
      group_ids?: string[];
      /**
       * Ids of people.
       */
      user_ids?: string[];
      [k: string]: unknown;
    };
    [k: string]: unknown;
  } | null;
  /**
   * Who may read and write it besides the owner and administrators.
   *
   * @since 0.8.0
   */
  access_grants?: {
    /**
     * Id of the grant.
     */
    id: string;
    /**
     * What is granted access to.
     */
    resource_type: 'note';
    /**
     * Id of the note.
     */
    resource_id: string;
    /**
     * Who is granted: a person or a group of people.
     */
    principal_type: 'user' | 'group';
    /**
     * Id of the person or group; * means everybody.
     */
    principal_id: string;
    /**
     * What is granted.
     */
    permission: 'read' | 'write';
    /**
     * When it was granted (s).
     */
    created_at: number;
  }[];
  /**
   * When it was created (ns).
   */
  created_at: number;
  /**
   * When it was last changed (ns).
   */
  updated_at: number;
}
/**
 * Says that the person is using a model at this moment. Only the model is read.
 *
 * Source: Recorded from the web client of Open WebUI 0.7.2; executed on 0.7.2 and 0.12.4.
 */
export interface Usage {
  /**
   * Id of the model in use.
   */
  model: string;
  /**
   * What it is used for; the web client says chat.
   */
  action?: string;
  /**
   * Id of the chat it is used in.
   */
  chat_id?: string | null;
  [k: string]: unknown;
}
/**
 * Says that what the session's person may do has changed, or that the account is gone. It carries nothing: the client signs in again and reads everything anew.
 *
 * Source: Open WebUI 0.12.4 socket/main.py, executed.
 */
export interface AccessUpdated {}
/**
 * Says that the person is still there. Any one argument will do; the web client sends an empty object.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface Heartbeat {
  [k: string]: unknown;
}
/**
 * Enters the rooms of the channels that the token's person can see now.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface JoinChannels {
  /**
   * Who the client is.
   */
  auth: {
    /**
     * Token of a signed-in person.
     */
    token: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * Authenticates the session again and enters the person's room and the rooms of their channels.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface UserJoin {
  /**
   * Who the client is.
   */
  auth: {
    /**
     * Token of a signed-in person.
     */
    token: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * What a client sends in CONNECT. Without it, or with a token nobody has, the session is anonymous.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface ConnectPayload {
  /**
   * Token of a signed-in person.
   */
  token?: string;
  [k: string]: unknown;
}
/**
 * The server's answer to CONNECT.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface Connected {
  /**
   * Socket.IO session id; new for every connection.
   */
  sid: string;
}
/**
 * Engine.IO's first frame from the server: how this connection is kept alive.
 *
 * Source: Recorded from Open WebUI 0.7.2 and 0.12.4.
 */
export interface OpenPacket {
  /**
   * Engine.IO id of the connection; not the Socket.IO session id.
   */
  sid: string;
  /**
   * Transports the client may change to; empty on a websocket.
   *
   * @maxItems 0
   */
  upgrades: [];
  /**
   * How long the server waits for a pong before it closes (ms).
   */
  pingTimeout: number;
  /**
   * How often the server pings (ms).
   */
  pingInterval: number;
  /**
   * Largest message the server accepts (bytes).
   */
  maxPayload: number;
}
