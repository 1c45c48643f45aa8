/**
 * All ambient rules. To add one, add it to the list here; requirements then name it in `ambient.rule`.
 *
 * @module
 */
import type { JsonObject } from '../../../src/suite/types.js';
import type { Rule } from '../define-rule.js';
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
import { pongs, quietAfterLeave } from './client-transport.js';
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
import { wellFormed } from './well-formed.js';

/** The rules, in the order of the schema. */
export const RULES = [
  payload,
  typed,
  unknownType,
  openPacket,
  maxPayload,
  connected,
  keepAlive,
  pongAccepted,
  ackShape,
  ackOnce,
  ackOwed,
  ackLast,
  answerFirst,
  roomIsolation,
  anonymousSilence,
  sameSequence,
  passthrough,
  exactlyOnce,
  distinct,
  afterEnd,
  grows,
  addsUp,
  consistentIds,
  typingSource,
  noSecrets,
  foreignIds,
  never,
  silentAfterDisconnect,
  websocketKept,
  noTexts,
  relayed,
  answered,
  inOrder,
  askedOnce,
  asAsked,
  authenticates,
  joins,
  endpoint,
  knownNames,
  clientPayload,
  answersOnce,
  oneSession,
  tokenPlaces,
  wellFormed,
  pongs,
  quietAfterLeave,
] as const;

/** Name of a rule. */
export type RuleName = (typeof RULES)[number]['name'];

/** The parameters that a requirement gives to the rule of this name. */
export type RuleParameters<Name extends RuleName> = Parameters<
  Extract<(typeof RULES)[number], { name: Name }>['sentence']
>[0];

/** A rule whose parameters the compiler does not know. `npm run generate` checks the parameters in a suite. */
export type AnyRule = Rule<RuleName, JsonObject>;

const all: readonly Rule<RuleName, never>[] = RULES;
const byName = new Map<string, AnyRule>(all.map((rule) => [rule.name, rule]));

/** The rule of a name; undefined when this version has no such rule. */
export const ruleNamed = (name: string): AnyRule | undefined => byName.get(name);
