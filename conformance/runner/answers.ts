/**
 * Answering calls of the server while something else goes on: the action that causes them waits for their answers.
 *
 * @module
 */
import type { Answer } from '../../src/suite/trigger.js';
import { matches } from '../match/index.js';
import type { Received } from './inbox.js';
import type { Session } from './session.js';
import type { Play } from './stage.js';

/** Answers calls that come from now on, in the order of the list. The returned function stops it and waits for sessions that end. */
export function answering(play: Play, answers: readonly Answer[]): () => Promise<void> {
  const open = answers.map((answer) => ({ answer, session: play.session(answer.at) }));
  const sessions = [...new Set(open.map(({ session }) => session))];
  const from = new Map(sessions.map((session) => [session, session.inbox.events.length]));
  const answered = new Set<Received>();
  const ending: Promise<void>[] = [];
  const look = (): void => {
    for (let next = open[0]; next; next = open[0]) {
      const call = find(play, next.session, next.answer, from.get(next.session)!, answered);
      if (call?.id === undefined) return;
      answered.add(call);
      open.shift();
      ending.push(give(play, next.session, next.answer, call.id));
    }
  };
  const undo = sessions.map((session) => session.watch(look));
  return async () => {
    for (const stop of undo) stop();
    await Promise.all(ending);
  };
}

/** The first call that is meant and that nobody answered yet. */
function find(play: Play, session: Session, { match }: Answer, from: number, answered: ReadonlySet<Received>): Received | undefined {
  const pattern = match === undefined ? undefined : play.resolve(match);
  return session.inbox.events
    .slice(from)
    .find((call) => call.id !== undefined && !answered.has(call) && (pattern === undefined || !matches(pattern, call.payload, () => undefined)));
}

async function give(play: Play, session: Session, { ack, twice, end }: Answer, id: number): Promise<void> {
  if (end === 'leave') session.leave();
  else if (end === 'close') await session.close(play.stage.deadline);
  else for (let times = twice ? 2 : 1; times > 0; times--) session.answer(id, play.resolve(ack ?? []));
}
