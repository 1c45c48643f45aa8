/**
 * Dispatches a client's event to its handler as python-socketio does: a handler gets exactly one argument, and sends no
 * ack when it raises.
 *
 * @module
 */
import type { Json } from '../src/suite/types.js';
import type { Effect } from './effects.js';
import { ack } from './effects.js';
import { channelEvent } from './handlers/channel.js';
import { chatEvent } from './handlers/chat.js';
import { DIRECT, directWrite } from './handlers/direct.js';
import { documentAwareness, documentJoin, documentLeave, documentState } from './handlers/document.js';
import { documentUpdate } from './handlers/document-update.js';
import { ACTIONS, encryption } from './handlers/encryption.js';
import type { Handler } from './handlers/handler.js';
import { joinNote } from './handlers/notes.js';
import { Malformed } from './handlers/payload.js';
import { heartbeat, usage } from './handlers/presence.js';
import { joinChannels, userJoin } from './handlers/session.js';
import type { Profile } from './profile.js';
import type { Session, State } from './state/state.js';

/** The handler of each client event, by the event's newest name. */
export const HANDLERS: { [event: string]: Handler } = {
  'user-join': userJoin,
  'join-channels': joinChannels,
  heartbeat,
  usage,
  'events:channel': channelEvent,
  'join-note': joinNote,
  'events:chat': chatEvent,
  'ydoc:document:join': documentJoin,
  'ydoc:document:state': documentState,
  'ydoc:document:update': documentUpdate,
  'ydoc:document:leave': documentLeave,
  'ydoc:awareness:update': documentAwareness,
  ...Object.fromEntries(ACTIONS.map((action) => [`encryption:${action}`, encryption(action)])),
};

/** Events that older releases do not have, with the behaviour that decides. */
const REQUIRED_BEHAVIOUR: { [event: string]: 'chat_events' | 'encryption_available' } = {
  'events:chat': 'chat_events',
  ...Object.fromEntries(ACTIONS.map((action) => [`encryption:${action}`, 'encryption_available'] as const)),
};

/** The effects of an event. `event` is its newest name, `wire` the name that the client sent. */
export function dispatch(
  state: State,
  session: Session,
  event: string,
  args: Json[],
  profile: Profile,
  wire = event,
): Effect[] {
  if (event === DIRECT) return directWrite(state, session, wire, args, profile);
  const requiredBehaviour = Object.hasOwn(REQUIRED_BEHAVIOUR, event) ? REQUIRED_BEHAVIOUR[event] : undefined;
  const isKnown =
    Object.hasOwn(HANDLERS, event) && (requiredBehaviour === undefined || profile.behaviour[requiredBehaviour]);
  const handler = isKnown ? HANDLERS[event] : undefined;
  if (!handler) return profile.behaviour.unknown_event_ack ? [ack()] : [];
  if (!profile.allows('single-argument', { cause: event, args })) return [];
  if (!profile.allows('well-formed', { cause: event, broken: false })) return [];
  try {
    return handler(state, session, args[0] ?? null, profile);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return profile.allows('well-formed', { cause: event, broken: true }) ? [ack()] : [];
  }
}
