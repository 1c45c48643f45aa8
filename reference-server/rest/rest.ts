/**
 * The REST subset that the `open-webui` subject and `owrt clean` use.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { accountRoutes } from './accounts.js';
import { channelRoutes } from './channels.js';
import { chatRoutes } from './chats.js';
import { functionRoutes } from './functions.js';
import { memberRoutes } from './members.js';
import { messageRoutes } from './messages.js';
import { metaRoutes } from './meta.js';
import type { House } from './router.js';
import { router } from './router.js';
import { webhookRoutes } from './webhooks.js';

/** The HTTP side of the server. */
export function restOf(house: House): (request: IncomingMessage, response: ServerResponse) => void {
  const webhooks = house.profile.has('webhooks') ? webhookRoutes : [];
  // Routes with fixed words come before those with parameters in the same place.
  return router([...metaRoutes, ...accountRoutes, ...chatRoutes, ...functionRoutes, ...webhooks, ...memberRoutes, ...messageRoutes, ...channelRoutes], house);
}
