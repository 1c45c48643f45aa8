/**
 * One execution of a scenario for clients: who is there, what has a name, what was asked.
 *
 * @module
 */
import type { ClientScenario, Json } from '../../../src/suite/types.js';
import { Play } from '../shared/run-context.js';
import type { Lane } from './client-slot.js';

/** The client's person, as scenarios call it. */
export const ME = 'me';

/** See the module. */
export class ClientPlay extends Play {
  /** Acknowledgement ids of the last `ask`. */
  asked: number[] = [];

  constructor(
    readonly lane: Lane,
    readonly script: ClientScenario,
    run: string,
  ) {
    const { id, title, area, digest } = script;
    super(lane.options.stage, { id, title, area, digest, people: script.people ?? {}, sessions: {}, steps: [] }, run);
    this.people.set(ME, lane.me);
  }

  /** The session that the client is at now. */
  override resolve<T extends Json>(pattern: T): T {
    const sid = this.lane.front.present?.sid;
    if (sid !== undefined) this.capture('client', { sid });
    return super.resolve(pattern);
  }
}
