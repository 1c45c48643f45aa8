/**
 * A problem of the site, as one line of the report.
 *
 * @module
 */

/** A problem. */
export interface Problem {
  /** Address of the page or file, below the base path: `/events/status`. */
  page: string;
  what: string;
  /** The place on the page, if any. */
  where?: string;
}

/** The problem as a line of text. */
export const lineOf = ({ page, what, where }: Problem): string =>
  `${page}: ${what}${where === undefined ? '' : ` (${where})`}`;
