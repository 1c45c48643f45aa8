/**
 * The operand of a command that stands behind an option which takes several values, such as `--only CHANNEL-* URL`:
 * commander counts it among the values.
 *
 * @module
 */
import { UsageError } from '../conformance/runner/shared/errors.js';

/** Options whose values may hold the operand. */
type Values = { [option: string]: unknown };

/** An operand and the options without it. */
export interface Found<Flags> {
  operand: string | undefined;
  flags: Flags;
}

/**
 * Takes the operand out of the values of options.
 *
 * @param options names of the options that may have taken it.
 * @param isOperand whether a value is an operand, because no value of that option looks so.
 * @throws UsageError when the option has no other value.
 */
export function findOperand<Flags extends object>(
  flags: Flags,
  options: readonly (keyof Flags & string)[],
  isOperand: (value: string, option: string) => boolean,
): Found<Flags> {
  const values = flags as Values;
  for (const option of options) {
    const given = values[option];
    const list: unknown[] = Array.isArray(given) ? given : [given];
    const at = list.findIndex((value) => typeof value === 'string' && isOperand(value, option));
    if (at === -1) continue;
    const operand = list[at] as string;
    const rest = list.toSpliced(at, 1);
    if (Array.isArray(given) && rest.length === 0) throw new UsageError(`--${option} needs a value before ${operand}`);
    // an option that may stand alone then stands alone
    return { operand, flags: { ...flags, [option]: Array.isArray(given) ? rest : true } };
  }
  return { operand: undefined, flags };
}
