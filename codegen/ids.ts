/**
 * Renders `conformance/requirements/ids.txt`: every requirement id that ever existed. The list only grows.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Requirement } from '../src/suite/types.js';

export const IDS_PATH = 'conformance/requirements/ids.txt';

/**
 * The listed ids and those of new requirements. The id of a deleted requirement stays listed, and a test fails, because
 * reports and known-failing files may still name it.
 */
export function renderIds(root: string, requirements: readonly Requirement[]): string {
  const file = join(root, IDS_PATH);
  const listedIds = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((id) => id !== '')
    : [];
  return `${[...new Set([...listedIds, ...requirements.map(({ id }) => id)])].sort().join('\n')}\n`;
}
