/**
 * One execution of a scenario for clients.
 *
 * @module
 */
import type { ClientScenario, Json } from '../../../src/suite/types.js';
import { ScenarioRun } from '../shared/scenario-run.js';
import type { ClientSlot } from './client-slot.js';

/** Name of the client's person in scenarios. */
export const CLIENT_PERSON = 'me';

/** One execution of a scenario for clients, with its slot and the calls of the last `ask`. */
export class ClientScenarioRun extends ScenarioRun {
  /** Ack ids of the last `ask`. */
  callIds: number[] = [];

  constructor(
    readonly slot: ClientSlot,
    override readonly scenario: ClientScenario,
    id: string,
  ) {
    super(slot.options.context, scenario, id);
    this.people.set(CLIENT_PERSON, slot.me);
  }

  /** Replaces the captures in a pattern; `$client.sid` is the client's current session. */
  override resolve<T extends Json>(pattern: T): T {
    const sid = this.slot.proxy.currentConnection?.sid;
    if (sid !== undefined) this.capture('client', { sid });
    return super.resolve(pattern);
  }
}
