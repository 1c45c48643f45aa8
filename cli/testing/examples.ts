/**
 * Reads the examples in help texts.
 *
 * @module
 */

/** One example: the line after `$`, and its parts. */
export interface PrintedExample {
  /** The line as printed. */
  line: string;
  /** Variables before the command. */
  env: { [name: string]: string };
  /** Arguments of `owrt`. */
  args: string[];
  /** Exit code that the help text states. */
  exit: number;
  /** True: the help text states that the command runs until Ctrl-C. */
  endless: boolean;
}

/**
 * All examples in a help text, in order.
 *
 * @throws Error for an example that does not call `owrt`.
 */
export function examplesIn(help: string): PrintedExample[] {
  return [...help.matchAll(/^ {2}# (.*)\n {2}\$ (.*)$/gmu)].map(([, says = '', line = '']) => {
    const match = /^((?:[A-Z_]+=\S+ )*)owrt (.*)$/u.exec(line);
    if (!match) throw new Error(`"${line}" is no call of owrt.`);
    const env = Object.fromEntries(
      (match[1] ?? '')
        .trim()
        .split(' ')
        .filter((pair) => pair !== '')
        .map((pair) => pair.split('=', 2) as [string, string]),
    );
    const args = [...(match[2] ?? '').matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    return {
      line,
      env,
      args,
      exit: Number(/\(exit (\d)\)/u.exec(says)?.[1] ?? 0),
      endless: says.includes('(until Ctrl-C)'),
    };
  });
}
