/**
 * From a mutant to the faults it puts into the reference server.
 *
 * @module
 */
import type { Faults } from '../../reference-server/faults.js';
import type { Guard, GuardCase, Guards } from '../../reference-server/guards.js';
import { guards } from '../../reference-server/guards.js';
import { mutate } from './effect-operators.js';
import type { Mutant, OperatorMutant, Where } from './mutant.js';
import { wireFault } from './wire-operators.js';

/**
 * The faults a mutant stands for. Call it once for every server that is started: a fault may keep state.
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
  const name = where.guard as keyof Guards;
  if (!Object.hasOwn(guards, name))
    throw new Error(`Mutant ${id}: there is no guard "${where.guard}"; there are ${Object.keys(guards).join(', ')}.`);
  if (operator !== 'allow' && operator !== 'deny')
    throw new Error(`Mutant ${id}: a guard can only be allowed or denied, not "${operator}".`);
  const original: Guard = guards[name];
  return {
    [name]: ((guarded, profile) =>
      narrowed(where, guarded) ? operator === 'allow' : original(guarded, profile)) satisfies Guard,
  };
}

const narrowed = (where: Where, guarded: GuardCase): boolean =>
  (where.cause === undefined || where.cause === guarded.cause) &&
  (where.event === undefined || where.event === guarded.cause) &&
  (where.type === undefined || where.type === guarded.type);
