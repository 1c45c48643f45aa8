/**
 * What changes in an encrypted conversation, and who is told: numbered events for those who were admitted, and the room of the channel when it can be joined and when it is over.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { channelRoom } from '../effects.js';
import type { Conversation, Part } from '../state/conversations.js';
import { viewOf } from '../state/conversations.js';
import type { State } from '../state/state.js';

const EVENT = 'encryption:event';

/** Stores the conversation as it is now. */
export const kept = (now: Conversation): Effect => stored(now.channel, now as unknown as Json);

const stored = (channel: string, value: Json): Effect => ({
  effect: 'persist',
  store: 'conversation',
  op: 'set',
  target: { channel_id: channel },
  field: 'state',
  value,
});

/** Tells the room of a channel which conversation it has, or that there is none. */
export const announced = (channel: string, session: string | null): Effect => ({
  effect: 'emit',
  event: 'encryption:available',
  payload: { channel, session },
  to: { room: channelRoom(channel) },
});

/** Tells these parts of a conversation, counts it, and stores that. */
export function told(now: Conversation, parts: readonly string[], event: JsonObject): Effect[] {
  const members = parts.map((id) => now.members[id]!);
  for (const member of members) member.out += 1;
  const kind = String(event['kind']);
  const emits = members.map(({ sid, out }): Effect => ({
    effect: 'emit',
    event: EVENT,
    type: kind,
    payload: { ...event, ...viewOf(now), sequence: out },
    to: { sid },
  }));
  return [kept(structuredClone(now)), ...emits];
}

/** The parts that were admitted, but for one. */
export const admittedIn = ({ members }: Conversation, but?: string): string[] =>
  Object.keys(members).filter((id) => id !== but && members[id]!.admitted);

/** It is over, also for the room. */
export function ended(state: State, channel: string): Effect[] {
  const conversation = state.conversations?.get(channel);
  const emits = conversation ? Object.values(conversation.members).map((part) => endOf(conversation, part)) : [];
  return [...(conversation ? [stored(channel, null)] : []), ...emits, announced(channel, null)];
}

/** A part leaves; with the host everybody does. */
export function left(state: State, conversation: Conversation, id: string): Effect[] {
  if (id === conversation.host) return ended(state, conversation.channel);
  const now = structuredClone(conversation);
  const part = now.members[id]!;
  delete now.members[id];
  return [
    endOf(now, part),
    ...told(now, admittedIn(now), { kind: 'departed', participation: id, admitted: part.admitted }),
  ];
}

/** A session is gone, and with it its part. */
export function partGone(state: State, sid: string): Effect[] {
  const found = partOf(state, sid);
  return found ? left(state, found.conversation, found.id) : [];
}

/** The conversation that a session takes part in. */
export function partOf(state: State, sid: string): { conversation: Conversation; id: string } | undefined {
  for (const conversation of state.conversations?.values() ?? []) {
    const id = Object.keys(conversation.members).find((part) => conversation.members[part]!.sid === sid);
    if (id !== undefined) return { conversation, id };
  }
  return undefined;
}

const endOf = ({ channel, session }: Conversation, { sid }: Part): Effect => ({
  effect: 'emit',
  event: EVENT,
  type: 'ended',
  payload: { kind: 'ended', channel, session },
  to: { sid },
});
