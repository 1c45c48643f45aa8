/**
 * Something that is wrong with the site.
 *
 * @module
 */

/** One line of the report. */
export interface Problem {
  /** Address of the page or file, below the base path: `/events/status`. */
  page: string;
  what: string;
  /** The place on the page, where there is one. */
  where?: string;
}

/** The line. */
export const lineOf = ({ page, what, where }: Problem): string =>
  `${page}: ${what}${where === undefined ? '' : ` (${where})`}`;
