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
export interface Occasion {
  /** The action, by the same names as the causes of effects. */
  cause: string;
  /** `data.type` of the payload, or the kind of the change. */
  type?: string;
}

/** The user, when the session or the token belongs to one. */
interface MaybePerson extends Occasion {
  user: User | undefined;
}

interface Person extends Occasion {
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

interface SessionAndRoom extends Occasion {
  state: State;
  session: Session;
  room: string;
}

/** An event or a body; `broken` is true when it lacks a required part. */
interface Input extends Occasion {
  broken: boolean;
}

/** An event about a message of a chat, emitted by a plugin or a user. */
interface AuthoredEvent extends Occasion {
  type: string;
  data?: Json;
}

/** Code of a plugin: the context in which it runs, and the id that its request omits. */
interface PluginCode extends Occasion {
  context: string;
  without: OmittableId | undefined;
}

/** A change of an account. */
interface Change extends Occasion {
  type: AccountChange;
}

/** The facts of each guard, by its name. README.md lists what the guards decide. */
export interface GuardCases {
  'single-argument': Occasion & { args: readonly Json[] };
  'well-formed': Input;
  token: MaybePerson;
  rejoin: Occasion;
  'channel-visible': PersonAndChannel;
  'room-member': SessionAndRoom;
  authenticated: MaybePerson;
  'usage-counts': MaybePerson;
  'channel-type': Occasion & { type: string };
  'stored-type': AuthoredEvent;
  'storable-data': AuthoredEvent;
  'known-message': Occasion & { type: string; chat: Chat; messageId: string };
  'chat-owner': PersonAndChat;
  'chat-reader': PersonAndChat;
  'chat-writer': PersonAndChat;
  'event-body': Input;
  'channel-member': PersonAndChannel;
  'message-author': PersonAndChannel & { message: Message };
  'channel-manager': PersonAndChannel;
  'webhook-token': Occasion & { presented: string; secret: string };
  'note-reader': MaybePersonAndNote;
  'note-writer': MaybePersonAndNote;
  'note-files': MaybePersonAndNote & { data: Json };
  'document-person': MaybePerson;
  'document-member': SessionAndRoom;
  'document-limit': Occasion & { state: State; session: Session };
  'document-update': Occasion & { update: Json };
  'encryption-relay': MaybePerson & { state: State; channelId: string };
  'encryption-anyway': Occasion & { type: string };
  'folder-owner': Person & { folder: Folder };
  admin: Person;
  'cut-by-change': Change;
  'session-of-changed': Change & { session: Session; user: User };
  'token-outlives-change': Change;
  'model-access': Person;
  'stream-event': Occasion;
  'completion-new': Occasion & { state: State; messageId: string };
  'plugin-request': PluginCode;
  'plugin-runs': PluginCode;
  'plugin-emitter': PluginCode;
  'plugin-caller': PluginCode;
  'call-session': Person & { session: Session | undefined };
  'direct-writer': MaybePerson & { session: Session; name: string };
  'resume-session': SessionAndRoom;
}
