/**
 * Encrypted conversations of channels. The server knows who takes part and with which key, and nothing of what is said.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { isDictionary } from '../handlers/payload.js';

/** Somebody's part in a conversation. */
export interface Part {
  sid: string;
  user: string;
  name: string;
  /** Public key; null until the participant sends it. */
  key: string | null;
  admitted: boolean;
  /** Events that were sent to the session. */
  out: number;
}

/** One conversation, as it is stored: plain data, replaced as a whole. */
export interface Conversation {
  channel: string;
  session: string;
  /** Part of the one who started it. */
  host: string;
  members: { [part: string]: Part };
}

/** Conversations by channel. */
export type Conversations = Map<string, Conversation>;

/** True for what is stored of a conversation. */
export function isConversation(value: Json): value is Json & Conversation {
  return isDictionary(value) && isDictionary(value['members']);
}

/** What everybody in it may know. */
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
