/**
 * What a page says that a program prints, compared with what it did print.
 *
 * @module
 */

/**
 * `...` within a line stands for any text, and alone on a line for any lines.
 *
 * @returns undefined when it fits, else a sentence.
 */
export function misprint(said: string, printed: string): string | undefined {
  const lines = said.trimEnd().split('\n');
  if (lines.every((line) => line.trim() === '...')) return 'The page says nothing about the output.';
  const pattern = lines.map((line) => (line.trim() === '...' ? '(?:.*\\n)*?' : `${lineFits(line)}\\n`)).join('');
  const text = `${printed.trimEnd()}\n`;
  if (new RegExp(`^${pattern}$`).test(text)) return undefined;
  const lost = lines.find(
    (line) => line.trim() !== '...' && !text.split('\n').some((each) => new RegExp(`^${lineFits(line)}$`).test(each)),
  );
  return (
    `${lost === undefined ? 'The lines stand in another order, or there are more' : `There is no line like "${lost}"`}.` +
    ` It printed:\n${text}`
  );
}

/** A pattern for one line; spaces at its end do not count. */
export const lineFits = (line: string): string =>
  `${line
    .trimEnd()
    .split('...')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')} *`;
