/**
 * Event maps for socket.io and socket.io-client, and the unions that narrow on `data.type`.
 *
 * Generated from asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */
import type {
  AccessUpdated,
  AutomationResultEvent,
  CalendarAlertEvent,
  ChannelAppReply,
  ChannelClientEnvelope,
  ChannelCreated,
  ChannelEnvelope,
  ChannelLastReadAt,
  ChannelMessageDeleted,
  ChannelMessagePinned,
  ChannelMessagePosted,
  ChannelMessageReplied,
  ChannelMessageUpdated,
  ChannelMute,
  ChannelMuteEnvelope,
  ChannelNoticeEnvelope,
  ChannelReactionAdded,
  ChannelReactionRemoved,
  ChannelStreamEnvelope,
  ChannelTyping,
  ChannelTypingEnvelope,
  ChannelWebhookEnvelope,
  ChannelWebhookMessagePosted,
  ChatAccess,
  ChatActiveEvent,
  ChatClientEnvelope,
  ChatCompletionCopy,
  ChatCompletionEvent,
  ChatCopyEnvelope,
  ChatDecisionAck,
  ChatJoin,
  ChatLastReadAt,
  ChatLeave,
  ChatListEvent,
  ChatListReadEvent,
  ChatMessageDeltaEvent,
  ChatMessageEmbedsEvent,
  ChatMessageErrorEvent,
  ChatMessageEvent,
  ChatMessageFavoriteEvent,
  ChatMessageFilesEvent,
  ChatMessageFollowUpsEvent,
  ChatMessageTasksEvent,
  ChatMessageVoiceEvent,
  ChatMessages,
  ChatNoticeEnvelope,
  ChatOutletEvent,
  ChatPresence,
  ChatReloadEvent,
  ChatSendTyping,
  ChatTagsEvent,
  ChatTasksCancelEvent,
  ChatTitleEvent,
  ChatTyping,
  ChatTypingEnvelope,
  CitationEvent,
  ConfirmationAnswer,
  ConfirmationCall,
  ContextCompactionEvent,
  DirectChunk,
  DirectDone,
  DirectText,
  DocumentAwareness,
  DocumentError,
  DocumentJoin,
  DocumentJoinedState,
  DocumentLeave,
  DocumentState,
  DocumentStateRequest,
  DocumentUpdate,
  DocumentUpdateAck,
  DocumentUserJoined,
  DocumentUserLeft,
  EmbedsEvent,
  EncryptionAvailable,
  EncryptionBind,
  EncryptionChannel,
  EncryptionDoneAck,
  EncryptionEvent,
  EncryptionJoin,
  EncryptionPacket,
  EncryptionParticipation,
  EncryptionStateAck,
  EncryptionStatusAck,
  EventsEnvelope,
  EventsPartialEnvelope,
  ExecuteAnswer,
  ExecuteCall,
  ExecutePythonAnswer,
  ExecutePythonCall,
  ExecuteToolAnswer,
  ExecuteToolCall,
  FilesEvent,
  Heartbeat,
  InputAnswer,
  InputCall,
  JoinChannels,
  JoinNote,
  MessageAppendEvent,
  NoteEvent,
  NotificationToastEvent,
  ReplaceEvent,
  RequestChatCompletionAnswer,
  RequestChatCompletionCall,
  RequestElicitationAnswer,
  RequestElicitationCall,
  RequestInteractionDoneEvent,
  RequestTerminalAnswer,
  RequestTerminalCall,
  RequestTerminalStateAnswer,
  RequestTerminalStateCall,
  RequestUserInputAnswer,
  RequestUserInputCall,
  ResponseCompletionEvent,
  SendDocumentAwareness,
  SendDocumentUpdate,
  SourceEvent,
  StatusEvent,
  TerminalDisplayFileEvent,
  TerminalReplaceFileContentEvent,
  TerminalRunCommandEvent,
  TerminalWriteFileEvent,
  Usage,
  UserJoin,
  UserJoinAck,
  VoicePlayAnimationAnswer,
  VoicePlayAnimationCall,
} from './types.js';

