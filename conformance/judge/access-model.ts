/**
 * Which user each session belongs to, and which users may see what, derived from the trace alone.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import { triggerRow } from '../../src/suite/triggers/table.js';
import type { Behaviours, Json, Projection } from '../../src/suite/types.js';
import type { Control } from './control.js';
import { mergeReaders, readersIn, type Readers } from './note-readers.js';
import { append, type Connection, type DecodedTrace } from './decoded-trace.js';
import { tokenIn } from './frame.js';

/** The time that a session spends in a room. */
export interface Stay {
  conn: Connection;
  /** Line after which the session is in the room. */
  from: number;
  /** Line after which the session may no longer be in the room. */
  to: number;
}

/** Members and history of a channel. */
export interface ChannelFacts {
  id: string;
  /**
   * Everybody who was a member at any time, with the line of their entry. Undefined: open to everybody (a standard
   * channel).
   */
  members?: Map<string, number>;
  createdAt: number;
  /** Maps the id of a removed member to the line at which the removal was confirmed. */
  removed: Map<string, number>;
}

/** Identities, owners and memberships in a trace; built by {@link buildAccessModel}. */
export interface AccessModel {
  /** Users that a session authenticated as, each with the line at which it did. */
  users: Map<Connection, Map<string, number>>;
  chatOwners: Map<string, string>;
  /** Users whose token a session sent in any payload. Events such as `join-note` grant access by that token alone. */
  tokenUsers: Map<Connection, Set<string>>;
  /** Roles of users, as far as the trace shows them. */
  roles: Map<string, string>;
  /** For each note, its owner and everybody it was shared with at any time. */
  notes: Map<string, Readers>;
  channels: Map<string, ChannelFacts>;
  /** Id of the person who made a control request. */
  personOf(control: Control): string | undefined;
  /** Stays in the room of a user, of the sessions that authenticated as that user only. */
  userStays(user: string): Stay[];
  /** Sessions known to be in the room of a channel. */
  channelStays(channel: string): Stay[];
}

const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const field = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);

/** Builds the access model of a trace. */
export function buildAccessModel(trace: DecodedTrace, { release }: Projection): AccessModel {
  const tokens = new Map(trace.facts.map((fact) => [textOf(fact['token']), textOf(fact['id'])]));
  const users = new Map(trace.conns.map((conn) => [conn, authentications(conn, tokens)]));
  // A session that authenticated as two users stays in the rooms of both. Only the other sessions show what one user's
  // sessions receive.
  const singleUserConnections = new Map<string, Connection[]>();
  for (const [conn, found] of users) if (found.size === 1) append(singleUserConnections, [...found.keys()][0]!, conn);
  const actors = actorIds(users);
  const peopleOfRuns = new Map(trace.executions.map(({ run, facts }) => [run, facts]));
  const runOf = new Map(
    trace.executions.flatMap((execution) => execution.controls.map((control) => [control, execution.run] as const)),
  );
  const personOf = (control: Control): string | undefined => {
    const run = runOf.get(control);
    return run === undefined ? actors.get(control.person) : textOf(peopleOfRuns.get(run)?.get(control.person)?.['id']);
  };
  const access: AccessModel = {
    users,
    chatOwners: new Map(),
    channels: new Map(),
    notes: new Map(),
    personOf,
    tokenUsers: new Map(trace.conns.map((conn) => [conn, tokenUsersOf(conn, tokens)])),
    roles: new Map(trace.facts.map((fact) => [textOf(fact['id']) ?? '', textOf(fact['role']) ?? ''])),
    userStays: (user) =>
      (singleUserConnections.get(user) ?? []).map((conn) => ({
        conn,
        from: users.get(conn)!.get(user)!,
        to: conn.leftAt,
      })),
    channelStays: (channel) =>
      channelStays(access, channel, { tokens, singleUserConnections, behaviour: release.behaviour }),
  };
  for (const control of trace.controls) if (control.ok) applyControl(access, control, personOf(control));
  return access;
}

/** Tokens in the trace, each with the id of its user. */
type Tokens = Map<string | undefined, string | undefined>;

function tokenUsersOf(conn: Connection, tokens: Tokens): Set<string> {
  return new Set(conn.sent.flatMap((frame) => tokens.get(textOf(tokenIn(frame))) ?? []));
}

