/**
 * Which requirements a filter leaves, and how a filter stands in an address.
 *
 * @module
 */

/** Facets that are chosen from a list; an empty text is any. */
export const FACETS = ['area', 'level', 'actor', 'state'] as const;

/** What is asked for. Its keys are those of the address. */
export interface Filter {
  /** Words that must all occur. */
  q: string;
  area: string;
  level: string;
  actor: string;
  state: string;
  /** A release in which it must hold. */
  release: string;
}

/** One requirement of the table. */
export interface Row {
  /** Everything that can be read of it, in small letters. */
  text: string;
  area: string;
  level: string;
  actor: string;
  state: string;
  /** Places in the list of releases, both inclusive. */
  since: number;
  until: number;
}

/** A filter that leaves everything. */
export const everything = (): Filter => ({ q: '', area: '', level: '', actor: '', state: '', release: '' });

/** True when the filter leaves the row. `releases` from the oldest on. */
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

/** `?area=channel&level=MUST`, or nothing. */
export function toQuery(filter: Filter): string {
  const query = new URLSearchParams(
    Object.entries(filter).filter(([, value]: [string, string]) => value !== ''),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/** What an address asks for. Keys that it does not know are left alone. */
export function fromQuery(query: string): Filter {
  const given = new URLSearchParams(query);
  return Object.fromEntries(Object.keys(everything()).map((key) => [key, given.get(key) ?? ''])) as unknown as Filter;
}