/** An envelope around one kind of data; of an envelope with several shapes, the one for that kind. */
type WithData<Envelope, Data> = Envelope extends { data: { type: infer Type } }
  ? Data extends { type: Type }
    ? Omit<Envelope, 'data'> & { data: Data }
    : never
  : never;

/** What `events:channel` (client to server) carries in `data`: a closed union that narrows on `type`. */
export type ChannelRequest =
  | ChannelTyping
  | ChannelLastReadAt;

/** Any `data` of `events:channel` (client to server), types that this specification does not list included. */
export interface AnyChannelRequest {
  type: string;
  data?: unknown;
}

/** Payload of `events:channel` (client to server) with a known `data`. */
export type ChannelRequestPayload =
  | WithData<ChannelClientEnvelope, ChannelTyping>
  | WithData<ChannelClientEnvelope, ChannelLastReadAt>;

/** Payload of `events:channel` (client to server) with any `data`. */
export type AnyChannelRequestPayload =
  | (Omit<ChannelClientEnvelope, 'data'> & { data: AnyChannelRequest });

const isKnownChannelRequestTypes: ReadonlySet<string> = new Set<ChannelRequest['type']>([
  'typing',
  'last_read_at',
]);

/** True when the type is one that this specification lists. It does not validate: use the validators for that. */
export function isKnownChannelRequest(data: AnyChannelRequest): data is AnyChannelRequest & ChannelRequest {
  return isKnownChannelRequestTypes.has(data.type);
}

/** What `events:channel` (server to client) carries in `data`: a closed union that narrows on `type`. */
export type ChannelEvent =
  | ChannelTyping
  | ChannelMessagePosted
  | ChannelWebhookMessagePosted
  | ChannelMessageReplied
  | ChannelMessageUpdated
  | ChannelMessagePinned
  | ChannelMessageDeleted
  | ChannelReactionAdded
  | ChannelReactionRemoved
  | ChannelCreated
  | ChannelMute;

/** Any `data` of `events:channel` (server to client), types that this specification does not list included. */
export interface AnyChannelEvent {
  type: string;
  data?: unknown;
}

/** Payload of `events:channel` (server to client) with a known `data`. */
export type ChannelEventPayload =
  | WithData<ChannelTypingEnvelope, ChannelTyping>
  | WithData<ChannelEnvelope, ChannelMessagePosted>
  | WithData<ChannelWebhookEnvelope, ChannelWebhookMessagePosted>
  | WithData<ChannelEnvelope, ChannelMessageReplied>
  | WithData<ChannelEnvelope, ChannelMessageUpdated>
  | WithData<ChannelStreamEnvelope, ChannelMessageUpdated>
  | WithData<ChannelEnvelope, ChannelMessagePinned>
  | WithData<ChannelEnvelope, ChannelMessageDeleted>
  | WithData<ChannelEnvelope, ChannelReactionAdded>
  | WithData<ChannelEnvelope, ChannelReactionRemoved>
  | WithData<ChannelNoticeEnvelope, ChannelCreated>
  | WithData<ChannelMuteEnvelope, ChannelMute>;

/** Payload of `events:channel` (server to client) with any `data`. */
export type AnyChannelEventPayload =
  | (Omit<ChannelTypingEnvelope, 'data'> & { data: AnyChannelEvent })
  | (Omit<ChannelEnvelope, 'data'> & { data: AnyChannelEvent })
  | (Omit<ChannelWebhookEnvelope, 'data'> & { data: AnyChannelEvent })
  | (Omit<ChannelStreamEnvelope, 'data'> & { data: AnyChannelEvent })
  | (Omit<ChannelNoticeEnvelope, 'data'> & { data: AnyChannelEvent })
  | (Omit<ChannelMuteEnvelope, 'data'> & { data: AnyChannelEvent });

