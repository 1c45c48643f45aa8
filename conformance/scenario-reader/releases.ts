/**
 * Checks that every release in which a scenario runs has the events and requirements that it uses.
 *
 * @module
 */
import type { Json, JsonObject, MessageSpec, Scenario, Step } from '../../src/suite/types.js';
import { covers, type CheckContext } from './context.js';
import type { Problem } from './yaml-text.js';

/** Checks `since` and `until` of the scenario, then its events and requirements in every release in that range. */
export function checkReleases(scenario: Scenario, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  for (const key of ['since', 'until'] as const) {
    const version = scenario[key];
    if (version !== undefined && !context.order.has(version)) {
      problems.push({
        path: [key],
        message: `"${version}" is no release of the list in versions.yaml; write it in quotes, such as "0.7.2".`,
      });
    }
  }
  if (problems.length > 0) return problems;
  const releases = context.releases.filter((_, index) => covers(scenario, index, context.order));
  if (releases.length === 0)
    return [{ path: ['until'], message: 'since is later than until, so the scenario would never run.' }];
  for (const [index, step] of scenario.steps.entries()) {
    const say = (message: string): void => void problems.push({ path: ['steps', index], message });
    for (const use of uses(step)) missing(use.specs(context.messages), use.what, scenario, context, say);
    for (const id of 'proves' in step ? (step.proves ?? []) : []) {
      const requirement = context.requirements.find((entry) => entry.id === id);
      if (
        requirement &&
        !context.releases.some((_, at) => covers(scenario, at, context.order) && covers(requirement, at, context.order))
      ) {
        say(`${id} does not hold in any release in which this scenario runs.`);
      }
    }
  }
  return problems;
}

interface Use {
  what: string;
  specs(messages: readonly MessageSpec[]): MessageSpec[];
}

/** Events that the server must send for this step. The type counts too when the match names one. */
function uses(step: Step): Use[] {
  if ('expect' in step) return [use(step.expect, step.match)];
  return 'order' in step ? step.order.map((entry) => use(entry.event, entry.match)) : [];
}

function use(event: string, match: Json | undefined): Use {
  const type = typeOf(match);
  return {
    what: type === undefined ? `"${event}"` : `"${event}" of type "${type}"`,
    specs: (messages) => {
      const named = messages.filter((message) => message.event === event && message.direction === 's2c');
      const typed = named.filter((message) => message.type === type);
      return type !== undefined && typed.length > 0 ? typed : named;
    },
  };
}

function typeOf(match: Json | undefined): string | undefined {
  const data = (match as JsonObject | undefined)?.['data'] as JsonObject | undefined;
  const type = data?.['type'];
  return typeof type === 'string' ? type : undefined;
}

function missing(
  specs: MessageSpec[],
  what: string,
  scenario: Scenario,
  context: CheckContext,
  say: (message: string) => void,
): void {
  if (specs.length === 0) return;
  const without = context.releases.find(
    (_, at) => covers(scenario, at, context.order) && !specs.some((spec) => covers(spec, at, context.order)),
  );
  if (without) say(`The scenario runs in ${without.version}, which does not send ${what}; narrow "since" or "until".`);
}
