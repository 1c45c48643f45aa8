/**
 * In which order and how many at a time scenarios run.
 *
 * @module
 */
import type { Scenario } from '../../src/suite/types.js';
import type { TriggerName } from '../subjects/subject.js';
import { windows } from './perform.js';

/** Runs every scenario once: those that need the server to themselves first, then the lanes, the slow ones beside them. */
export async function runInLanes(scenarios: readonly Scenario[], lanes: number, work: (scenario: Scenario) => Promise<void>): Promise<void> {
  const alone = scenarios.filter((scenario) => isAlone(scenario));
  const others = scenarios.filter((scenario) => !isAlone(scenario));
  for (const scenario of alone) await work(scenario);
  const slow = others.filter((scenario) => scenario.slow);
  // longest first; those with administrators last, because on a server that was just signed up on they must wait a second
  const fast = others.filter((scenario) => !scenario.slow).sort((a, b) => Number(hasAdmin(a)) - Number(hasAdmin(b)) || cost(b) - cost(a));
  await Promise.all([drain(slow, lanes, work), drain(fast, lanes, work)]);
}

async function drain(scenarios: readonly Scenario[], lanes: number, work: (scenario: Scenario) => Promise<void>): Promise<void> {
  const queue = [...scenarios];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, queue.length) }, lane));
}

function hasAdmin(scenario: Scenario): boolean {
  return Object.values(scenario.people).includes('admin');
}

/** A window costs its fence, whatever is in it. */
function cost(scenario: Scenario): number {
  return windows(scenario.steps).filter(({ step, expectations }) => expectations.length > 0 || 'ack' in step || 'frames' in step).length;
}

/** Triggers after which the server tells everybody who follows a chat, whosever it is. */
const TELLS_ALL: ReadonlySet<string> = new Set<TriggerName>(['share-folder', 'update-folder', 'delete-folder', 'unshare-chats', 'archive-chats', 'delete-chats']);

/** A standard channel is everybody's: its events reach the sessions of every scenario. Some triggers do too. */
function isAlone(scenario: Scenario): boolean {
  const given = (scenario.given ?? []).some((entry) => 'channel' in entry && entry.type === 'standard');
  const triggers = scenario.steps.filter((step) => 'trigger' in step);
  return given || triggers.some(({ trigger, with: input }) => TELLS_ALL.has(trigger) || (trigger === 'create-channel' && (input?.['type'] ?? 'standard') === 'standard'));
}