const isKnownChannelEventTypes: ReadonlySet<string> = new Set<ChannelEvent['type']>([
  'typing',
  'message',
  'message:reply',
  'message:update',
  'message:delete',
  'message:reaction:add',
  'message:reaction:remove',
  'channel:created',
  'channel:mute',
]);

/** True when the type is one that this specification lists. It does not validate: use the validators for that. */
export function isKnownChannelEvent(data: AnyChannelEvent): data is AnyChannelEvent & ChannelEvent {
  return isKnownChannelEventTypes.has(data.type);
}

/** What `events` (server to client) carries in `data`: a closed union that narrows on `type`. */
export type KnownEvent =
  | StatusEvent
  | ChatCompletionEvent
  | ResponseCompletionEvent
  | ChatMessageDeltaEvent
  | MessageAppendEvent
  | ChatMessageEvent
  | ReplaceEvent
  | ChatMessageFilesEvent
  | FilesEvent
  | ChatMessageEmbedsEvent
  | EmbedsEvent
  | ChatMessageErrorEvent
  | ChatMessageFollowUpsEvent
  | ChatMessageFavoriteEvent
  | ChatMessageTasksEvent
  | ChatMessageVoiceEvent
  | ChatTitleEvent
  | ChatTagsEvent
  | ChatTasksCancelEvent
  | SourceEvent
  | CitationEvent
  | NotificationToastEvent
  | ChatActiveEvent
  | ChatListEvent
  | ChatListReadEvent
  | ChatReloadEvent
  | ChatOutletEvent
  | ContextCompactionEvent
  | TerminalDisplayFileEvent
  | TerminalWriteFileEvent
  | TerminalReplaceFileContentEvent
  | TerminalRunCommandEvent
  | CalendarAlertEvent
  | ChatPresence
  | ChatAccess
  | ChatTyping
  | ChatMessages
  | ChatCompletionCopy
  | ConfirmationCall
  | InputCall
  | ExecuteCall
  | ExecutePythonCall
  | ExecuteToolCall
  | RequestChatCompletionCall
  | RequestUserInputCall
  | RequestElicitationCall
  | VoicePlayAnimationCall
  | RequestTerminalCall
  | RequestTerminalStateCall
  | RequestInteractionDoneEvent;

/** Any `data` of `events` (server to client), types that this specification does not list included. */
export interface AnyEvent {
  type: string;
  data?: unknown;
}

