/**
 * Pure reducers that compute what a user sees after each event. They need no socket and no DOM.
 *
 * @example
 * import { applyEvent } from 'open-webui-realtime/view';
 *
 * socket.on('events', (payload) => { chat = applyEvent(chat, payload); });
 *
 * @module
 */
export {
  applyChannelEvent,
  channelView,
  expireTyping,
  TYPING_MS,
  type ChannelMessageView,
  type ChannelView,
  type TypingPerson,
} from './apply-channel-event.js';
export { applyEvent, type ApplyOptions } from './apply-event.js';
export type { ChatView, MessageView } from './chat.js';
