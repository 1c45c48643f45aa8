/**
 * Renders the table of figures.
 *
 * @module
 */

/** One measured figure. */
export interface Figure {
  what: string;
  /** Command that measures it. */
  command: string;
  /** Measured value, with its unit. */
  figure: string;
  /** Promised value, with its unit; `none` when nothing is promised. */
  target: string;
  /** True when the figure meets the target; absent when nothing is promised. */
  isMet?: boolean;
}

/** Renders figures as a Markdown table. */
export function renderTable(figures: Figure[]): string {
  const head = ['what', 'command', 'figure', 'target', 'met'];
  const rows = figures.map(({ what, command, figure, target, isMet }) => [
    what,
    `\`${command}\``,
    figure,
    target,
    isMet === undefined ? '' : isMet ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The median of some measurements. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
