/**
 * The state of the server. It is kept in memory only.
 *
 * @module
 */
import type { JsonObject } from '../../src/suite/types.js';
import type { Automation } from './automations.js';
import { Calls } from './calls.js';
import { Channels } from './channels.js';
import { Chats } from './chats.js';
import { Clock } from './clock.js';
import { DirectStreams } from './directs.js';
import type { Folder } from './folders.js';
import { Groups } from './groups.js';
import type { Conversations } from './conversations.js';
import { Usage } from './usage.js';
import { Models } from './models.js';
import { Notes } from './notes.js';
import { Tasks } from './tasks.js';
import { Documents, Saves } from './documents.js';
import type { User } from './users.js';
import { Users } from './users.js';

/** One Socket.IO session; `userId` is its entry in the product's session pool. */
export interface Session {
  sid: string;
  userId?: string;
}

/** The sessions in each room. The wire keeps them. */
export interface Rooms {
  /** Sessions in a room, in the order in which they connected. */
  members(room: string): string[];
  /** Rooms that a session is in. */
  roomsOf(sid: string): string[];
  /** All connected sessions. */
  everyone(): string[];
}

/** State of one server. */
export interface State {
  users: Users;
  chats: Chats;
  channels: Channels;
  notes: Notes;
  groups: Groups;
  folders: Map<string, Folder>;
  documents: Documents;
  saves: Saves;
  /** Installed functions by id. */
  functions: Map<string, JsonObject>;
  /** Installed tools by id. */
  tools: Map<string, JsonObject>;
  /** Workspace models, by id. */
  ownModels: Map<string, JsonObject>;
  calls: Calls;
  directs: DirectStreams;
  models: Models;
  tasks: Tasks;
  /** Automations by id. */
  automations: Map<string, Automation>;
  sessions: Map<string, Session>;
  usage: Usage;
  /** Encrypted conversations by channel. Absent: nobody may encrypt a channel. */
  conversations?: Conversations;
  rooms: Rooms;
  clock: Clock;
}

/**
 * The state of a server without accounts. `usageTimeout`: ms after which a model no longer counts as in use;
 * `saveDelay`: ms after which a document is stored in its note; `encryption`: channels may be encrypted.
 */
export function newState(rooms: Rooms, usageTimeout?: number, saveDelay?: number, encryption?: boolean): State {
  const [clock, groups] = [new Clock(), new Groups()];
  return {
    users: new Users(),
    chats: new Chats(),
    channels: new Channels(clock, groups),
    notes: new Notes(clock, groups),
    groups,
    folders: new Map(),
    documents: new Documents(),
    saves: new Saves(saveDelay),
    functions: new Map(),
    tools: new Map(),
    ownModels: new Map(),
    calls: new Calls(),
    directs: new DirectStreams(),
    models: new Models(),
    tasks: new Tasks(),
    automations: new Map(),
    sessions: new Map(),
    usage: new Usage(usageTimeout),
    rooms,
    clock,
    ...(encryption ? { conversations: new Map() } : {}),
  };
}

/** The user of a session, when it is authenticated and the account still exists. */
export function userOf(state: State, session: Session): User | undefined {
  return state.users.byId(session.userId);
}

/** Sessions of these users. */
export function sessionsOf(state: State, userIds: readonly string[]): Session[] {
  return [...state.sessions.values()].filter(
    (session) => session.userId !== undefined && userIds.includes(session.userId),
  );
}
