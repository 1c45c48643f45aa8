/**
 * Changes of an encrypted conversation, and their events: numbered events for the admitted participants, and notices
 * for the room of the channel when the conversation opens and when it ends.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Conversation, Part } from '../state/conversations.js';
import { viewOf } from '../state/conversations.js';
import type { State } from '../state/state.js';

/** Stores the current state of the conversation. */
export const storeConversation = (now: Conversation): Effect => stored(now.channel, now as unknown as Json);

const stored = (channel: string, value: Json): Effect => ({
  effect: 'persist',
  store: 'conversation',
  op: 'set',
  target: { channel_id: channel },
  field: 'state',
  value,
});

/** The notice to the room of a channel with its conversation, or null for none. */
export const availabilityEvent = (channel: string, session: string | null, profile: Profile): Effect =>
  profile.emit('channel.encryption-available', { channel_id: channel }, { channel, session });

/** Sends an event to these participants, each with its next number, and stores the numbers. */
export function notify(now: Conversation, parts: readonly string[], event: JsonObject, profile: Profile): Effect[] {
  const members = parts.map((id) => now.members[id]!);
  for (const member of members) member.out += 1;
  const kind = String(event['kind']);
  const emits = members.map(({ sid, out }) =>
    eventToPart(sid, kind, { ...event, ...viewOf(now), sequence: out }, profile),
  );
  return [storeConversation(structuredClone(now)), ...emits];
}

/** Ids of the admitted parts, except `but`. */
export const admittedIn = ({ members }: Conversation, but?: string): string[] =>
  Object.keys(members).filter((id) => id !== but && members[id]!.admitted);

/** Ends a conversation, and notifies its participants and the room. */
export function endConversation(state: State, channel: string, profile: Profile): Effect[] {
  const conversation = state.conversations?.get(channel);
  const emits = conversation
    ? Object.values(conversation.members).map((part) => endEvent(conversation, part, profile))
    : [];
  return [...(conversation ? [stored(channel, null)] : []), ...emits, availabilityEvent(channel, null, profile)];
}

/** Removes a part. When the host leaves, the conversation ends. */
export function removePart(state: State, conversation: Conversation, id: string, profile: Profile): Effect[] {
  if (id === conversation.host) return endConversation(state, conversation.channel, profile);
  const now = structuredClone(conversation);
  const part = now.members[id]!;
  delete now.members[id];
  return [
    endEvent(now, part, profile),
    ...notify(now, admittedIn(now), { kind: 'departed', participation: id, admitted: part.admitted }, profile),
  ];
}

/** Removes the part of a session that has ended. */
export function removePartOfSession(state: State, sid: string, profile: Profile): Effect[] {
  const found = partOf(state, sid);
  return found ? removePart(state, found.conversation, found.id, profile) : [];
}

/** The conversation that a session takes part in. */
export function partOf(state: State, sid: string): { conversation: Conversation; id: string } | undefined {
  for (const conversation of state.conversations?.values() ?? []) {
    const id = Object.keys(conversation.members).find((part) => conversation.members[part]!.sid === sid);
    if (id !== undefined) return { conversation, id };
  }
  return undefined;
}

const endEvent = ({ channel, session }: Conversation, { sid }: Part, profile: Profile): Effect =>
  eventToPart(sid, 'ended', { kind: 'ended', channel, session }, profile);

/** Sends an event to one part. The effect has the kind of the event as its type, so that a fault can select it. */
const eventToPart = (sid: string, kind: string, event: JsonObject, profile: Profile): Effect => ({
  ...profile.relay('channel.encryption-event', { session_id: sid }, event),
  type: kind,
});
