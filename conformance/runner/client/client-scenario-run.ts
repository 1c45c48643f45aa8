/**
 * One execution of a scenario for clients: who is there, what has a name, what was asked.
 *
 * @module
 */
import type { ClientScenario, Json } from '../../../src/suite/types.js';
import { ScenarioRun } from '../shared/scenario-run.js';
import type { ClientSlot } from './client-slot.js';

/** The client's person, as scenarios call it. */
export const ME = 'me';

/** One execution of a scenario against a client. */
export class ClientScenarioRun extends ScenarioRun {
  /** Acknowledgement ids of the last `ask`. */
  asked: number[] = [];

  constructor(
    readonly slot: ClientSlot,
    override readonly scenario: ClientScenario,
    id: string,
  ) {
    super(slot.options.context, scenario, id);
    this.people.set(ME, slot.me);
  }

  /** Fills the captures into a pattern; `$client.sid` is the session that the client has now. */
  override resolve<T extends Json>(pattern: T): T {
    const sid = this.slot.proxy.currentConnection?.sid;
    if (sid !== undefined) this.capture('client', { sid });
    return super.resolve(pattern);
  }
}
