/**
 * The inputs of the guards: one type per guard, with exactly the facts that the guard decides about.
 *
 * @module
 */
import type { OmittableId } from '../src/suite/plugins.js';
import type { Json } from '../src/suite/types.js';
import type { Channel, Message } from './state/channels.js';
import type { Chat } from './state/chats.js';
import type { Folder } from './state/folders.js';
import type { Note } from './state/notes.js';
import type { Session, State } from './state/state.js';
import type { AccountChange, User } from './state/users.js';

/** The facts that every guard receives. Mutants use them to limit a changed guard. */
export interface GuardFacts {
  /** The action, by the same names as the causes of effects. */
  cause: string;
  /** `data.type` of the payload, or the kind of the change. */
  type?: string;
}

/** The user, when the session or the token belongs to one. */
interface MaybePerson extends GuardFacts {
  user: User | undefined;
}

interface Person extends GuardFacts {
  user: User;
}

interface PersonAndChat extends Person {
  chat: Chat;
}

interface MaybePersonAndNote extends MaybePerson {
  note: Note;
}

interface PersonAndChannel extends Person {
  channel: Channel;
}

interface SessionAndRoom extends GuardFacts {
  state: State;
  session: Session;
  room: string;
}

/** An event or a body; `broken` is true when it lacks a required part. */
interface ParsedInput extends GuardFacts {
  broken: boolean;
}

/** An event about a message of a chat, emitted by a plugin or a user. */
interface AuthoredEvent extends GuardFacts {
  type: string;
  data?: Json;
}

/** Code of a plugin: the context in which it runs, and the id that its request omits. */
interface PluginCode extends GuardFacts {
  context: string;
  without: OmittableId | undefined;
}

/** A change of an account. */
interface ChangeOfAccount extends GuardFacts {
  type: AccountChange;
}

/** The facts of each guard, by its name. README.md lists what the guards decide. */
export interface GuardCases {
  'single-argument': GuardFacts & { args: readonly Json[] };
  'well-formed': ParsedInput;
  token: MaybePerson;
  rejoin: GuardFacts;
  'channel-visible': PersonAndChannel;
  'room-member': SessionAndRoom;
  authenticated: MaybePerson;
  'usage-counts': MaybePerson;
  'channel-type': GuardFacts & { type: string };
  'stored-type': AuthoredEvent;
  'storable-data': AuthoredEvent;
  'known-message': GuardFacts & { type: string; chat: Chat; messageId: string };
  'chat-owner': PersonAndChat;
  'chat-reader': PersonAndChat;
  'chat-writer': PersonAndChat;
  'event-body': ParsedInput;
  'channel-member': PersonAndChannel;
  'message-author': PersonAndChannel & { message: Message };
  'channel-manager': PersonAndChannel;
  'webhook-token': GuardFacts & { presented: string; secret: string };
  'note-reader': MaybePersonAndNote;
  'note-writer': MaybePersonAndNote;
  'note-files': MaybePersonAndNote & { data: Json };
  'document-person': MaybePerson;
  'document-member': SessionAndRoom;
  'document-limit': GuardFacts & { state: State; session: Session };
  'document-update': GuardFacts & { update: Json };
  'encryption-relay': MaybePerson & { state: State; channelId: string };
  'encryption-anyway': GuardFacts & { type: string };
  'folder-owner': Person & { folder: Folder };
  admin: Person;
  'cut-by-change': ChangeOfAccount;
  'session-of-changed': ChangeOfAccount & { session: Session; user: User };
  'token-outlives-change': ChangeOfAccount;
  'model-access': Person;
  'stream-event': GuardFacts;
  'completion-new': GuardFacts & { state: State; messageId: string };
  'plugin-request': PluginCode;
  'plugin-runs': PluginCode;
  'plugin-emitter': PluginCode;
  'plugin-caller': PluginCode;
  'call-session': Person & { session: Session | undefined };
  'direct-writer': MaybePerson & { session: Session; name: string };
  'resume-session': SessionAndRoom;
}
