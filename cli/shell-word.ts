/**
 * Quotes a word for a command line that the user may copy.
 *
 * @module
 */

/** The word, quoted if a POSIX shell would change it. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
