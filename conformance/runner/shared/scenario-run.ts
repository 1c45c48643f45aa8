/**
 * One execution of a scenario: its participants, its captures and its ending. `runner/server` and `runner/client` each
 * extend {@link ScenarioRun}.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import { wireName } from '../../../src/suite/names.js';
import type { Json } from '../../../src/suite/types.js';
import { resolve } from '../../match/index.js';
import type { Person } from '../../subjects/subject.js';
import { HarnessError } from './errors.js';
import type { RunContext } from './run-context.js';
import { Stopped } from './wait.js';

/** The fields of a scenario that both kinds of runs need. */
export interface ScenarioHead {
  id: string;
  digest: string;
  /** Role of each participant, by name. */
  people?: { [name: string]: 'admin' | 'user' };
}

/** How a scenario ended. */
export interface Ending {
  /** Why the runner could not complete it. */
  trouble?: string;
  /** True when the run was stopped meanwhile. */
  stopped?: true;
}

/** One execution of a scenario; base class of both kinds. */
export class ScenarioRun {
  readonly people = new Map<string, Person>();
  /** Names of captures that will never have a value, because the trigger was refused or the ack was wrong. */
  readonly refused = new Set<string>();
  readonly #captures = new Map<string, Json>();
  /** Index of the current step. */
  #step: number | undefined;

  /** @param id the name of this execution in the trace. */
  constructor(
    readonly context: RunContext,
    readonly scenario: ScenarioHead,
    readonly id: string,
  ) {}

  /** Returns the person with this name. */
  person(name: string): Person {
    const person = this.people.get(name);
    if (!person) throw new HarnessError(`the scenario has no person called "${name}"`);
    return person;
  }

  /**
   * Stores a recorded value under a name. A session and a person may share a name; the captured object then has the
   * keys of both.
   */
  capture(name: string, value: Json): void {
    const before = this.#captures.get(name);
    this.#captures.set(name, isObject(before) && isObject(value) ? { ...before, ...value } : value);
  }

  /** Replaces references to captures in a pattern by their values. */
  resolve<T extends Json>(pattern: T): T {
    return resolve(pattern, this.#captures) as T;
  }

  /** The name of an event in the release of the profile. */
  wire(event: string): string {
    return wireName(this.context.projection, event);
  }

  /** Records that a step begins; later errors are recorded with its index. */
  beginStep(index: number): void {
    this.#step = index;
    this.context.recorder.write({ kind: 'step', run: this.id, index });
  }

  /**
   * Records the whole execution. Errors are recorded, never thrown.
   *
   * @param perform performs the scenario.
   * @param isConclusive true for an error that the subject caused: the recorded frames show it, so the run counts as
   * done. Any other error is trouble of the runner.
   */
  async record(perform: () => Promise<void>, isConclusive: (error: unknown) => boolean): Promise<Ending> {
    const { recorder, signal } = this.context;
    const { id, digest } = this.scenario;
    recorder.write({ kind: 'scenario', run: this.id, id, digest });
    try {
      await perform();
    } catch (error) {
      if (error instanceof Stopped || signal.aborted) return { stopped: true };
      if (!isConclusive(error)) {
        const message = recorder.redact(error instanceof Error ? error.message : String(error));
        const index = this.#step === undefined ? {} : { index: this.#step };
        recorder.write({ kind: 'trouble', run: this.id, ...index, message });
        return { trouble: message };
      }
    }
    recorder.write({ kind: 'done', run: this.id });
    return {};
  }
}

/**
 * Leases an account for each person of the scenario. All requests are made at once, because a real server needs a third
 * of a second for a new account.
 *
 * @param names persons to record as facts, in this order; all persons when absent.
 * @throws the first error of a lease, after all requests have ended.
 */
export async function leaseParticipants(
  run: ScenarioRun,
  names: readonly string[] = Object.keys(run.scenario.people ?? {}),
): Promise<void> {
  const { recorder, subject } = run.context;
  const leases = Object.entries(run.scenario.people ?? {}).map(async ([name, role]) => {
    run.people.set(name, await subject.lease(role));
  });
  // wait for all, so that no account arrives after the others were released
  const failed = (await Promise.allSettled(leases)).find((lease) => lease.status === 'rejected');
  if (failed) throw failed.reason instanceof Error ? failed.reason : new HarnessError(String(failed.reason));
  for (const name of names) {
    const { id, name: display, role, token } = run.person(name);
    recorder.registerSecret(token);
    recorder.write({ kind: 'fact', run: run.id, name, value: { id, name: display, role, token } });
    run.capture(name, { id, name: display, role, token });
  }
}
