/**
 * Finds the operand of a command after an option that takes several values, such as `--only CHANNEL-* URL`: commander
 * counts such an operand among the values.
 *
 * @module
 */
import { UsageError } from '../conformance/runner/shared/errors.js';

/** Values of the options, which may contain the operand. */
type OptionValues = { [option: string]: unknown };

/** An operand and the options without it. */
export interface FoundOperand<Flags> {
  operand: string | undefined;
  flags: Flags;
}

/**
 * Removes the operand from the values of options.
 *
 * @param options names of the options whose values may contain the operand.
 * @param isOperand true for a value that cannot be a value of that option, and so is the operand.
 * @throws UsageError when the option has no other value.
 */
export function findOperand<Flags extends object>(
  flags: Flags,
  options: readonly (keyof Flags & string)[],
  isOperand: (value: string, option: string) => boolean,
): FoundOperand<Flags> {
  const values = flags as OptionValues;
  for (const option of options) {
    const value = values[option];
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const index = list.findIndex((value) => typeof value === 'string' && isOperand(value, option));
    if (index === -1) continue;
    const operand = list[index] as string;
    const rest = list.toSpliced(index, 1);
    if (Array.isArray(value) && rest.length === 0) throw new UsageError(`--${option} needs a value before ${operand}`);
    // an option with an optional value has no value then
    return { operand, flags: { ...flags, [option]: Array.isArray(value) ? rest : true } };
  }
  return { operand: undefined, flags };
}
