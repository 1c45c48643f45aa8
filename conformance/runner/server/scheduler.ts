/**
 * In which order and how many at a time scenarios run.
 *
 * @module
 */
import type { Scenario, TriggerStep } from '../../../src/suite/types.js';
import type { TriggerName } from '../../subjects/subject.js';
import { stepWindows } from '../shared/step-windows.js';
import type { ActionStep } from './actions.js';
import { isExpectation, type ExpectationStep } from './pending-expectations.js';
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

/** Those that keep others waiting first; the longest first; those with administrators last, because on a server that was just signed up on they must wait a second. */
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

/** Triggers after which the server tells everybody who follows a chat. */
const TELL_FOLLOWERS: ReadonlySet<string> = new Set<TriggerName>([
  'share-folder',
  'update-folder',
  'delete-folder',
  'unshare-chats',
  'archive-chats',
  'delete-chats',
]);

function queueEntryOf(scenario: Scenario): QueueEntry {
  const triggers = scenario.steps.filter((step): step is TriggerStep => 'trigger' in step);
  const said = JSON.stringify(scenario);
  return {
    scenario,
    tellsAll:
      (scenario.given ?? []).some((entry) => 'channel' in entry && isPublic(entry)) ||
      triggers.some(
        ({ trigger, with: input }) => trigger === 'create-channel' && isPublic({ type: 'standard', ...input }),
      ),
    tellsFollowers: triggers.some(({ trigger }) => TELL_FOLLOWERS.has(trigger)),
    hears: /channel|"\*"/.test(said),
    follows: said.includes('"events:chat"'),
    admin: Object.values(scenario.people).includes('admin'),
    // a fence takes as long as what stands before it
    cost: stepWindows<ActionStep, ExpectationStep>(scenario.steps, isExpectation).reduce(
      (sum, window) => sum + (isFenced(window) ? 2 : 1),
      0,
    ),
  };
}

/** A standard channel is everybody's. */
function isPublic({ type }: { type?: unknown }): boolean {
  return type === 'standard';
}