/** Payload of `events` (server to client) with a known `data`. */
export type EventsPayload =
  | WithData<EventsEnvelope, StatusEvent>
  | WithData<EventsEnvelope, ChatCompletionEvent>
  | WithData<EventsEnvelope, ResponseCompletionEvent>
  | WithData<EventsEnvelope, ChatMessageDeltaEvent>
  | WithData<EventsEnvelope, MessageAppendEvent>
  | WithData<EventsEnvelope, ChatMessageEvent>
  | WithData<EventsEnvelope, ReplaceEvent>
  | WithData<EventsEnvelope, ChatMessageFilesEvent>
  | WithData<EventsEnvelope, FilesEvent>
  | WithData<EventsEnvelope, ChatMessageEmbedsEvent>
  | WithData<EventsEnvelope, EmbedsEvent>
  | WithData<EventsEnvelope, ChatMessageErrorEvent>
  | WithData<EventsEnvelope, ChatMessageFollowUpsEvent>
  | WithData<EventsEnvelope, ChatMessageFavoriteEvent>
  | WithData<EventsEnvelope, ChatMessageTasksEvent>
  | WithData<EventsEnvelope, ChatMessageVoiceEvent>
  | WithData<EventsEnvelope, ChatTitleEvent>
  | WithData<EventsEnvelope, ChatTagsEvent>
  | WithData<EventsEnvelope, ChatTasksCancelEvent>
  | WithData<EventsEnvelope, SourceEvent>
  | WithData<EventsEnvelope, CitationEvent>
  | WithData<EventsEnvelope, NotificationToastEvent>
  | WithData<EventsEnvelope, ChatActiveEvent>
  | WithData<EventsEnvelope, ChatListEvent>
  | WithData<EventsPartialEnvelope, ChatListReadEvent>
  | WithData<EventsEnvelope, ChatReloadEvent>
  | WithData<EventsEnvelope, ChatOutletEvent>
  | WithData<EventsEnvelope, ContextCompactionEvent>
  | WithData<EventsEnvelope, TerminalDisplayFileEvent>
  | WithData<EventsEnvelope, TerminalWriteFileEvent>
  | WithData<EventsEnvelope, TerminalReplaceFileContentEvent>
  | WithData<EventsEnvelope, TerminalRunCommandEvent>
  | WithData<EventsPartialEnvelope, CalendarAlertEvent>
  | WithData<ChatNoticeEnvelope, ChatPresence>
  | WithData<ChatNoticeEnvelope, ChatAccess>
  | WithData<ChatTypingEnvelope, ChatTyping>
  | WithData<ChatCopyEnvelope, ChatMessages>
  | WithData<ChatCopyEnvelope, ChatCompletionCopy>
  | WithData<EventsEnvelope, ConfirmationCall>
  | WithData<EventsEnvelope, InputCall>
  | WithData<EventsEnvelope, ExecuteCall>
  | WithData<EventsEnvelope, ExecutePythonCall>
  | WithData<EventsEnvelope, ExecuteToolCall>
  | WithData<EventsEnvelope, RequestChatCompletionCall>
  | WithData<EventsEnvelope, RequestUserInputCall>
  | WithData<EventsEnvelope, RequestElicitationCall>
  | WithData<EventsEnvelope, VoicePlayAnimationCall>
  | WithData<EventsEnvelope, RequestTerminalCall>
  | WithData<EventsEnvelope, RequestTerminalStateCall>
  | WithData<EventsEnvelope, RequestInteractionDoneEvent>;

/** Payload of `events` (server to client) with any `data`. */
export type AnyEventsPayload =
  | (Omit<EventsEnvelope, 'data'> & { data: AnyEvent });

const isKnownEventTypes: ReadonlySet<string> = new Set<KnownEvent['type']>([
  'status',
  'chat:completion',
  'response:completion',
  'chat:message:delta',
  'message',
  'chat:message',
  'replace',
  'chat:message:files',
  'files',
  'chat:message:embeds',
  'embeds',
  'chat:message:error',
  'chat:message:follow_ups',
  'chat:message:favorite',
  'chat:message:tasks',
  'chat:message:voice',
  'chat:title',
  'chat:tags',
  'chat:tasks:cancel',
  'source',
  'citation',
  'notification',
  'chat:active',
  'chat:list',
  'chat:reload',
  'chat:outlet',
  'context_compaction',
  'terminal:display_file',
  'terminal:write_file',
  'terminal:replace_file_content',
  'terminal:run_command',
  'calendar:alert',
  'chat:presence',
  'chat:access',
  'typing',
  'chat:messages',
  'confirmation',
  'input',
  'execute',
  'execute:python',
  'execute:tool',
  'request:chat:completion',
  'request:user_input',
  'request:elicitation',
  'voice:play_animation',
  'request:terminal',
  'request:terminal:state',
  'request:interaction:done',
]);

/** True when the type is one that this specification lists. It does not validate: use the validators for that. */
export function isKnownEvent(data: AnyEvent): data is AnyEvent & KnownEvent {
  return isKnownEventTypes.has(data.type);
}

/** What `events:chat` (client to server) carries in `data`: a closed union that narrows on `type`. */
export type ChatRequest =
  | ChatLastReadAt
  | ChatJoin
  | ChatLeave
  | ChatSendTyping;

/** Any `data` of `events:chat` (client to server), types that this specification does not list included. */
export interface AnyChatRequest {
  type: string;
  data?: unknown;
}

