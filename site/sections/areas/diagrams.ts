/**
 * Lists the scenarios that are drawn on the page of each area: they show the usual course, not errors.
 *
 * @module
 */

/** Scenarios by area, in the order in which the page shows them. */
export const DIAGRAMS: { readonly [area: string]: readonly string[] } = {
  transport: ['transport/handshake', 'transport/keep-alive'],
  session: ['session/user-join', 'session/join-channels', 'session/token-in-connect'],
  events: ['events/delivery', 'events/status', 'events/edited-content'],
  channel: ['channel/typing', 'channel/message', 'channel/reply'],
  call: ['call/confirmation', 'call/direct-stream', 'call/interaction'],
  completion: ['completion/answer', 'completion/stopped'],
  presence: ['presence/usage', 'presence/session-ends'],
  note: ['note/update', 'note/revoked'],
  document: ['document/join', 'document/update', 'document/awareness'],
  chat: ['chat/join', 'chat/typing', 'chat/presence'],
  plugin: ['plugin/tool', 'plugin/outlet'],
  input: ['input/channel', 'input/chat'],
  security: ['security/foreign-chat', 'security/bystander'],
  client: ['client/confirmation', 'client/away', 'client/chat-shown'],
};
