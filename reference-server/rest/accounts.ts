/**
 * Sign-up, sign-in, and the admin's view of accounts.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { seconds } from '../state/clock.js';
import type { User } from '../state/users.js';
import { HttpError, PROHIBITED } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';

const FOUR_WEEKS = 28 * 24 * 3600;
const PAGE = 30;

export const accountRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/auths/signup', cause: 'sign-up', open: true, signsIn: true, handle: signUp },
  { method: 'POST', path: '/api/v1/auths/signin', cause: 'sign-in', open: true, signsIn: true, handle: signIn },
  {
    method: 'GET',
    path: '/api/v1/auths',
    cause: 'read-self',
    signsIn: true,
    handle: ({ user }) => ({ ...session(user), ...tokenFields() }),
  },
  { method: 'POST', path: '/api/v1/auths/add', cause: 'add-user', handle: addUser },
  { method: 'GET', path: '/api/v1/users', cause: 'list-users', handle: listUsers },
  { method: 'GET', path: '/api/v1/users/all', cause: 'list-users', handle: allUsers },
  { method: 'GET', path: '/api/v1/users/default/permissions', cause: 'list-users', handle: permissions },
];

const session = (user: User): JsonObject => ({
  id: user.id,
  name: user.name,
  role: user.role,
  email: user.email,
  profile_image_url: user.profile_image_url,
  token: user.token,
  token_type: 'Bearer',
});

const tokenFields = (): JsonObject => ({
  expires_at: seconds() + FOUR_WEEKS,
  permissions: { features: { channels: true } },
});

/** The default permissions of the role user. */
function permissions({ user, profile }: Call): Json {
  if (!profile.allows('admin', { cause: 'list-users', user })) throw new HttpError(401, PROHIBITED);
  return { features: { channels: true, notes: true } };
}

function signUp({ state, signup, body }: Call): Json {
  const first = state.users.all().length === 0;
  if (!first && !signup) throw new HttpError(403, PROHIBITED);
  return { ...session(newUser(state.users, objectBody(body), first ? 'admin' : 'user')), ...tokenFields() };
}

function signIn({ state, body }: Call): Json {
  const form = objectBody(body);
  const user = state.users.signIn(textField(form, 'email'), textField(form, 'password'));
  if (user) return { ...session(user), ...tokenFields() };
  throw new HttpError(
    400,
    'The email or password provided is incorrect. Please check for typos and try logging in again.',
  );
}

function addUser({ state, user, body, profile }: Call): Json {
  if (!profile.allows('admin', { cause: 'add-user', user })) throw new HttpError(401, PROHIBITED);
  const form = objectBody(body);
  const role = form['role'];
  return session(newUser(state.users, form, role === 'admin' || role === 'user' ? role : 'pending'));
}

function newUser(users: Call['state']['users'], form: JsonObject, role: User['role']): User {
  const account = {
    name: textField(form, 'name'),
    email: textField(form, 'email'),
    password: textField(form, 'password'),
    role,
  };
  if (!users.byEmail(account.email)) return users.add(account);
  throw new HttpError(
    400,
    'Uh-oh! This email is already registered. Sign in with your existing account or choose another ' +
      'email to start anew.',
  );
}

const listEntry = (user: User): JsonObject => ({
  id: user.id,
  email: user.email,
  username: null,
  role: user.role,
  name: user.name,
  profile_image_url: user.profile_image_url,
  settings: null,
  oauth: null,
  last_active_at: user.last_active_at,
  updated_at: user.created_at,
  created_at: user.created_at,
  group_ids: [],
});

function listUsers({ state, user, query, profile }: Call): Json {
  if (!profile.allows('admin', { cause: 'list-users', user })) throw new HttpError(401, PROHIBITED);
  const wanted = (query.get('query') ?? '').toLowerCase();
  const found = state.users
    .all()
    .filter((one) => one.name.toLowerCase().includes(wanted) || one.email.includes(wanted));
  const from = (Math.max(1, Number(query.get('page') ?? 1)) - 1) * PAGE;
  return { users: found.slice(from, from + PAGE).map(listEntry), total: found.length };
}

function allUsers({ state, user, profile }: Call): Json {
  if (!profile.allows('admin', { cause: 'list-users', user })) throw new HttpError(401, PROHIBITED);
  const users = state.users.all().map(({ id, name, email, role }) => ({ id, name, email, role }));
  return { users, total: users.length };
}
