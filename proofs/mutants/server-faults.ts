/**
 * Turns a mutant into faults of the reference server.
 *
 * @module
 */
import type { Faults } from '../../reference-server/faults.js';
import type { GuardCases, GuardFacts } from '../../reference-server/guard-cases.js';
import type { Guard, GuardName, Guards } from '../../reference-server/guards.js';
import { guards } from '../../reference-server/guards.js';
import type { Mutant, OperatorMutant, Where } from './mutant.js';
import { mutate } from './targets/effects.js';
import { wireFault } from './targets/server-frames.js';

/**
 * The faults of a mutant. Call it once for every server, because a fault may keep state.
 *
 * @throws Error when the mutant names a guard or an operator that does not exist.
 */
export function faultsOf(mutant: Mutant): Faults {
  if ('faults' in mutant) return mutant.faults;
  if (mutant.where.effect === 'guard') return { guards: guardFault(mutant) };
  if (mutant.where.effect === 'wire') return { wire: wireFault(mutant) };
  return { effects: (effects, context) => mutate(mutant, effects, context) };
}

function guardFault({ id, where, operator }: OperatorMutant): Partial<Guards> {
  const name = where.guard as GuardName;
  if (!Object.hasOwn(guards, name))
    throw new Error(`Mutant ${id}: there is no guard "${where.guard}"; there are ${Object.keys(guards).join(', ')}.`);
  if (operator !== 'allow' && operator !== 'deny')
    throw new Error(`Mutant ${id}: a guard can only be allowed or denied, not "${operator}".`);
  return { [name]: guardWithDecision(name, where, operator === 'allow') };
}

/** The guard with its decision replaced for the causes that the mutant names. */
function guardWithDecision<Name extends GuardName>(
  name: Name,
  where: Where,
  decision: boolean,
): Guard<GuardCases[Name]> {
  const original: Guard<GuardCases[Name]> = guards[name];
  return (occasion, release) => (isNamedBy(where, occasion) ? decision : original(occasion, release));
}

const isNamedBy = (where: Where, occasion: GuardFacts): boolean =>
  (where.cause === undefined || where.cause === occasion.cause) &&
  (where.event === undefined || where.event === occasion.cause) &&
  (where.type === undefined || where.type === occasion.type);
