/**
 * Active users and models, as REST shows them.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { HttpError, NOT_FOUND, PROHIBITED } from './errors.js';
import type { Call, Route } from './router.js';

export const presenceRoutes: Route[] = [
  { method: 'GET', path: '/api/usage', cause: 'read-usage', handle: readUsage },
  { method: 'GET', path: '/api/v1/users/:id', cause: 'read-person', handle: readPerson },
];

function readUsage({ state, profile }: Call): Json {
  const model_ids = state.usage.models(Date.now());
  if (profile.behaviour.usage_people === 'count')
    return { model_ids, user_count: state.users.all().filter((user) => state.users.isActive(user)).length };
  const people = [...state.sessions.values()].flatMap(({ userId }) => userId ?? []);
  return { model_ids, user_ids: [...new Set(people)] };
}

function readPerson({ state, user, params, profile }: Call): Json {
  if (!profile.allows('admin', { cause: 'read-person', user })) throw new HttpError(401, PROHIBITED);
  const found = state.users.byId(params['id']);
  if (!found) throw new HttpError(400, NOT_FOUND);
  const { id, name, email, role, last_active_at, created_at } = found;
  return { id, name, email, role, last_active_at, created_at, is_active: state.users.isActive(found), groups: [] };
}
