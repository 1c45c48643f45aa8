/**
 * Answers calls of the server during an action. The action that causes the calls waits for their answers.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import type { Answer, FollowUp } from '../../../src/suite/trigger-step.js';
import { findMismatch } from '../../match/index.js';
import { HarnessError } from '../shared/errors.js';
import type { Received } from './inbox.js';
import type { Session } from './session.js';
import type { ServerScenarioRun } from './server-scenario-run.js';
import { waitUntil } from '../shared/wait.js';

/**
 * Answers calls in the order of the list: those received from now on, or before where an answer has `earlier`. The
 * returned function stops answering, and waits for sessions that end and for the events sent after an answer.
 */
export function answerCalls(run: ServerScenarioRun, answers: readonly Answer[]): () => Promise<void> {
  const pending = answers.map((answer) => ({ answer, session: run.session(answer.at) }));
  const sessions = [...new Set(pending.map(({ session }) => session))];
  const firstEvents = new Map(sessions.map((session) => [session, session.inbox.events.length]));
  const answeredCalls = new Set<Received>();
  const sending: Promise<void>[] = [];
  const answerNext = (): void => {
    for (let next = pending[0]; next; next = pending[0]) {
      const call = findCall(
        run,
        next.session,
        next.answer,
        next.answer.earlier ? 0 : firstEvents.get(next.session)!,
        answeredCalls,
      );
      if (call?.id === undefined) return;
      answeredCalls.add(call);
      pending.shift();
      const sent = sendAnswer(run, next.session, next.answer, call);
      // awaited when the action ends; until then a failure must not count as unhandled
      sent.catch(() => undefined);
      sending.push(sent);
    }
  };
  const stopWatching = sessions.map((session) => session.watch(answerNext));
  answerNext();
  return async () => {
    for (const stop of stopWatching) stop();
    await Promise.all(sending);
  };
}

/** The first call that matches and has no answer yet. */
function findCall(
  run: ServerScenarioRun,
  session: Session,
  { match }: Answer,
  from: number,
  answered: ReadonlySet<Received>,
): Received | undefined {
  const pattern = match === undefined ? undefined : run.resolve(match);
  return session.inbox.events
    .slice(from)
    .find(
      (call) =>
        call.id !== undefined &&
        !answered.has(call) &&
        (pattern === undefined || !findMismatch(pattern, call.payload, () => undefined)),
    );
}

async function sendAnswer(
  run: ServerScenarioRun,
  session: Session,
  { name, ack, twice, end, next = [] }: Answer,
  { id, payload }: Received,
): Promise<void> {
  if (name !== undefined) recordCapture(run, name, payload);
  if (end === 'leave') session.leave();
  else if (end === 'close') await session.close(run.context.deadline);
  else for (let times = twice ? 2 : 1; times > 0; times--) session.answer(id!, run.resolve(ack ?? []));
  for (const follow of next) await sendFollowUp(run, follow);
}

/** Records an object under a name, so that the judge knows the name. False when the payload is not an object. */
export function recordCapture(run: ServerScenarioRun, name: string, payload: Json | undefined): boolean {
  if (!isObject(payload)) return false;
  run.context.recorder.write({ kind: 'fact', run: run.id, name, value: payload });
  run.capture(name, payload);
  return true;
}

async function sendFollowUp(run: ServerScenarioRun, follow: FollowUp): Promise<void> {
  const session = run.session(follow.as);
  const args = [run.resolve(follow.send)];
  if ('emit' in follow) return session.emit(eventOf(run, follow.emit), args);
  const id = session.call(eventOf(run, follow.call), args);
  await waitUntil(
    () => session.inbox.acks.has(id) || !session.isConnected,
    [session],
    run.context.deadline,
    run.context.signal,
  );
}

function eventOf(run: ServerScenarioRun, event: string): string {
  const eventName = run.resolve<Json>(event);
  if (typeof eventName !== 'string') throw new HarnessError(`${event} is no name of an event`);
  return run.wire(eventName);
}
