/**
 * Starts a server that follows the data: `const server = await startReferenceServer({ suite, profile: '0.12.4' })`.
 *
 * @module
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Suite } from '../src/suite/types.js';
import { dispatch } from './dispatch.js';
import type { Effect } from './effects.js';
import type { Faults } from './faults.js';
import { endUsage } from './handlers/presence.js';
import { presenceAfterSession } from './handlers/chat.js';
import { clearAbandoned } from './handlers/document.js';
import { removePartOfSession } from './handlers/conversation.js';
import { SESSION_GONE } from './handlers/calls.js';
import { connect } from './handlers/session.js';
import type { Cause } from './interpreter.js';
import { Interpreter } from './interpreter.js';
import { profileOf } from './profile.js';
import { restOf } from './rest/routes.js';
import type { Session, State } from './state/state.js';
import { newState, userOf } from './state/state.js';
import { Hub } from './wire/hub.js';

/** Options of {@link startReferenceServer}. */
export interface ReferenceServerOptions {
  suite: Suite;
  /** Release to behave like, such as `0.7.2`. */
  profile: string;
  /** Port to listen on; 0 (default) lets the system choose. */
  port?: number;
  /** Address to listen on; default: 127.0.0.1. */
  host?: string;
  /** Milliseconds between pings; the product's default is 25000. */
  pingInterval?: number;
  /** Milliseconds to wait for a pong; the product's default is 20000. */
  pingTimeout?: number;
  /** Milliseconds after which a model no longer counts as in use; the product's default is 3000. */
  usageTimeout?: number;
  /** Milliseconds from a change of a note's document until it is stored in the note; the product's default is 500. */
  saveDelay?: number;
  /** Time-out of calls in ms; 0: none. Absent: the release's. */
  callTimeout?: number;
  /** True: admins may encrypt channels, in releases that support it. In the product nobody may by default. */
  encryption?: boolean;
  /** Deliberate faults. */
  faults?: Faults;
  /** True: anybody may sign up. Otherwise only the first account, which becomes the admin. */
  signup?: boolean;
}

/** A running server. */
export interface ReferenceServer {
  url: string;
  port: number;
  /** Closes all sockets; resolves when the server has stopped. */
  close(): Promise<void>;
}

/** Starts a server in memory, without accounts. */
export async function startReferenceServer(options: ReferenceServerOptions): Promise<ReferenceServer> {
  const { faults = {}, host = '127.0.0.1' } = options;
  const profile = profileOf(options.suite, options.profile, faults.guards);
  const http = createServer();
  const hub: Hub = new Hub(
    http,
    {
      maxPayload: profile.behaviour.max_payload,
      pingInterval: options.pingInterval ?? 25_000,
      pingTimeout: options.pingTimeout ?? 20_000,
    },
    {
      outgoing(frame, kind, connection, later) {
        if (!faults.wire) return [frame];
        const result = faults.wire(frame, { profile: profile.version, frame: kind, connection, later });
        return result === undefined ? [] : [result].flat();
      },
      attachment: (base64) =>
        profile.behaviour.attachments === 'lists' ? [...Buffer.from(base64, 'base64')] : undefined,
      incoming: (frame, connection) => faults.incoming?.(frame, connection),
      leaving(sid) {
        // a fault may drop the disconnect effect; the session then stays
        interpreter.perform([...endedUsage(sid), { effect: 'disconnect', sid, by: 'client' }], {
          cause: 'disconnect',
          sid,
        });
        return !state.sessions.has(sid);
      },
      connected(sid, auth) {
        const session: Session = { sid };
        state.sessions.set(sid, session);
        interpreter.perform(connect(state, session, auth, profile), { cause: 'connect', sid });
      },
      event(sid, wire, args, asked) {
        const session = state.sessions.get(sid);
        if (!session) return;
        const event = profile.event(wire);
        interpreter.perform(
          dispatch(state, session, event, args, profile, wire),
          causeOf(state, session, event, asked),
        );
      },
      gone(sid, rooms) {
        const effects = endedUsage(sid);
        if (effects.length > 0) interpreter.perform(effects, { cause: 'disconnect', sid });
        state.sessions.delete(sid);
        interpreter.perform(clearAbandoned(state, profile), { cause: 'disconnect', sid });
        interpreter.perform(presenceAfterSession(state, rooms, profile), { cause: 'gone', sid });
        interpreter.perform(removePartOfSession(state, sid, profile), { cause: 'gone', sid });
        if (profile.behaviour.call_disconnect === 'error') state.calls.abandon(sid, SESSION_GONE);
      },
      answered(sid, call, args) {
        const value = args.length === 1 ? args[0]! : args.length === 0 ? null : args;
        interpreter.perform([{ effect: 'answer', call, value }], { cause: 'answer', sid });
      },
    },
  );
  const state = newState(hub, options.usageTimeout, options.saveDelay, options.encryption);
  const endedUsage = (sid: string): Effect[] => {
    const session = state.sessions.get(sid);
    return session ? endUsage(state, session, profile) : [];
  };
  const interpreter = new Interpreter(state, profile, hub, faults);
  http.on(
    'request',
    restOf({
      state,
      profile,
      interpreter,
      signup: options.signup ?? false,
      ...(options.callTimeout === undefined ? {} : { callTimeout: options.callTimeout }),
    }),
  );
  await new Promise<void>((resolve, reject) => {
    http.on('error', reject);
    http.listen(options.port ?? 0, host, resolve);
  });
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    async close() {
      interpreter.stop();
      state.tasks.stopAll();
      const closed = hub.close();
      http.closeAllConnections();
      await closed;
    },
  };
}

function causeOf(state: State, session: Session, cause: string, asked: number | undefined): Cause {
  const actor = userOf(state, session);
  return { cause, sid: session.sid, ...(asked === undefined ? {} : { asked }), ...(actor ? { actor } : {}) };
}
