/**
 * The end of a window: after the fence is answered and 50 ms were quiet, an event that has not come will not come.
 *
 * @module
 */
import type { Session } from './session.js';
import type { ServerScenarioRun } from './server-scenario-run.js';
import { quiet, waitUntil, type Watchable } from '../shared/wait.js';

/** Asked for with every fence: nobody's token, so the server joins nothing and tells nobody, but acknowledges. */
const FENCE_TOKEN = 'owrt-fence';
/** Silence after the last answer. Measured on the product: no event came later. */
const QUIET_MS = 50;
/** A server that never falls silent must not hold up the run. */
const MOST_MS = 1000;

/** Fences every connected session of the scenario and records it as the end of the window that step `index` began. */
export async function fence(run: ServerScenarioRun, index: number): Promise<void> {
  const { deadline, signal, recorder } = run.context;
  const sessions = [...run.sessions.values()].filter((session) => session.isConnected);
  const asked = sessions.map((session) => ({
    session,
    conn: session.conn,
    id: session.call(run.wire('join-channels'), [{ auth: { token: FENCE_TOKEN } }]),
  }));
  const answered = (): boolean => asked.every(({ session, id }) => session.inbox.acks.has(id) || !session.isConnected);
  await waitUntil(answered, sessions, deadline, signal);
  await quiet(sessions.map(messagesOf), QUIET_MS, MOST_MS, signal);
  recorder.write({
    kind: 'fence',
    run: run.id,
    index,
    asked: Object.fromEntries(asked.map(({ conn, id }) => [conn, id])),
  });
}

/** Changes with every message, and not with a ping. */
export function messagesOf(session: Session): Watchable {
  let known = session.inbox.messages;
  return {
    watch: (callback) =>
      session.watch(() => {
        if (session.inbox.messages === known) return;
        known = session.inbox.messages;
        callback();
      }),
  };
}
