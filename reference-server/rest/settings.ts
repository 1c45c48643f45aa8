/**
 * A user's settings. The web client stores them on the server and cannot start without them.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { isDictionary } from '../handlers/payload.js';
import type { Route } from './router.js';
import { objectBody } from './router.js';

export const settingsRoutes: Route[] = [
  {
    method: 'GET',
    path: '/api/v1/users/user/settings',
    cause: 'read-settings',
    handle: ({ user }) => user.settings ?? INITIAL_SETTINGS,
  },
  {
    method: 'POST',
    path: '/api/v1/users/user/settings/update',
    cause: 'update-settings',
    handle: ({ user, body }) => (user.settings = { ...user.settings, ...settingsIn(body) }),
  },
];

/** Initial settings: no changelog, since its dialog would cover the page of every new admin. */
const INITIAL_SETTINGS: JsonObject = { ui: { showChangelog: false } };

function settingsIn(body: Json | undefined): JsonObject {
  const form = objectBody(body);
  return { ...form, ui: isDictionary(form['ui']) ? form['ui'] : {} };
}
