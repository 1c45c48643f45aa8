/**
 * Columns of the matrix: each verified release, and each range of other releases with the same messages.
 *
 * @module
 */
import { project } from '../../../src/suite/project.js';
import type { Suite } from '../../../src/suite/types.js';

/** One column. */
export interface Column {
  /** Releases of the column, oldest first. */
  versions: string[];
  /** Keys of the messages that these releases have. */
  messages: ReadonlySet<string>;
  isVerified: boolean;
}

/** The columns of all releases, oldest first. */
export function columnsOf(suite: Suite): Column[] {
  const columns: Column[] = [];
  let before = '';
  for (const { version, verified } of suite.releases) {
    const { messages } = project(suite, version);
    // renaming an event also starts a column
    const messageNames = messages.map(({ key, wire }) => `${key} ${wire}`).join('\n');
    const last = columns.at(-1);
    if (last !== undefined && messageNames === before && !verified && !last.isVerified) last.versions.push(version);
    else columns.push({ versions: [version], messages: new Set(messages.map(({ key }) => key)), isVerified: verified });
    before = messageNames;
  }
  return columns;
}

/** Heading of a column, such as `0.6.34 – 0.6.40`. */
export const columnName = ({ versions }: Column): string =>
  versions.length === 1 ? versions[0]! : `${versions[0]} – ${versions.at(-1)}`;
