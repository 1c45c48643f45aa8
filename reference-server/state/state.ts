/**
 * Everything the server remembers. Nothing survives the process.
 *
 * @module
 */
import type { JsonObject } from '../../src/suite/types.js';
import { Calls } from './calls.js';
import { Channels } from './channels.js';
import { Chats } from './chats.js';
import { Clock } from './clock.js';
import type { Folder } from './folders.js';
import { Groups } from './groups.js';
import { Usage } from './usage.js';
import { Notes } from './notes.js';
import { Documents } from './documents.js';
import type { User } from './users.js';
import { Users } from './users.js';

/** One Socket.IO session; `userId` is its entry in the product's session pool. */
export interface Session {
  sid: string;
  userId?: string;
}

/** Who is in which room. The wire layer keeps it. */
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
  /** Installed functions by id. */
  functions: Map<string, JsonObject>;
  calls: Calls;
  sessions: Map<string, Session>;
  usage: Usage;
  rooms: Rooms;
  clock: Clock;
}

/** A server without accounts. `usageTimeout`: ms after which a model counts as in use no more. */
export function newState(rooms: Rooms, usageTimeout?: number): State {
  const clock = new Clock();
  return { users: new Users(), chats: new Chats(), channels: new Channels(clock), notes: new Notes(clock), groups: new Groups(), folders: new Map(), documents: new Documents(), functions: new Map(), calls: new Calls(), sessions: new Map(), usage: new Usage(usageTimeout), rooms, clock };
}

/** The person of a session, when it is authenticated and the account still exists. */
export function userOf(state: State, session: Session): User | undefined {
  return state.users.byId(session.userId);
}

/** Sessions of these people. */
export function sessionsOf(state: State, userIds: readonly string[]): Session[] {
  return [...state.sessions.values()].filter((session) => session.userId !== undefined && userIds.includes(session.userId));
}
