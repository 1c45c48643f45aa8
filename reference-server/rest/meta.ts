/**
 * Information about the server: its version and configuration.
 *
 * @module
 */
import type { Route } from './router.js';

export const metaRoutes: Route[] = [
  { method: 'GET', path: '/health', open: true, handle: () => ({ status: true }) },
  {
    method: 'GET',
    path: '/api/version',
    open: true,
    handle: ({ profile }) => ({ version: profile.version, deployment_id: '' }),
  },
  {
    method: 'GET',
    path: '/api/config',
    open: true,
    handle: ({ state, profile, user, signup }) => {
      const empty = state.users.all().length === 0;
      return {
        ...(empty ? { onboarding: true } : {}),
        status: true,
        name: 'Open WebUI',
        version: profile.version,
        default_locale: '',
        oauth: { providers: {} },
        features: {
          auth: true,
          auth_trusted_header: false,
          enable_ldap: false,
          enable_signup: empty || signup,
          enable_login_form: true,
          enable_websocket: true,
          ...(user.id === ''
            ? {}
            : {
                enable_channels: true,
                enable_notes: true,
                ...(state.conversations && profile.behaviour.encryption_available
                  ? { enable_encrypted_channels: true }
                  : {}),
              }),
        },
      };
    },
  },
];
