/**
 * Sends further events that the official client sends, so that every rule about payloads has something to check.
 *
 * @module
 */
import type { Client } from '../../src/client/index.js';
import type { JsonObject } from '../../src/suite/types.js';
import type { Viewer } from '../../conformance/subjects/driven-client/viewer.js';

/** A Yjs update that changes nothing. */
const NO_CHANGE = [0, 0];

/** Sends the further events after an action of the client. */
export class FurtherEvents {
  constructor(
    readonly client: Client,
    readonly viewer: Viewer,
    readonly token: string,
  ) {}

  /** Sends the events that belong to an action, after the action has ended. */
  emitAfter(action: string, input: JsonObject): void {
    const { client } = this;
    const document_id = `note:${String(input['note_id'])}`;
    const user_id = this.viewer.me.id;
    if (action === 'open-chat')
      client.emit('usage', { action: 'chat', model: 'owrt-model', chat_id: String(input['chat_id']) });
    if (action === 'open-channel') client.emit('join-channels', { auth: { token: this.token } });
    if (action === 'open-note') {
      client.emit('ydoc:document:update', {
        document_id,
        user_id,
        socket_id: client.socket.id ?? '',
        update: NO_CHANGE,
      });
      client.emit('ydoc:awareness:update', { document_id, user_id, update: NO_CHANGE });
    }
  }
}
