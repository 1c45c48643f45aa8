/**
 * From a client's event to its handler, with python-socketio's manners: exactly one argument, and no ack when a handler raises.
 *
 * @module
 */
import type { Json } from '../src/suite/types.js';
import type { Effect } from './effects.js';
import { ack } from './effects.js';
import { channelEvent } from './handlers/channel.js';
import { documentAwareness, documentJoin, documentLeave, documentState, documentUpdate } from './handlers/document.js';
import type { Handler } from './handlers/handler.js';
import { Malformed } from './handlers/payload.js';
import { heartbeat, joinChannels, usage, userJoin } from './handlers/session.js';
import type { Profile } from './profile.js';
import type { Session, State } from './state/state.js';

const HANDLERS: { [event: string]: Handler } = {
  'user-join': userJoin,
  'join-channels': joinChannels,
  heartbeat,
  usage,
  'events:channel': channelEvent,
  'ydoc:document:join': documentJoin,
  'ydoc:document:state': documentState,
  'ydoc:document:update': documentUpdate,
  'ydoc:document:leave': documentLeave,
  'ydoc:awareness:update': documentAwareness,
};

/** What an event makes the server do. `event` is its newest name. */
export function dispatch(state: State, session: Session, event: string, args: Json[], profile: Profile): Effect[] {
  const handler = Object.hasOwn(HANDLERS, event) ? HANDLERS[event] : undefined;
  if (!handler) return profile.has('unknown_event_ack') ? [ack()] : [];
  if (!profile.allows('single-argument', { cause: event, args })) return [];
  if (!profile.allows('well-formed', { cause: event, args })) return [];
  try {
    return handler(state, session, args[0] ?? null, profile);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return profile.allows('well-formed', { cause: event, args, broken: true }) ? [ack()] : [];
  }
}
