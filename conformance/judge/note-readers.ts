/**
 * Who may read a note, from the responses of the control requests.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';

/**
 * Everybody who could read a note at any time: its owner and the people it was shared with. `everybody` when it was
 * shared with groups or with all people.
 */
export type Readers = Set<string> | 'everybody';

/** Ids of the people who may read this note, as a response shows it. */
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

/** Earlier readers stay readers: an event sent before a revocation may arrive after it. */
export function mergeReaders(before: Readers | undefined, now: Readers): Readers {
  return before === 'everybody' || now === 'everybody' ? 'everybody' : new Set([...(before ?? []), ...now]);
}
