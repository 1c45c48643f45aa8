/**
 * The REST subset that the `open-webui` subject and `owrt clean` use.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
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
import type { House } from './router.js';
import { noteRoutes } from './notes.js';
import { router } from './router.js';
import { settingsRoutes } from './settings.js';
import { sharingRoutes } from './sharing.js';
import { webhookRoutes } from './webhooks.js';

/** The HTTP side of the server. */
export function restOf(house: House): (request: IncomingMessage, response: ServerResponse) => void {
  const webhooks = house.profile.behaviour.webhooks ? webhookRoutes : [];
  const sharing = house.profile.behaviour.chat_rooms ? [...sharingRoutes, ...folderRoutes] : [];
  const mutes = house.profile.behaviour.channel_mute ? muteRoutes : [];
  const channelAccess = house.profile.behaviour.channel_access_update ? channelAccessRoutes : [];
  const automations = house.profile.behaviour.automations ? automationRoutes : [];
  const revocation = house.profile.behaviour.sessions_revoke ? revocationRoutes : [];
  // Routes with fixed words come before those with parameters in the same place.
  return router(
    [
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
    ],
    house,
  );
}
