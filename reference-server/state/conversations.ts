/**
 * Encrypted conversations of channels. The server knows the participants and their keys, but never the content.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { isDictionary } from '../handlers/payload.js';

/** A participant's part in a conversation. */
export interface Part {
  sid: string;
  user: string;
  name: string;
  /** Public key; null until the participant sends it. */
  key: string | null;
  admitted: boolean;
  /** Number of events that were sent to the session. */
  out: number;
}

/** One stored conversation: plain data, replaced as a whole. */
export interface Conversation {
  channel: string;
  session: string;
  /** Id of the part of the user who started the conversation. */
  host: string;
  members: { [part: string]: Part };
}

/** Conversations by channel. */
export type Conversations = Map<string, Conversation>;

/** True for a stored conversation. */
export function isConversation(value: Json): value is Json & Conversation {
  return isDictionary(value) && isDictionary(value['members']);
}

/** The data that all participants may see. */
export function viewOf({ channel, session, host, members }: Conversation): JsonObject {
  const parts = Object.entries(members);
  return {
    channel,
    session,
    host,
    bindings: parts.flatMap(([participation, { user, key }]) =>
      key === null ? [] : [{ identity: { channel, session, user, participation }, key }],
    ),
    participants: parts.map(([participation, { user, name }]) => ({ participation, user, name })),
  };
}
