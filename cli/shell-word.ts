/**
 * Quotes a word of a command line that the user may copy.
 *
 * @module
 */

/** The word as a POSIX shell needs it. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