/** Payload of `events:chat` (client to server) with a known `data`. */
export type ChatRequestPayload =
  | WithData<ChatClientEnvelope, ChatLastReadAt>
  | WithData<ChatClientEnvelope, ChatJoin>
  | WithData<ChatClientEnvelope, ChatLeave>
  | WithData<ChatClientEnvelope, ChatSendTyping>;

/** Payload of `events:chat` (client to server) with any `data`. */
export type AnyChatRequestPayload =
  | (Omit<ChatClientEnvelope, 'data'> & { data: AnyChatRequest });

const isKnownChatRequestTypes: ReadonlySet<string> = new Set<ChatRequest['type']>([
  'last_read_at',
  'join',
  'leave',
  'typing',
]);

/** True when the type is one that this specification lists. It does not validate: use the validators for that. */
export function isKnownChatRequest(data: AnyChatRequest): data is AnyChatRequest & ChatRequest {
  return isKnownChatRequestTypes.has(data.type);
}

/** Arguments of the acknowledgement of `events`, by the `data.type` with which a server asks for one. */
export interface EventAnswers {
  /** A plugin asks for a yes or a no. Escape leaves it unanswered up to 0.10.1, and means no after that. */
  confirmation: ConfirmationAnswer;
  /** A plugin asks for a text. */
  input: InputAnswer;
  /** A plugin runs JavaScript in the page. */
  execute: ExecuteAnswer;
  /** The server runs Python in the browser. */
  'execute:python': ExecutePythonAnswer;
  /** The server calls a tool server through the browser. */
  'execute:tool': ExecuteToolAnswer;
  /** The server makes a completion request through the browser. */
  'request:chat:completion': RequestChatCompletionAnswer;
  /** The server asks the person questions with choices. */
  'request:user_input': RequestUserInputAnswer;
  /** An MCP server asks the person something. */
  'request:elicitation': RequestElicitationAnswer;
  /** The server asks the avatar in a voice call for a gesture. */
  'voice:play_animation': VoicePlayAnimationAnswer;
  /** The server asks what a terminal shows. */
  'request:terminal': RequestTerminalAnswer;
  /** The server asks whether a terminal is connected. */
  'request:terminal:state': RequestTerminalStateAnswer;
}

/** Events that a server sends, for the first parameter of `Socket` in socket.io-client and the second of `Server` in socket.io. Where some of an event's payloads are calls, there is an acknowledgement when the server asks for one. */
export interface ServerToClientEvents {
  /** What the person may do changed, or the account is gone; a DISCONNECT follows at once. */
  'access:updated': (payload: AccessUpdated) => void;
  /** `events:channel`: see {@link ChannelEventPayload}.
   *
   * @since 0.6.33 */
  'events:channel': (payload: ChannelEventPayload) => void;
  /** `events:channel`: see {@link ChannelEventPayload}.
   *
   * Older name of `events:channel`.
   *
   * @until 0.6.32 */
  'channel-events': (payload: ChannelEventPayload) => void;
  /** `events`: see {@link EventsPayload}.
   *
   * @since 0.6.33 */
  events: (payload: EventsPayload, ack?: (...answer: EventAnswers[keyof EventAnswers]) => void) => void;
  /** `events`: see {@link EventsPayload}.
   *
   * Older name of `events`.
   *
   * @until 0.6.32 */
  'chat-events': (payload: EventsPayload, ack?: (...answer: EventAnswers[keyof EventAnswers]) => void) => void;
  /** A run of an automation succeeded; in a channel that the model was asked, the reply follows. An event of its own, without an envelope. */
  'automation:result': (payload: AutomationResultEvent) => void;
  /** Somebody changed the note through REST, or a tool did. It goes to everybody who has the note open, the author too; deleting a note is not told.
   *
   * @since 0.11.0 */
  'events:note': (payload: NoteEvent) => void;
  /** Somebody changed the note through REST, or a tool did. It goes to everybody who has the note open, the author too; deleting a note is not told.
   *
   * Older name of `events:note`.
   *
   * @until 0.10.2 */
  'note-events': (payload: NoteEvent) => void;
  /** The members of a channel or the channel itself changed. Sent whether or not encryption is used. */
  'encryption:available': (payload: EncryptionAvailable) => void;
  /** The whole document, for the session that entered it. The whole document, for the session that asked for it. */
  'ydoc:document:state': (payload: DocumentJoinedState | DocumentState) => void;
  /** Somebody changed the document. */
  'ydoc:document:update': (payload: DocumentUpdate) => void;
  /** Where somebody is in the document. */
  'ydoc:awareness:update': (payload: DocumentAwareness) => void;
  /** Somebody entered the document. */
  'ydoc:user:joined': (payload: DocumentUserJoined) => void;
  /** Somebody left the document. */
  'ydoc:user:left': (payload: DocumentUserLeft) => void;
  /** A document could not be entered, or an update was refused. */
  error: (payload: DocumentError) => void;
  /** Something happened in an encrypted conversation that the session takes part in. */
  'encryption:event': (payload: EncryptionEvent) => void;
  /** An app that was mentioned in a channel answers the person who mentioned it, and nobody else. */
  'events:app': (payload: ChannelAppReply) => void;
}

