/**
 * One execution of a scenario against a server.
 *
 * @module
 */
import type { Scenario } from '../../../src/suite/types.js';
import { HarnessError } from '../shared/errors.js';
import type { RunContext } from '../shared/run-context.js';
import { ScenarioRun } from '../shared/scenario-run.js';
import { Session } from './session.js';

/** One execution of a scenario against a server, with its sessions. */
export class ServerScenarioRun extends ScenarioRun {
  readonly sessions = new Map<string, Session>();

  constructor(
    context: RunContext,
    override readonly scenario: Scenario,
    id: string,
  ) {
    super(context, scenario, id);
    const { url, deadline, recorder } = context;
    for (const [name, person] of Object.entries(scenario.sessions)) {
      const record: ConstructorParameters<typeof Session>[0]['record'] = (line) => recorder.write(line);
      this.sessions.set(name, new Session({ url, name, person, run: id, deadline, record }));
    }
  }

  /** Returns the session with this name. */
  session(name: string): Session {
    const session = this.sessions.get(name);
    if (!session) throw new HarnessError(`the scenario has no session called "${name}"`);
    return session;
  }

  sessionsOf(names: readonly string[]): Session[] {
    return names.map((name) => this.session(name));
  }
}
