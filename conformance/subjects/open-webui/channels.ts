/**
 * The form that creates a channel; it changed twice.
 *
 * @module
 */
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { JsonObject } from '../../../src/suite/types.js';
import { isAtLeast } from './version.js';

/** Grants that let everybody read and write. */
const EVERYBODY = ['read', 'write'].map((permission) => ({ principal_type: 'user', principal_id: '*', permission }));

/** Body of POST channels/create for `{name, type, members}`. */
export function channelForm(
  { type = 'group', members = [], ...rest }: TriggerInput<'create-channel'>,
  version: string | undefined,
): JsonObject {
  // a standard channel is open to everybody: without access_control until 0.7, with a grant for everybody since 0.8.0
  if (type === 'standard')
    return isAtLeast(version, '0.8.0')
      ? { ...rest, type: null, access_grants: EVERYBODY }
      : { ...rest, type: null, access_control: null };
  if (isAtLeast(version, '0.6.41')) return { ...rest, type, user_ids: members };
  const access = { user_ids: members, group_ids: [] };
  return { ...rest, access_control: { read: access, write: access } };
}
