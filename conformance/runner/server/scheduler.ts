/**
 * In which order and how many at a time scenarios run.
 *
 * @module
 */
import { isExpectation, type ActionStep, type ExpectationStep } from '../../../src/suite/step-kinds.js';
import type { TriggerRow } from '../../../src/suite/triggers/row.js';
import { triggerRow } from '../../../src/suite/triggers/table.js';
import type { Scenario, Step, TriggerStep } from '../../../src/suite/types.js';
import { stepWindows } from '../shared/step-windows.js';
import { isFenced } from './perform-scenario.js';

/** A scenario that waits for its turn, and which of the others it reaches. */
interface QueueEntry {
  scenario: Scenario;
  /** Everybody is told what happens in it, by events of a channel. */
  tellsAll: boolean;
  /** It looks at events of channels, or at all. */
  hears: boolean;
  /** Whoever follows a chat is told of it, whosever the chat is. */
  tellsFollowers: boolean;
  /** A session of it follows a chat. */
  follows: boolean;
  admin: boolean;
  cost: number;
}

/**
 * Runs every scenario once, and none at the same time as one whose events reach it.
 *
 * @param parallel how many quick scenarios run at a time; as many slow ones run beside them.
 */
export async function runInParallel(
  scenarios: readonly Scenario[],
  parallel: number,
  work: (scenario: Scenario) => Promise<void>,
): Promise<void> {
  const waiting = new Set(scenarios.map(queueEntryOf).sort(byPriority));
  const running = new Map<QueueEntry, Promise<void>>();
  const mayBegin = (next: QueueEntry): boolean => {
    const others = [...running.keys()];
    const beside = others.filter(({ scenario }) => Boolean(scenario.slow) === Boolean(next.scenario.slow));
    return beside.length < parallel && !others.some((other) => reaches(other, next) || reaches(next, other));
  };
  while (waiting.size > 0) {
    for (const next of waiting) {
      if (!mayBegin(next)) continue;
      waiting.delete(next);
      running.set(
        next,
        work(next.scenario).finally(() => running.delete(next)),
      );
    }
    await Promise.race(running.values());
  }
  await Promise.all(running.values());
}

/**
 * Those that keep others waiting first; the longest first; those with administrators last, because on a server that
 * was just signed up on they must wait a second.
 */
function byPriority(a: QueueEntry, b: QueueEntry): number {
  const first = (is: (entry: QueueEntry) => boolean | undefined): number =>
    Number(is(b) ?? false) - Number(is(a) ?? false);
  return (
    first(({ tellsAll }) => tellsAll) ||
    first(({ scenario }) => scenario.slow) ||
    first(({ tellsFollowers }) => tellsFollowers) ||
    first(({ admin }) => !admin) ||
    b.cost - a.cost
  );
}

/** True when sessions of the other scenario may be told what happens in the first. */
function reaches(entry: QueueEntry, other: QueueEntry): boolean {
  return (entry.tellsAll && other.hears) || (entry.tellsFollowers && other.follows);
}

function queueEntryOf(scenario: Scenario): QueueEntry {
  const triggers = scenario.steps.filter((step): step is TriggerStep => 'trigger' in step);
  const reaching = (audience: TriggerRow['reaches']): TriggerStep[] =>
    triggers.filter(({ trigger }) => triggerRow(trigger).reaches === audience);
  const events = new Set(scenario.steps.flatMap(eventsOf));
  return {
    scenario,
    tellsAll:
      (scenario.given ?? []).some((entry) => 'channel' in entry && isPublic(entry)) ||
      reaching('everybody').some(({ with: input }) => isPublic(input ?? {})),
    tellsFollowers: reaching('followers').length > 0,
    hears: (scenario.needs ?? []).includes('channels') || [...events].some(isOfChannels) || events.has('*'),
    follows: events.has('events:chat'),
    admin: Object.values(scenario.people).includes('admin'),
    // a fence takes as long as what stands before it
    cost: stepWindows<ActionStep, ExpectationStep>(scenario.steps, isExpectation).reduce(
      (sum, window) => sum + (isFenced(window) ? 2 : 1),
      0,
    ),
  };
}

/** Names of the events that a step sends or looks at; `*` for any. */
function eventsOf(step: Step): string[] {
  if ('call' in step) return [step.call];
  if ('emit' in step) return [step.emit];
  if ('frames' in step) return step.frames.flatMap(({ event }) => event ?? []);
  if ('trigger' in step)
    return (step.answers ?? []).flatMap(({ next = [] }) =>
      next.map((sent) => ('call' in sent ? sent.call : sent.emit)),
    );
  if ('expect' in step) return [step.expect];
  if ('nothing' in step) return [step.nothing];
  return 'order' in step ? step.order.map(({ event }) => event) : [];
}

/**
 * The events of channels, and the one by which a session enters their rooms. An answer may name an event by a
 * capture.
 */
const isOfChannels = (event: string): boolean => event.includes('channel') && !event.startsWith('$');

/** A standard channel is everybody's. */
function isPublic({ type }: { type?: unknown }): boolean {
  return type === 'standard';
}
