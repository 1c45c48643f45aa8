/**
 * Notes: a probe for them, and how they are shared, which changed once.
 *
 * @module
 */
import type { TriggerInput } from '../../../src/suite/triggers/table.js';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import type { Account } from './account.js';
import { field, type Api } from './api.js';
import { principalsOf } from './groups.js';
import { isAtLeast } from './version.js';

/** First release with grants, which are changed separately. Before, access lists were part of the note. */
const GRANTS = '0.8.0';

/** True when notes are enabled and people have the permission to use them. */
export async function hasNotes(api: Api, admin: Account, config: Json | undefined): Promise<boolean> {
  if (field(field(config, 'features'), 'enable_notes') !== true) return false;
  const reply = await api.request({
    method: 'GET',
    path: '/api/v1/users/default/permissions',
    token: admin.token,
    actor: admin.id,
  });
  return field(field(reply.json, 'features'), 'notes') !== false;
}

/** Body of POST notes/create for `{title, data}`. In old releases a note without access control is public. */
export function noteForm(input: TriggerInput<'create-note'>, version: string | undefined): JsonObject {
  return isAtLeast(version, GRANTS) ? input : { ...input, access_control: {} };
}

/** Path for sharing in old releases, which is that of any change of a note; undefined in newer ones. */
export function sharePath(version: string | undefined): string | undefined {
  return isAtLeast(version, GRANTS) ? undefined : '/api/v1/notes/{note_id}/update';
}

/** Body for `{title, user_ids, group_ids?, permission?}`. Write access includes read access. */
export function shareForm(
  { title, user_ids, group_ids = [], permission }: TriggerInput<'share-note'>,
  version: string | undefined,
): JsonObject {
  const permissions = permission === 'write' ? ['read', 'write'] : ['read'];
  if (isAtLeast(version, GRANTS)) {
    return {
      access_grants: principalsOf({ user_ids, group_ids }).flatMap((principal) =>
        permissions.map((granted) => ({ ...principal, permission: granted })),
      ),
    };
  }
  const who = (granted: string): JsonObject => ({
    user_ids: permissions.includes(granted) ? user_ids : [],
    group_ids: permissions.includes(granted) ? group_ids : [],
  });
  return {
    title,
    access_control: user_ids.length + group_ids.length === 0 ? {} : { read: who('read'), write: who('write') },
  };
}
