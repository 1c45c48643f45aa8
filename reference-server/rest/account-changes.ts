/**
 * Changes of accounts: an admin changes an account, revokes its tokens or deletes it; users change their own password.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { accountChanged } from '../handlers/accounts.js';
import { text } from '../handlers/payload.js';
import type { AccountChange, User } from '../state/users.js';
import { HttpError, PROHIBITED } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';

export const accountChangeRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/users/:id/update', cause: 'update-user', handle: updateUser },
  { method: 'DELETE', path: '/api/v1/users/:id', cause: 'delete-user', handle: deleteUser },
  { method: 'POST', path: '/api/v1/auths/update/password', cause: 'change-password', handle: changePassword },
];

/** Routes since 0.12.0. */
export const revocationRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/users/:id/sessions/revoke', cause: 'revoke-sessions', handle: revokeSessions },
];

const RESTRICTED = 'The requested action has been restricted as a security measure.';

/** The account of the path, when the user of the request may change it. */
function accountFor({ state, user, params, profile }: Call, cause: string): User {
  if (!profile.allows('admin', { cause, user })) throw new HttpError(401, PROHIBITED);
  const account = state.users.byId(params['id']);
  if (!account) throw new HttpError(400, 'User not found.');
  if (account === state.users.all()[0] && account.id !== user.id) throw new HttpError(403, RESTRICTED);
  return account;
}

function updateUser(call: Call): Json {
  const account = accountFor(call, 'update-user');
  const body = objectBody(call.body);
  const [role, name, password] = [text(body, 'role'), text(body, 'name'), text(body, 'password')];
  const changes: AccountChange[] = [];
  if (password !== undefined) {
    changes.push('password');
    call.state.users.setPassword(account.id, password);
  }
  if (name !== undefined && name !== account.name) {
    changes.push('name');
    account.name = name;
  }
  if ((role === 'admin' || role === 'user' || role === 'pending') && role !== account.role) {
    changes.push('role');
    account.role = role;
  }
  endSessions(call, account, changes, 'update-user');
  return view(account);
}

/** Users change their own password. */
function changePassword(call: Call): Json {
  const { state, user } = call;
  const body = objectBody(call.body);
  const [password, next] = [textField(body, 'password'), textField(body, 'new_password')];
  if (state.users.signIn(user.email, password)?.id !== user.id)
    throw new HttpError(400, 'The password provided is incorrect. Please check for typos and try again.');
  state.users.setPassword(user.id, next);
  endSessions(call, user, ['password'], 'change-password');
  return true;
}

function revokeSessions(call: Call): Json {
  endSessions(call, accountFor(call, 'revoke-sessions'), ['revoke'], 'revoke-sessions');
  return true;
}

function deleteUser(call: Call): Json {
  const { state, user } = call;
  const account = accountFor(call, 'delete-user');
  if (account.id === user.id) throw new HttpError(403, RESTRICTED);
  for (const chat of state.chats.of(account.id)) state.chats.remove(chat.id);
  for (const channel of state.channels.all()) channel.members.delete(account.id);
  endSessions(call, account, ['delete'], 'delete-user');
  state.users.remove(account.id);
  return true;
}

function endSessions({ state, profile, perform }: Call, account: User, changes: AccountChange[], cause: string): void {
  for (const change of changes) {
    if (!profile.allows('token-outlives-change', { cause, type: change })) state.users.renewToken(account.id);
    perform(accountChanged(state, account, change, cause, profile));
  }
}

const view = ({ id, name, email, role, profile_image_url, created_at }: User): JsonObject => ({
  id,
  email,
  username: null,
  role,
  name,
  profile_image_url,
  last_active_at: created_at,
  updated_at: created_at,
  created_at,
});
