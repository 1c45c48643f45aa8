/**
 * Triggers about people, their accounts, their groups, and the models that they use.
 *
 * @module
 */
import { any, anyObject, flag, object, oneOf, optional, orNull, text, texts } from '../field.js';
import { group_id, user_id, user_ids, type TriggerRow } from './row.js';

const group = object({ id: text() }, 'The group.');

/** The triggers, by name. */
export const PEOPLE_TRIGGERS = {
  'read-usage': {
    does: 'Reads which models are in use',
    needs: 'usage',
    route: { method: 'GET', path: '/api/usage' },
    with: {},
    result: object({ model_ids: texts('Models in use.') }),
  },
  'read-person': {
    does: 'Reads whether a person is active',
    needs: 'usage',
    admin: true,
    route: { method: 'GET', path: '/api/v1/users/{user_id}' },
    with: { user_id },
    result: object({
      is_active: orNull(flag()),
      last_active_at: orNull(any(), 'Epoch seconds.'),
    }),
  },
  'update-user': {
    does: 'Changes the account of a person',
    needs: 'accounts',
    route: { method: 'POST', path: '/api/v1/users/{user_id}/update' },
    with: {
      user_id,
      role: optional(oneOf(['admin', 'user', 'pending'], 'Role from now on.')),
      name: optional(text('Display name from now on.')),
      new_password: optional(oneOf([true], 'Another password, which the subject chooses.')),
    },
    result: object({ id: text(), name: text(), role: text() }),
    changesPerson: true,
  },
  'delete-user': {
    does: 'Deletes the account of a person',
    needs: 'accounts',
    route: { method: 'DELETE', path: '/api/v1/users/{user_id}' },
    with: { user_id },
    result: any(),
    changesPerson: true,
  },
  'revoke-sessions': {
    does: 'Makes every token of a person invalid',
    needs: 'accounts',
    route: { method: 'POST', path: '/api/v1/users/{user_id}/sessions/revoke' },
    with: { user_id },
    result: any(),
    changesPerson: true,
  },
  'change-password': {
    does: 'Gives the person another password, which the subject chooses',
    needs: 'passwords',
    route: { method: 'POST', path: '/api/v1/auths/update/password' },
    with: {},
    result: any(),
    changesPerson: true,
  },
  'create-group': {
    does: 'Creates a group of people',
    needs: 'groups',
    admin: true,
    route: { method: 'POST', path: '/api/v1/groups/create' },
    with: { name: text('Name of the group.') },
    result: group,
  },
  'add-to-group': {
    does: 'Adds people to a group',
    needs: 'groups',
    admin: true,
    route: { method: 'POST', path: '/api/v1/groups/id/{group_id}/users/add' },
    with: { group_id, user_ids },
    result: any(),
  },
  'remove-from-group': {
    does: 'Removes people from a group',
    needs: 'groups',
    admin: true,
    route: { method: 'POST', path: '/api/v1/groups/id/{group_id}/users/remove' },
    with: { group_id, user_ids },
    result: any(),
  },
  'update-group': {
    does: 'Changes a group',
    needs: 'groups',
    admin: true,
    route: { method: 'POST', path: '/api/v1/groups/id/{group_id}/update' },
    with: {
      group_id,
      name: text('Name of the group from now on.'),
      permissions: optional(anyObject('What its members may do.')),
      parent_group_id: optional(text('Group that it belongs to.')),
    },
    result: any(),
  },
  'delete-group': {
    does: 'Deletes a group',
    needs: 'groups',
    admin: true,
    route: { method: 'DELETE', path: '/api/v1/groups/id/{group_id}/delete' },
    with: { group_id },
    result: any(),
  },
} as const satisfies { readonly [name: string]: TriggerRow };
