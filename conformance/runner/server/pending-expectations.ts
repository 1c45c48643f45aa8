/**
 * The expectations after an action that are not met yet. They decide only how long the runner waits; the judge decides
 * the verdicts.
 *
 * @module
 */
import type { ExpectationStep } from '../../../src/suite/step-kinds.js';
import type { Json } from '../../../src/suite/types.js';
import { payloadTest } from '../shared/payload-test.js';
import type { Received } from './inbox.js';
import type { Session } from './session.js';
import type { ServerScenarioRun } from './server-scenario-run.js';

/** For each session, the position at which the window of an action begins. */
export type WindowMarks = Map<Session, { inbox: Session['inbox']; from: number }>;

/** Marks the beginning of the window. */
export function markWindow(sessions: Iterable<Session>): WindowMarks {
  return new Map(
    [...sessions].map((session) => [session, { inbox: session.inbox, from: session.inbox.events.length }]),
  );
}

/** Returns a test for the end of the wait. Nothing is expected of a session that has ended. */
export function expectationsTest(
  run: ServerScenarioRun,
  steps: readonly ExpectationStep[],
  marks: WindowMarks,
): () => boolean {
  const tests = steps.flatMap((step) => testsOf(run, step, marks));
  return () => tests.every((test) => test());
}

function testsOf(run: ServerScenarioRun, step: ExpectationStep, marks: WindowMarks): (() => boolean)[] {
  if ('nothing' in step) return [];
  const sessions = run.sessionsOf(step.at);
  if ('closed' in step)
    return sessions.map((session) => () => (step.closed === 'leave' && session.inbox.hasLeft) || !session.isOpen);
  const tests =
    'order' in step
      ? step.order.map((entry) => eventTest(run, entry.event, entry.match))
      : Array.from({ length: step.times ?? 1 }, () => eventTest(run, step.expect, step.match));
  return sessions.map((session) => {
    const reader = new EventReader(session, marks, tests);
    return () => reader.isSatisfied() || !session.isOpen;
  });
}

type EventTest = (received: Received) => boolean;

function eventTest(run: ServerScenarioRun, event: string, match: Json | undefined): EventTest {
  const wire = run.wire(event);
  const isPayload = payloadTest(run, match);
  return (received) => received.event === wire && isPayload(received.payload);
}

/** Reads the events of a session once and ticks off the expected ones in order; equal expectations form a count. */
class EventReader {
  #next: number;
  #ticked = 0;

  constructor(
    readonly session: Session,
    marks: WindowMarks,
    readonly tests: readonly EventTest[],
  ) {
    const mark = marks.get(session);
    // a session that was reopened within the window began with an empty inbox
    this.#next = mark?.inbox === session.inbox ? mark.from : 0;
  }

  isSatisfied(): boolean {
    const { events } = this.session.inbox;
    for (; this.#next < events.length && this.#ticked < this.tests.length; this.#next++) {
      if (this.tests[this.#ticked]!(events[this.#next]!)) this.#ticked++;
    }
    return this.#ticked === this.tests.length;
  }
}
