/**
 * Which scenarios are played: those the release has, the client can, and the user asked for.
 *
 * @module
 */
import type { ClientScenario, Projection } from '../../../src/suite/types.js';
import { UsageError } from '../shared/errors.js';
import { matcher } from '../server/select-scenarios.js';

/**
 * Selects the scenarios to play.
 *
 * @throws {@link UsageError} when nothing is left.
 */
export function selectClientScenarios(
  { clientScenarios, requirements, release }: Projection,
  only: readonly string[],
  abilities: readonly string[],
  quick: boolean,
): ClientScenario[] {
  const wanted = matcher(only);
  const named = requirements.filter((requirement) => requirement.actor === 'client' && wanted(requirement));
  const proving = new Set(named.flatMap(({ scenarios }) => scenarios));
  // an ambient requirement is judged on whatever happens, so everything has to happen
  const all = only.length === 0 || named.some(({ ambient }) => ambient !== undefined);
  const asked = clientScenarios.filter((scenario) => all || proving.has(scenario.id) || wanted(scenario));
  if (asked.length === 0)
    throw new UsageError(
      `Nothing to play: no client scenario of release ${release.version} proves ${only.join(', ')}; owrt list shows what there is`,
    );
  const able = asked.filter((scenario) => needsOf(scenario).every((need) => abilities.includes(need)));
  const chosen = able.filter(({ slow }) => !(quick && slow));
  if (chosen.length > 0) return chosen;
  const missing = new Set(asked.flatMap(needsOf).filter((need) => !abilities.includes(need)));
  throw new UsageError(
    `Nothing to play: ${able.length > 0 ? 'only slow scenarios prove what was selected, and --quick leaves them out' : `the client does not do ${[...missing].join(', ')}, which everything selected needs`}.`,
  );
}

/** A client that does not ask and go must stay, whatever else is needed. */
function needsOf({ needs = [] }: ClientScenario): string[] {
  return needs.includes('asks') ? needs : ['stays', ...needs];
}
