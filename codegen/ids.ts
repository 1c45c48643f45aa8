/**
 * `conformance/requirements/ids.txt`: every id that there ever was. It only grows.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Requirement } from '../src/suite/types.js';

/** Where it is. */
export const IDS_PATH = 'conformance/requirements/ids.txt';

/**
 * The ids that were there, and those that have come. One that is gone from the requirements stays, and a test asks
 * where it went.
 */
export function renderIds(root: string, requirements: readonly Requirement[]): string {
  const file = join(root, IDS_PATH);
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((id) => id !== '')
    : [];
  return `${[...new Set([...before, ...requirements.map(({ id }) => id)])].sort().join('\n')}\n`;
}
