/**
 * Filters requirements, and writes a filter to the address of the page.
 *
 * @module
 */

/** Keys that a reader selects from a list; an empty text means any. */
export const FACETS = ['area', 'level', 'actor', 'state'] as const;

/** The reader's filter. Its keys are the query parameters of the address. */
export interface Filter {
  /** Words that a row must all contain. */
  q: string;
  area: string;
  level: string;
  actor: string;
  state: string;
  /** A release in which the requirement must hold. */
  release: string;
}

/** One requirement of the table. */
export interface Row {
  /** All text of the row, in lower case. */
  text: string;
  area: string;
  level: string;
  actor: string;
  state: string;
  /** Indexes in the list of releases, both inclusive. */
  since: number;
  until: number;
}

/** A filter that keeps every row. */
export const everything = (): Filter => ({ q: '', area: '', level: '', actor: '', state: '', release: '' });

/** True when the filter keeps the row. `releases` is sorted oldest first. */
export function leaves(filter: Filter, row: Row, releases: readonly string[]): boolean {
  const words = filter.q
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const at = releases.indexOf(filter.release);
  return (
    words.every((word) => row.text.includes(word)) &&
    FACETS.every((facet) => filter[facet] === '' || row[facet] === filter[facet]) &&
    (filter.release === '' || (row.since <= at && at <= row.until))
  );
}

/** The query of a filter, such as `?area=channel&level=MUST`; empty for the empty filter. */
export function toQuery(filter: Filter): string {
  const query = new URLSearchParams(
    Object.entries(filter).filter(([, value]: [string, string]) => value !== ''),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/** The filter in a query. Unknown keys are ignored. */
export function fromQuery(query: string): Filter {
  const given = new URLSearchParams(query);
  return Object.fromEntries(Object.keys(everything()).map((key) => [key, given.get(key) ?? ''])) as unknown as Filter;
}
