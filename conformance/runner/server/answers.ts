/**
 * Answering calls of the server while something else goes on: the action that causes them waits for their answers.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import type { Answer, FollowUp } from '../../../src/suite/trigger-step.js';
import { matches } from '../../match/index.js';
import { HarnessError } from '../shared/errors.js';
import type { Received } from './inbox.js';
import type { Session } from './session.js';
import type { ServerScenarioRun } from './server-scenario-run.js';
import { waitUntil } from '../shared/wait.js';

/**
 * Answers calls that come from now on, or came before where an answer says so, in the order of the list. The returned
 * function stops it and waits for sessions that end and for what is sent next.
 */
export function answering(run: ServerScenarioRun, answers: readonly Answer[]): () => Promise<void> {
  const open = answers.map((answer) => ({ answer, session: run.session(answer.at) }));
  const sessions = [...new Set(open.map(({ session }) => session))];
  const from = new Map(sessions.map((session) => [session, session.inbox.events.length]));
  const answered = new Set<Received>();
  const ending: Promise<void>[] = [];
  const look = (): void => {
    for (let next = open[0]; next; next = open[0]) {
      const call = find(run, next.session, next.answer, next.answer.earlier ? 0 : from.get(next.session)!, answered);
      if (call?.id === undefined) return;
      answered.add(call);
      open.shift();
      const given = give(run, next.session, next.answer, call);
      // it is looked at when all is over; until then a failure must not count as one that nobody handles
      given.catch(() => undefined);
      ending.push(given);
    }
  };
  const undo = sessions.map((session) => session.watch(look));
  look();
  return async () => {
    for (const stop of undo) stop();
    await Promise.all(ending);
  };
}

/** The first call that is meant and that nobody answered yet. */
function find(
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
        (pattern === undefined || !matches(pattern, call.payload, () => undefined)),
    );
}

async function give(
  run: ServerScenarioRun,
  session: Session,
  { name, ack, twice, end, next = [] }: Answer,
  { id, payload }: Received,
): Promise<void> {
  if (name !== undefined) remember(run, name, payload);
  if (end === 'leave') session.leave();
  else if (end === 'close') await session.close(run.context.deadline);
  else for (let times = twice ? 2 : 1; times > 0; times--) session.answer(id!, run.resolve(ack ?? []));
  for (const follow of next) await send(run, follow);
}

/** Gives an object a name, which the judge reads in the trace. False: it is none. */
export function remember(run: ServerScenarioRun, name: string, payload: Json | undefined): boolean {
  if (!isObject(payload)) return false;
  run.context.recorder.write({ kind: 'fact', run: run.id, name, value: payload });
  run.capture(name, payload);
  return true;
}

async function send(run: ServerScenarioRun, follow: FollowUp): Promise<void> {
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
  const named = run.resolve<Json>(event);
  if (typeof named !== 'string') throw new HarnessError(`${event} is no name of an event`);
  return run.wire(named);
}
