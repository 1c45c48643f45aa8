/**
 * Decides the order of the scenarios and how many run at once.
 *
 * @module
 */
import { isExpectation, type ActionStep, type ExpectationStep } from '../../../src/suite/step-kinds.js';
import type { TriggerRow } from '../../../src/suite/triggers/row.js';
import { triggerRow } from '../../../src/suite/triggers/table.js';
import type { Scenario, Step, TriggerStep } from '../../../src/suite/types.js';
import { stepWindows } from '../shared/step-windows.js';
import { isFenced } from './perform-scenario.js';

/** A waiting scenario, and the kinds of events by which scenarios reach each other. */
interface QueueEntry {
  scenario: Scenario;
  /** It causes channel events that every session receives. */
  reachesAll: boolean;
  /** It uses channels, or has expectations about any event. */
  usesChannels: boolean;
  /** It causes events that all sessions receive that follow a chat, even another person's chat. */
  reachesFollowers: boolean;
  /** One of its sessions follows a chat. */
  followsChat: boolean;
  admin: boolean;
  cost: number;
}

/**
 * Runs every scenario once, and never two at the same time whose events reach each other.
 *
 * @param parallel number of quick scenarios at once; the same number of slow ones may run in addition.
 */
export async function runInParallel(
  scenarios: readonly Scenario[],
  parallel: number,
  perform: (scenario: Scenario) => Promise<void>,
): Promise<void> {
  const queue = new Set(scenarios.map(queueEntryOf).sort(byPriority));
  const running = new Map<QueueEntry, Promise<void>>();
  const mayStart = (next: QueueEntry): boolean => {
    const others = [...running.keys()];
    const beside = others.filter(({ scenario }) => Boolean(scenario.slow) === Boolean(next.scenario.slow));
    return beside.length < parallel && !others.some((other) => affects(other, next) || affects(next, other));
  };
  while (queue.size > 0) {
    for (const next of queue) {
      if (!mayStart(next)) continue;
      queue.delete(next);
      running.set(
        next,
        perform(next.scenario).finally(() => running.delete(next)),
      );
    }
    await Promise.race(running.values());
  }
  await Promise.all(running.values());
}

/**
 * Order of the scenarios. First those that block others, then the longest. Scenarios with administrators come last,
 * because on a server with a new account they must wait a second.
 */
function byPriority(a: QueueEntry, b: QueueEntry): number {
  const first = (isFirst: (entry: QueueEntry) => boolean | undefined): number =>
    Number(isFirst(b) ?? false) - Number(isFirst(a) ?? false);
  return (
    first(({ reachesAll }) => reachesAll) ||
    first(({ scenario }) => scenario.slow) ||
    first(({ reachesFollowers }) => reachesFollowers) ||
    first(({ admin }) => !admin) ||
    b.cost - a.cost
  );
}

/** True when sessions of the other scenario may receive events of the first. */
function affects(entry: QueueEntry, other: QueueEntry): boolean {
  return (entry.reachesAll && other.usesChannels) || (entry.reachesFollowers && other.followsChat);
}

function queueEntryOf(scenario: Scenario): QueueEntry {
  const triggers = scenario.steps.filter((step): step is TriggerStep => 'trigger' in step);
  const reaching = (audience: TriggerRow['reaches']): TriggerStep[] =>
    triggers.filter(({ trigger }) => triggerRow(trigger).reaches === audience);
  const events = new Set(scenario.steps.flatMap(eventsOf));
  return {
    scenario,
    reachesAll:
      (scenario.given ?? []).some((entry) => 'channel' in entry && isPublic(entry)) ||
      reaching('everybody').some(({ with: input }) => isPublic(input ?? {})),
    reachesFollowers: reaching('followers').length > 0,
    usesChannels: (scenario.needs ?? []).includes('channels') || [...events].some(isChannelEvent) || events.has('*'),
    followsChat: events.has('events:chat'),
    admin: Object.values(scenario.people).includes('admin'),
    // a fence takes as long as the action before it
    cost: stepWindows<ActionStep, ExpectationStep>(scenario.steps, isExpectation).reduce(
      (sum, window) => sum + (isFenced(window) ? 2 : 1),
      0,
    ),
  };
}

/** Names of the events that a step sends or expects; `*` for any. */
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
 * True for channel events and for the event by which a session enters channel rooms. The event of an answer may be a
 * capture, which is excluded.
 */
const isChannelEvent = (event: string): boolean => event.includes('channel') && !event.startsWith('$');

/** True for a standard channel, which is open to everybody. */
function isPublic({ type }: { type?: unknown }): boolean {
  return type === 'standard';
}
