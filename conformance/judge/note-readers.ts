/**
 * Who may read a note, as the answers of the control plane tell.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';

/**
 * Everybody a note was ever open to: its owner and whom it was shared with. `everybody` where groups or all people are
 * among them.
 */
export type Readers = Set<string> | 'everybody';

/** Ids of people whom this answer, a note, is open to. */
export function readersIn(note: Json | undefined): Readers {
  if (!isObject(note)) return new Set();
  const { user_id, access_control, access_grants } = note;
  // until 0.7.2 a note without lists is public
  if (access_control === null) return 'everybody';
  const readers = typeof user_id === 'string' ? [user_id] : [];
  for (const list of Object.values(isObject(access_control) ? access_control : {}).filter(isObject)) {
    if (Array.isArray(list['group_ids']) && list['group_ids'].length > 0) return 'everybody';
    if (Array.isArray(list['user_ids'])) readers.push(...list['user_ids'].map(String));
  }
  for (const grant of Array.isArray(access_grants) ? access_grants.filter(isObject) : []) {
    if (grant['principal_type'] !== 'user' || grant['principal_id'] === '*') return 'everybody';
    readers.push(String(grant['principal_id']));
  }
  return new Set(readers);
}

/** Once a reader, always a reader: what came before a revocation may arrive after it. */
export function allReaders(before: Readers | undefined, now: Readers): Readers {
  return before === 'everybody' || now === 'everybody' ? 'everybody' : new Set([...(before ?? []), ...now]);
}
