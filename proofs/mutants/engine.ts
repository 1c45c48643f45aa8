/**
 * The engine of mutants: applies an operator to one effect, one frame or one shown state (a unit).
 *
 * This file has the operators that work on every kind of target. `targets/` has an adapter for each kind: how to edit
 * a unit of it, and the operators that only this kind has.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import type { Spoiler } from './frame-text.js';
import type { Held } from './held.js';
import type { OperatorName, With } from './operator-table.js';
import { edit } from './paths.js';

/** An operator and its parameters. */
export interface Operation {
  operator: OperatorName;
  with?: With;
}

/** Returns the JSON value with one key changed; the path of the key begins at `base` instead of at the root. */
export type KeyChange = (root: Json, base?: string) => Json;

/** An operator that only one kind of target has; returns the units that replace the unit. */
export type OwnOperator<Unit> = (unit: Unit, options: With) => Unit[];

/** Adapts the engine to one kind of target. */
export interface TargetAdapter<Unit> {
  /** Returns the unit with one key of its JSON changed. */
  edit(unit: Unit, change: KeyChange): Unit;
  /** Replaces placeholders such as `<token>` in a parameter. */
  fill?(value: Json): Json;
  /** Returns the unit with another event name. */
  /** Returns the unit with its text spoiled. */
  spoil?(unit: Unit, how: Spoiler): Unit;
  rename?(unit: Unit, name: string): Unit;
  /** Delays the unit by `ms`; returns the units that happen now: none, or the unit with its delay noted in it. */
  later?(unit: Unit, ms: number): Unit[];
  /** Queue of delayed units, each of which waits until a number of others were sent. */
  held?: Held<Unit>;
  /** Operators that only this kind of target has, or for which it differs from the others. */
  own?: { readonly [name in OperatorName]?: OwnOperator<Unit> };
}

/**
 * Applies an operator to one unit.
 *
 * @returns the units that replace it: none when it is dropped or delayed, two when it is duplicated, usually one.
 * @throws Error when the operator does not work on this kind of target; loading mutants already reports that.
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
    case 'spoil':
      if (!target.spoil || options.how === undefined) break;
      return [target.spoil(unit, options.how)];
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
