/**
 * The REST subset that the `open-webui` subject and `owrt clean` use.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Profile } from '../profile.js';
import { accountChangeRoutes, revocationRoutes } from './account-changes.js';
import { accountRoutes } from './accounts.js';
import { automationRoutes } from './automations.js';
import { channelAccessRoutes, channelRoutes } from './channels.js';
import { chatRoutes } from './chats.js';
import { completionRoutes } from './completions.js';
import { folderRoutes } from './folders.js';
import { functionRoutes } from './functions.js';
import { groupRoutes } from './groups.js';
import { memberRoutes } from './members.js';
import { messageRoutes } from './messages.js';
import { metaRoutes } from './meta.js';
import { pluginRoutes } from './plugins.js';
import { presenceRoutes } from './presence.js';
import { muteRoutes } from './mute.js';
import { noteRoutes } from './notes.js';
import { router, type ServerContext, type Route } from './router.js';
import { settingsRoutes } from './settings.js';
import { sharingRoutes } from './sharing.js';
import { webhookRoutes } from './webhooks.js';

/** The HTTP side of the server. */
export const restOf = (server: ServerContext): ((request: IncomingMessage, response: ServerResponse) => void) =>
  router(routesOf(server.profile), server);

/** The routes that a release has. */
export function routesOf({ behaviour }: Profile): Route[] {
  const webhooks = behaviour.webhooks ? webhookRoutes : [];
  const sharing = behaviour.chat_rooms ? [...sharingRoutes, ...folderRoutes] : [];
  const mutes = behaviour.channel_mute ? muteRoutes : [];
  const channelAccess = behaviour.channel_access_update ? channelAccessRoutes : [];
  const automations = behaviour.automations ? automationRoutes : [];
  const revocation = behaviour.sessions_revoke ? revocationRoutes : [];
  // routes with fixed segments come before routes with a parameter in the same place
  return [
    ...metaRoutes,
    ...accountRoutes,
    ...accountChangeRoutes,
    ...settingsRoutes,
    ...revocation,
    ...groupRoutes,
    ...presenceRoutes,
    ...sharing,
    ...chatRoutes,
    ...functionRoutes,
    ...completionRoutes,
    ...automations,
    ...pluginRoutes,
    ...webhooks,
    ...mutes,
    ...memberRoutes,
    ...messageRoutes,
    ...channelAccess,
    ...channelRoutes,
    ...noteRoutes,
  ];
}