/** Events that a client sends. Clients may leave the acknowledgement out, so a server must not count on it. */
export interface ClientToServerEvents {
  /** Authenticates the session and enters the rooms of the person and of their channels. */
  'user-join': (payload: UserJoin, ack?: (answer?: Extract<UserJoinAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** Enters the rooms of the channels that the token's person is in now. */
  'join-channels': (payload: JoinChannels, ack?: () => void) => void;
  /** Says that the person is still there; the web client sends it every 30 s. */
  heartbeat: (payload: Heartbeat, ack?: () => void) => void;
  /** `events:channel`: see {@link ChannelRequestPayload}.
   *
   * @since 0.6.33 */
  'events:channel': (payload: ChannelRequestPayload, ack?: () => void) => void;
  /** `events:channel`: see {@link ChannelRequestPayload}.
   *
   * Older name of `events:channel`.
   *
   * @until 0.6.32 */
  'channel-events': (payload: ChannelRequestPayload, ack?: () => void) => void;
  /** Says that a model is in use; the web client sends it every second while it waits for the answer to a completion request. */
  usage: (payload: Usage, ack?: () => void) => void;
  /** Enters the room of a note that the token's person may read. A refusal is acknowledged like a success. */
  'join-note': (payload: JoinNote, ack?: () => void) => void;
  /** `events:chat`: see {@link ChatRequestPayload}. */
  'events:chat': (payload: ChatRequestPayload, ack?: (answer?: Extract<ChatDecisionAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** Enters a document. */
  'ydoc:document:join': (payload: DocumentJoin, ack?: () => void) => void;
  /** Asks for the whole document. */
  'ydoc:document:state': (payload: DocumentStateRequest, ack?: () => void) => void;
  /** Changes the document. */
  'ydoc:document:update': (payload: SendDocumentUpdate, ack?: (answer?: Extract<DocumentUpdateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** Leaves a document. */
  'ydoc:document:leave': (payload: DocumentLeave, ack?: () => void) => void;
  /** Says where the person is in the document. */
  'ydoc:awareness:update': (payload: SendDocumentAwareness, ack?: () => void) => void;
  /** A session starts an encrypted conversation in a channel; it is off unless the operator allows it. */
  'encryption:start': (payload: EncryptionChannel, ack?: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session asks whether a channel has an encrypted conversation. */
  'encryption:status': (payload: EncryptionChannel, ack?: (answer: Extract<EncryptionStatusAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session wants to take part in an encrypted conversation. */
  'encryption:join': (payload: EncryptionJoin, ack?: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session tells the key of its part in an encrypted conversation. */
  'encryption:bind': (payload: EncryptionBind, ack?: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session sends an encrypted packet, or the host admits somebody. */
  'encryption:packet': (payload: EncryptionPacket, ack?: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session leaves an encrypted conversation. */
  'encryption:leave': (payload: EncryptionParticipation, ack?: (answer: Extract<EncryptionDoneAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session says that it still takes part in an encrypted conversation. */
  'encryption:ping': (payload: EncryptionParticipation, ack?: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
}

/** The same for a client that always asks for the acknowledgement: with these `emitWithAck` knows its answer. */
export interface AcknowledgedClientToServerEvents {
  /** Authenticates the session and enters the rooms of the person and of their channels. */
  'user-join': (payload: UserJoin, ack: (answer?: Extract<UserJoinAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** Enters the rooms of the channels that the token's person is in now. */
  'join-channels': (payload: JoinChannels, ack: () => void) => void;
  /** Says that the person is still there; the web client sends it every 30 s. */
  heartbeat: (payload: Heartbeat, ack: () => void) => void;
  /** `events:channel`: see {@link ChannelRequestPayload}.
   *
   * @since 0.6.33 */
  'events:channel': (payload: ChannelRequestPayload, ack: () => void) => void;
  /** `events:channel`: see {@link ChannelRequestPayload}.
   *
   * Older name of `events:channel`.
   *
   * @until 0.6.32 */
  'channel-events': (payload: ChannelRequestPayload, ack: () => void) => void;
  /** Says that a model is in use; the web client sends it every second while it waits for the answer to a completion request. */
  usage: (payload: Usage, ack: () => void) => void;
  /** Enters the room of a note that the token's person may read. A refusal is acknowledged like a success. */
  'join-note': (payload: JoinNote, ack: () => void) => void;
  /** `events:chat`: see {@link ChatRequestPayload}. */
  'events:chat': (payload: ChatRequestPayload, ack: (answer?: Extract<ChatDecisionAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** Enters a document. */
  'ydoc:document:join': (payload: DocumentJoin, ack: () => void) => void;
  /** Asks for the whole document. */
  'ydoc:document:state': (payload: DocumentStateRequest, ack: () => void) => void;
  /** Changes the document. */
  'ydoc:document:update': (payload: SendDocumentUpdate, ack: (answer?: Extract<DocumentUpdateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** Leaves a document. */
  'ydoc:document:leave': (payload: DocumentLeave, ack: () => void) => void;
  /** Says where the person is in the document. */
  'ydoc:awareness:update': (payload: SendDocumentAwareness, ack: () => void) => void;
  /** A session starts an encrypted conversation in a channel; it is off unless the operator allows it. */
  'encryption:start': (payload: EncryptionChannel, ack: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session asks whether a channel has an encrypted conversation. */
  'encryption:status': (payload: EncryptionChannel, ack: (answer: Extract<EncryptionStatusAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session wants to take part in an encrypted conversation. */
  'encryption:join': (payload: EncryptionJoin, ack: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session tells the key of its part in an encrypted conversation. */
  'encryption:bind': (payload: EncryptionBind, ack: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session sends an encrypted packet, or the host admits somebody. */
  'encryption:packet': (payload: EncryptionPacket, ack: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session leaves an encrypted conversation. */
  'encryption:leave': (payload: EncryptionParticipation, ack: (answer: Extract<EncryptionDoneAck, [unknown, ...unknown[]]>[0]) => void) => void;
  /** A session says that it still takes part in an encrypted conversation. */
  'encryption:ping': (payload: EncryptionParticipation, ack: (answer: Extract<EncryptionStateAck, [unknown, ...unknown[]]>[0]) => void) => void;
}

/** Events that a client sends under a name made for one request, for a socket that sends nothing else: `socket as unknown as Socket<ServerToClientEvents, RequestNamedEvents>`. */
export interface RequestNamedEvents {
  /** `{user_id}:{session_id}:{request_id}`: the name is in `channel` of the call that asks for the stream. */
  [event: `${string}:${string}:${string}`]: (payload: DirectText | DirectChunk | DirectDone, ack?: () => void) => void;
}
