/**
 * What each access rule is asked: one type per guard, with exactly the facts that the guard decides about.
 *
 * @module
 */
import type { Missing } from '../src/suite/plugins.js';
import type { Json } from '../src/suite/types.js';
import type { Channel, Message } from './state/channels.js';
import type { Chat } from './state/chats.js';
import type { Folder } from './state/folders.js';
import type { Note } from './state/notes.js';
import type { Session, State } from './state/state.js';
import type { AccountChange, User } from './state/users.js';

/** What every guard is told. Mutants narrow a guard by it. */
export interface Occasion {
  /** What is being done; the same names as the causes of effects. */
  cause: string;
  /** `data.type` of the payload, or the kind of the change. */
  type?: string;
}

/** A person, when the session or the token belongs to one. */
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

/** An event or a body; `broken` is true when it lacks what is read from it. */
interface Input extends Occasion {
  broken: boolean;
}

/** An event that a plugin or a person emits about a message of a chat. */
interface AuthoredEvent extends Occasion {
  type: string;
  data?: Json;
}

/** Code of a plugin, where it runs, and what its request leaves out. */
interface PluginCode extends Occasion {
  context: string;
  without: Missing | undefined;
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
