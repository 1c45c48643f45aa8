/**
 * The end of a window. After the ack of the fence and 50 ms of silence, no further event is expected.
 *
 * @module
 */
import type { Session } from './session.js';
import type { ServerScenarioRun } from './server-scenario-run.js';
import { quiet, waitUntil, type Watchable } from '../shared/wait.js';

/**
 * Token of the fence request. It belongs to nobody, so the server joins no room and notifies nobody, but acknowledges.
 */
const FENCE_TOKEN = 'owrt-fence';
/** Required silence after the last ack, in ms. Measured on the product: no event was later. */
const QUIET_MS = 50;
/** Upper limit for the wait, in ms, for a server that is never silent. */
const MAX_WAIT_MS = 1000;

/** Sends a fence on every connected session of the scenario, and records the end of the window of step `index`. */
export async function fence(run: ServerScenarioRun, index: number): Promise<void> {
  const { deadline, signal, recorder } = run.context;
  const sessions = [...run.sessions.values()].filter((session) => session.isConnected);
  const fences = sessions.map((session) => ({
    session,
    conn: session.conn,
    id: session.call(run.wire('join-channels'), [{ auth: { token: FENCE_TOKEN } }]),
  }));
  const areAllAcked = (): boolean =>
    fences.every(({ session, id }) => session.inbox.acks.has(id) || !session.isConnected);
  await waitUntil(areAllAcked, sessions, deadline, signal);
  await quiet(sessions.map(messageWatcher), QUIET_MS, MAX_WAIT_MS, signal);
  recorder.write({
    kind: 'fence',
    run: run.id,
    index,
    asked: Object.fromEntries(fences.map(({ conn, id }) => [conn, id])),
  });
}

/** Changes with every message, but not with a ping. */
export function messageWatcher(session: Session): Watchable {
  let messages = session.inbox.messages;
  return {
    watch: (callback) =>
      session.watch(() => {
        if (session.inbox.messages === messages) return;
        messages = session.inbox.messages;
        callback();
      }),
  };
}
