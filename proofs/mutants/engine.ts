/**
 * The engine of mutants: applies an operator to an effect, a frame or a shown state.
 *
 * What they have in common is here. `targets/` defines how each of them is edited, and operators that only one has.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import type { Held } from './held.js';
import type { OperatorName, With } from './operator-table.js';
import { edit } from './paths.js';

/** An operator and its parameters. */
export interface Operation {
  operator: OperatorName;
  with?: With;
}

/** Changes one key of a JSON value; `base` is put before the path. */
export type KeyChange = (root: Json, base?: string) => Json;

/** Applies an operator that only one kind of target has. */
export type OwnOperator<Unit> = (unit: Unit, options: With) => Unit[];

/** How the engine acts on one kind of target. */
export interface TargetAdapter<Unit> {
  /** The unit with one key of its JSON changed. */
  edit(unit: Unit, change: KeyChange): Unit;
  /** Replaces placeholders such as `<token>` in a parameter. */
  fill?(value: Json): Json;
  /** The unit under another event name. */
  rename?(unit: Unit, name: string): Unit;
  /** Makes it happen later by itself, and returns what remains of it now. */
  later?(unit: Unit, ms: number): Unit[];
  /** Where it waits for others to pass. */
  held?: Held<Unit>;
  /** Operators that only this kind of target has, or has in a way of its own. */
  own?: { readonly [name in OperatorName]?: OwnOperator<Unit> };
}

/**
 * What an operator makes of one unit: none, one or several.
 *
 * @throws Error when the operator does not work on this kind of target; `misuseOf` finds that earlier.
 */
export function applyOperator<Unit>(
  { operator, with: options = {} }: Operation,
  unit: Unit,
  target: TargetAdapter<Unit>,
): Unit[] {
  const own = target.own?.[operator];
  if (own) return own(unit, options);
  switch (operator) {
    case 'drop':
      return [];
    case 'duplicate':
      return [unit, unit];
    case 'delay':
      if (options.ms !== undefined && target.later) return target.later(unit, options.ms);
      if (options.ms !== undefined || !target.held) break;
      target.held.hold(unit, options.after ?? 1);
      return [];
    case 'rename':
      if (!target.rename || options.to === undefined) break;
      return [target.rename(unit, options.to)];
    case 'remove-key':
    case 'add-key':
    case 'set-key':
    case 'retype-key': {
      const value = target.fill?.(options.value ?? null) ?? options.value ?? null;
      return [target.edit(unit, (root, base = '') => edit(root, joined(base, options.path ?? ''), operator, value))];
    }
  }
  throw new Error(`The operator "${operator}" with ${JSON.stringify(options)} does not work here.`);
}

const joined = (...paths: string[]): string => paths.filter((path) => path !== '').join('.');