function authentications(conn: Connection, tokens: Tokens): Map<string, number> {
  const found = new Map<string, number>();
  let connectUser: string | undefined;
  for (const frame of conn.frames) {
    if (frame.kind === 'connect' && frame.dir === 'c2s') connectUser = tokens.get(textOf(tokenIn(frame)));
    if (frame.kind === 'connect' && frame.dir === 's2c' && connectUser !== undefined)
      found.set(connectUser, frame.line);
    if (frame.kind !== 'ack' || frame.dir !== 's2c' || frame.request?.event !== 'user-join') continue;
    const id = textOf(field(frame.args[0], 'id'));
    if (id !== undefined && !found.has(id)) found.set(id, frame.line);
  }
  return found;
}

function actorIds(users: AccessModel['users']): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [conn, found] of users) {
    const [id] = found.keys();
    if (conn.actor !== undefined && id !== undefined) ids.set(conn.actor, id);
  }
  return ids;
}

function applyControl(
  access: AccessModel,
  { trigger, with: input, result, line }: Control,
  person: string | undefined,
): void {
  const id = textOf(field(result, 'id'));
  const owner = textOf(field(result, 'user_id')) ?? person;
  const pluginChat = trigger === 'run-plugin' ? textOf(field(result, 'chat_id')) : undefined;
  if (pluginChat !== undefined && person !== undefined) access.chatOwners.set(pluginChat, person);
  if (trigger === 'create-chat' && id !== undefined && owner !== undefined) access.chatOwners.set(id, owner);
  if ((trigger === 'create-channel' || trigger === 'open-dm') && id !== undefined) {
    const others =
      trigger === 'open-dm' ? [input['user_id']!] : Array.isArray(input['members']) ? input['members'] : [];
    const earlierMembers = access.channels.get(id)?.members;
    const facts: ChannelFacts = { id, createdAt: line, removed: new Map() };
    if (input['type'] !== 'standard' && input['type'] !== null) {
      const all = [...others.map(String), ...(owner === undefined ? [] : [owner])];
      facts.members = new Map([...all.map((user) => [user, line] as const), ...(earlierMembers ?? [])]);
    }
    access.channels.set(id, facts);
  }
  const isNew = trigger === 'create-note';
  if (triggerRow(trigger).needs === 'notes' && id !== undefined && (isNew || access.notes.has(id))) {
    access.notes.set(id, mergeReaders(access.notes.get(id), readersIn(result)));
  }
  const channel = access.channels.get(String(input['channel_id']));
  const namedUsers = Array.isArray(input['user_ids']) ? input['user_ids'].map(String) : [];
  if (channel && trigger === 'add-members')
    namedUsers.forEach((user) => channel.members?.set(user, channel.members.get(user) ?? line));
  if (channel && trigger === 'remove-members') namedUsers.forEach((user) => channel.removed.set(user, line));
}

/**
 * Stays in the room of a channel. A session enters it when the server adds the session (on creating the channel or
 * adding the member), or when the session joins after that.
 */
function channelStays(
  access: AccessModel,
  channel: string,
  known: { tokens: Tokens; singleUserConnections: Map<string, Connection[]>; behaviour: Behaviours },
): Stay[] {
  const facts = access.channels.get(channel);
  return [...(facts?.members ?? [])].flatMap(([user, since]) => {
    const enters = known.behaviour[since > facts!.createdAt ? 'members_add_joins' : 'server_joins_channels'] === true;
    return (known.singleUserConnections.get(user) ?? []).flatMap((conn) => {
      const from =
        enters && access.users.get(conn)!.get(user)! < since ? since : joinedAt(conn, user, since, known.tokens);
      return from === undefined
        ? []
        : [{ conn, from, to: Math.min(conn.leftAt, facts!.removed.get(user) ?? Infinity) }];
    });
  });
}

/**
 * Line of the first ack of a join with the user's own token. A join with another token, such as the invalid one of a
 * fence, enters no room of the user; neither does a refused user-join.
 */
function joinedAt(conn: Connection, user: string, after: number, tokens: Tokens): number | undefined {
  const lines = conn.requests
    .filter(({ event, line }) => (event === 'user-join' || event === 'join-channels') && line > after)
    .filter((request) => tokens.get(textOf(tokenIn(request))) === user)
    .flatMap(({ event, acks }) => acks.filter(({ args }) => event !== 'user-join' || args.length > 0))
    .map(({ line }) => line);
  return lines.length === 0 ? undefined : Math.min(...lines);
}
