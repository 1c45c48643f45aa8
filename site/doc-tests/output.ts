/**
 * Compares the output that a page shows with the output that the program really printed.
 *
 * @module
 */

/**
 * Compares the two. In the documented output, `...` within a line matches any text, and alone on a line any lines.
 *
 * @returns undefined when they match, else one sentence about the difference.
 */
export function outputDifference(documented: string, printed: string): string | undefined {
  const lines = documented.trimEnd().split('\n');
  if (lines.every((line) => line.trim() === '...')) return 'The page says nothing about the output.';
  const pattern = lines.map((line) => (line.trim() === '...' ? '(?:.*\\n)*?' : `${linePattern(line)}\\n`)).join('');
  const text = `${printed.trimEnd()}\n`;
  if (new RegExp(`^${pattern}$`).test(text)) return undefined;
  const missingLine = lines.find(
    (line) =>
      line.trim() !== '...' && !text.split('\n').some((each) => new RegExp(`^${linePattern(line)}$`).test(each)),
  );
  return (
    (missingLine === undefined
      ? 'The lines are in another order, or there are more.'
      : `There is no line like "${missingLine}".`) + ` It printed:\n${text}`
  );
}

/** A regular expression for one line of the page; it ignores spaces at the end. */
export const linePattern = (line: string): string =>
  `${line
    .trimEnd()
    .split('...')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')} *`;
