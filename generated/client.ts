/**
 * What a client must know besides the shapes of events.
 *
 * Generated from asyncapi.yaml by `npm run generate`; do not edit.
 *
 * @module
 */

/** The newest release that is described. */
export const NEWEST_RELEASE = '0.12.4';

/** The event that says that the client is still there, how often it is sent (s), and since which release. */
export const HEARTBEAT = { "event": "heartbeat", "seconds": 30, "since": "0.6.41" } as const;

/** Names that an event had in older releases, by its newest name; `since` and `until` are inclusive. */
export const NAMES: { readonly [event: string]: readonly { readonly name: string; readonly since?: string; readonly until?: string }[] } = {
  "events:channel": [{ "name": "channel-events", "until": "0.6.32" }, { "name": "events:channel", "since": "0.6.33" }],
  "events": [{ "name": "chat-events", "until": "0.6.32" }, { "name": "events", "since": "0.6.33" }],
  "events:note": [{ "name": "note-events", "until": "0.10.2" }, { "name": "events:note", "since": "0.11.0" }]
};

/**
 * Acknowledgement arguments of a client that cannot or will not answer a call, by its type; `$why` stands for the
 * reason.
 */
export const REFUSALS: { readonly [type: string]: readonly unknown[] } = {
  "confirmation": [false],
  "input": [false],
  "execute": [null],
  "execute:python": [{ "stdout": null, "stderr": "$why", "result": null }],
  "execute:tool": [[{ "error": "$why" }, null]],
  "request:chat:completion": [{ "error": { "message": "$why" } }],
  "request:user_input": [{ "status": "cancelled", "answers": {} }],
  "request:elicitation": [{ "action": "cancel" }],
  "voice:play_animation": [{ "status": "unavailable" }],
  "request:terminal": [null],
  "request:terminal:state": [null]
};

/** An event that enters a room, and the one that leaves it. `by`: keys of the payload that name the room. */
export interface RoomEvents {
  readonly enter: { readonly event: string; readonly type?: string };
  readonly by: readonly string[];
  readonly leave?: { readonly event: string; readonly type?: string };
}

/** Rooms that a client enters by itself, and enters again after a reconnect. */
export const ROOMS: readonly RoomEvents[] = [
  { "enter": { "event": "join-channels" }, "by": [] },
  { "enter": { "event": "join-note" }, "by": ["note_id"] },
  { "enter": { "event": "events:chat", "type": "join" }, "by": ["chat_id"], "leave": { "event": "events:chat", "type": "leave" } },
  { "enter": { "event": "ydoc:document:join" }, "by": ["document_id"], "leave": { "event": "ydoc:document:leave" } }
];
