/**
 * What every scenario of a run shares, and what belongs to one execution of a scenario.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import { wireName } from '../../../src/suite/names.js';
import type { Json, Projection, Scenario } from '../../../src/suite/types.js';
import { resolve } from '../../match/index.js';
import type { Person, Subject } from '../../subjects/subject.js';
import type { Recorder } from '../../trace/recorder.js';
import { HarnessError } from './errors.js';
import { Session } from '../server/session.js';

/** A token that is nobody's. */
export const NOBODYS_TOKEN = 'owrt-nobody';

/** Shared by all scenarios of a run. */
export interface Stage {
  url: string;
  projection: Projection;
  subject: Subject;
  recorder: Recorder;
  /** Milliseconds for an ack, an answer or an expected event. */
  deadline: number;
  /** Aborted when the run must end. */
  signal: AbortSignal;
}

/** One execution of a scenario: its people, sessions and captures. */
export class Play {
  readonly people = new Map<string, Person>();
  readonly sessions = new Map<string, Session>();
  /** Names of results that the server refused to give, or of acks that are wrong. */
  readonly refused = new Set<string>();
  readonly #captures = new Map<string, Json>();

  /** @param run names this execution in the trace. */
  constructor(
    readonly stage: Stage,
    readonly scenario: Scenario,
    readonly run: string,
  ) {
    for (const [name, person] of Object.entries(scenario.sessions)) {
      this.sessions.set(
        name,
        new Session({
          url: stage.url,
          name,
          person,
          run,
          deadline: stage.deadline,
          record: (line) => stage.recorder.write(line),
        }),
      );
    }
  }

  /** The person of that name. */
  person(name: string): Person {
    const person = this.people.get(name);
    if (!person) throw new HarnessError(`the scenario has no person called "${name}"`);
    return person;
  }

  /** The session of that name. */
  session(name: string): Session {
    const session = this.sessions.get(name);
    if (!session) throw new HarnessError(`the scenario has no session called "${name}"`);
    return session;
  }

  /** The sessions of those names. */
  sessionsOf(names: readonly string[]): Session[] {
    return names.map((name) => this.session(name));
  }

  /** Gives a name to a value that the trace holds. A session may be called like its person: both are captured. */
  capture(name: string, value: Json): void {
    const before = this.#captures.get(name);
    this.#captures.set(name, isObject(before) && isObject(value) ? { ...before, ...value } : value);
  }

  /** Fills the captures into a pattern. */
  resolve<T extends Json>(pattern: T): T {
    return resolve(pattern, this.#captures) as T;
  }

  /** The name that an event has on the wire of the profile. */
  wire(event: string): string {
    return wireName(this.stage.projection, event);
  }
}
