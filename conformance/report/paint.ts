/**
 * Terminal colours, which can be switched off.
 *
 * @module
 */

/** Wraps text in one colour; the plain painter returns it unchanged. */
export interface Painter {
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

const unchanged = (text: string): string => text;
const colourOf =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

/** Chooses the painter. Callers decide once, by the terminal and `NO_COLOR`. */
export function painter(colour: boolean): Painter {
  if (!colour)
    return { red: unchanged, green: unchanged, yellow: unchanged, cyan: unchanged, dim: unchanged, bold: unchanged };
  return {
    red: colourOf(31, 39),
    green: colourOf(32, 39),
    yellow: colourOf(33, 39),
    cyan: colourOf(36, 39),
    dim: colourOf(2, 22),
    bold: colourOf(1, 22),
  };
}
