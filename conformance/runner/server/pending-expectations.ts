/**
 * What the expectation steps after an action still wait for. It only decides how long the runner waits: the judge
 * decides who is right.
 *
 * @module
 */
import type { ExpectationStep } from '../../../src/suite/step-kinds.js';
import type { Json } from '../../../src/suite/types.js';
import { payloadTest } from '../shared/payload-test.js';
import type { Received } from './inbox.js';
import type { Session } from './session.js';
import type { ServerScenarioRun } from './server-scenario-run.js';

/** Where the window of an action begins, at each session. */
export type Marks = Map<Session, { inbox: Session['inbox']; from: number }>;

/** Remembers where the window begins. */
export function markWindow(sessions: Iterable<Session>): Marks {
  return new Map(
    [...sessions].map((session) => [session, { inbox: session.inbox, from: session.inbox.events.length }]),
  );
}

/** Makes the test that is true when nothing more is waited for. A session that has ended can bring nothing any more. */
export function waitingFor(run: ServerScenarioRun, steps: readonly ExpectationStep[], marks: Marks): () => boolean {
  const tests = steps.flatMap((step) => testsOf(run, step, marks));
  return () => tests.every((test) => test());
}

function testsOf(run: ServerScenarioRun, step: ExpectationStep, marks: Marks): (() => boolean)[] {
  if ('nothing' in step) return [];
  const sessions = run.sessionsOf(step.at);
  if ('closed' in step)
    return sessions.map((session) => () => (step.closed === 'leave' && session.inbox.left) || !session.isOpen);
  const wanted =
    'order' in step
      ? step.order.map((entry) => wants(run, entry.event, entry.match))
      : Array.from({ length: step.times ?? 1 }, () => wants(run, step.expect, step.match));
  return sessions.map((session) => {
    const reader = new Reader(session, marks, wanted);
    return () => reader.isSatisfied() || !session.isOpen;
  });
}

type Wanted = (received: Received) => boolean;

function wants(run: ServerScenarioRun, event: string, match: Json | undefined): Wanted {
  const wire = run.wire(event);
  const fits = payloadTest(run, match);
  return (received) => received.event === wire && fits(received.payload);
}

/** Reads the events of a session once, ticking off what is wanted in its order; equal wants make a count. */
class Reader {
  #next: number;
  #ticked = 0;

  constructor(
    readonly session: Session,
    marks: Marks,
    readonly wanted: readonly Wanted[],
  ) {
    const mark = marks.get(session);
    // a session that was opened anew within the window began with an empty inbox
    this.#next = mark?.inbox === session.inbox ? mark.from : 0;
  }

  isSatisfied(): boolean {
    const { events } = this.session.inbox;
    for (; this.#next < events.length && this.#ticked < this.wanted.length; this.#next++) {
      if (this.wanted[this.#ticked]!(events[this.#next]!)) this.#ticked++;
    }
    return this.#ticked === this.wanted.length;
  }
}
