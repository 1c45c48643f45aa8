/**
 * The ambient rules by the names that requirements give them.
 *
 * @module
 */
import type { Rule } from '../rule.js';
import { ackLast, ackOnce, ackOwed, ackShape, answerFirst } from './acks.js';
import { asAsked, askedOnce } from './calls.js';
import {
  answersOnce,
  authenticates,
  clientPayload,
  endpoint,
  joins,
  knownNames,
  oneSession,
  tokenPlaces,
} from './clients.js';
import { pongs, quietAfterLeave, wellFormed } from './client-transport.js';
import { consistentIds, typingSource } from './channel.js';
import { addsUp, afterEnd, grows } from './completions.js';
import { distinct } from './distinct.js';
import { exactlyOnce, passthrough } from './delivery.js';
import { silentAfterDisconnect, websocketKept } from './endings.js';
import { foreignIds } from './foreign-ids.js';
import { never } from './never.js';
import { payload, typed, unknownType } from './payload.js';
import { anonymousSilence, roomIsolation, sameSequence } from './rooms.js';
import { noSecrets } from './secrets.js';
import { inOrder } from './in-order.js';
import { answered, relayed } from './relay.js';
import { noTexts } from './texts.js';
import { connected, keepAlive, maxPayload, openPacket, pongAccepted } from './transport.js';

/** See {@link Rule}. */
export const RULES: { readonly [name: string]: Rule } = {
  payload,
  typed,
  'unknown-type': unknownType,
  'open-packet': openPacket,
  'max-payload': maxPayload,
  connected,
  'keep-alive': keepAlive,
  'pong-accepted': pongAccepted,
  'ack-shape': ackShape,
  'ack-once': ackOnce,
  'ack-owed': ackOwed,
  'ack-last': ackLast,
  'answer-first': answerFirst,
  'room-isolation': roomIsolation,
  'anonymous-silence': anonymousSilence,
  'same-sequence': sameSequence,
  passthrough,
  'exactly-once': exactlyOnce,
  distinct,
  'after-end': afterEnd,
  grows,
  'adds-up': addsUp,
  'consistent-ids': consistentIds,
  'typing-source': typingSource,
  'no-secrets': noSecrets,
  'foreign-ids': foreignIds,
  never,
  'silent-after-disconnect': silentAfterDisconnect,
  'websocket-kept': websocketKept,
  'no-texts': noTexts,
  relayed,
  answered,
  'in-order': inOrder,
  'asked-once': askedOnce,
  'as-asked': asAsked,
  authenticates,
  joins,
  endpoint,
  'known-names': knownNames,
  'client-payload': clientPayload,
  'answers-once': answersOnce,
  'one-session': oneSession,
  'token-places': tokenPlaces,
  'well-formed': wellFormed,
  pongs,
  'quiet-after-leave': quietAfterLeave,
};
