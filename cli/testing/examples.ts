/**
 * Examples of help texts, as a reader finds them.
 *
 * @module
 */

/** One line after `$`. */
export interface PrintedExample {
  /** As it is printed. */
  line: string;
  /** Variables in front of the command. */
  env: { [name: string]: string };
  /** Words after `owrt`. */
  words: string[];
  /** How it says that it exits. */
  exit: number;
  /** It says that it runs until Ctrl-C. */
  endless: boolean;
}

/** All examples of a help text, in its order. Throws a sentence for one that is no call of `owrt`. */
export function examplesIn(help: string): PrintedExample[] {
  return [...help.matchAll(/^ {2}# (.*)\n {2}\$ (.*)$/gmu)].map(([, says = '', line = '']) => {
    const typed = /^((?:[A-Z_]+=\S+ )*)owrt (.*)$/u.exec(line);
    if (!typed) throw new Error(`"${line}" is no call of owrt.`);
    const env = Object.fromEntries(
      (typed[1] ?? '')
        .trim()
        .split(' ')
        .filter((pair) => pair !== '')
        .map((pair) => pair.split('=', 2) as [string, string]),
    );
    const words = [...(typed[2] ?? '').matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    return {
      line,
      env,
      words,
      exit: Number(/\(exit (\d)\)/u.exec(says)?.[1] ?? 0),
      endless: says.includes('(until Ctrl-C)'),
    };
  });
}
