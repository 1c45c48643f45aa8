/**
 * Everything that a session received. A wait can start at any position, so nothing is lost between two waits.
 *
 * @module
 */
import { asObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { attach } from '../../../src/wire/attachments.js';
import type { Packet } from '../../../src/wire/codec.js';

/** An event from the server. */
export interface Received {
  /** Name on the wire. */
  event: string;
  /** First argument; Open WebUI never sends more than one. */
  payload: Json | undefined;
  /** Ack id, when the server requests an ack. */
  id?: number;
}

/** Everything that one session received so far. */
export class Inbox {
  /** Events in the order of arrival. */
  readonly events: Received[] = [];
  /** Received acks, by ack id. */
  readonly acks = new Map<number, Json[]>();
  /** The Engine.IO open packet. */
  open: Json | undefined;
  /** Number of answers to CONNECT, of either kind. */
  connectAnswers = 0;
  pings = 0;
  /** Number of messages of any kind. Pings do not count, because they do not show that events are still on the way. */
  messages = 0;
  /** Socket.IO id of the session; undefined while it is not connected to the namespace. */
  sid: string | undefined;
  /** The last Socket.IO id; a capture may need it after the session ended. */
  lastSid: string | undefined;
  /** True after a DISCONNECT of the server. */
  hasLeft = false;
  #attached = 0;

  /** Adds a packet of the server. */
  add(packet: Packet): void {
    if (packet.engine === 'open') this.open = packet.data;
    else if (packet.engine === 'ping') this.pings++;
    else if (packet.engine === 'message') this.#addMessage(packet.packet);
  }

  /** Adds a binary frame: the next attachment of the last event. */
  attach(base64: string): void {
    this.messages++;
    attach(this.events.at(-1)?.payload ?? null, this.#attached++, base64);
  }

  #addMessage({ type, data, id }: Extract<Packet, { engine: 'message' }>['packet']): void {
    this.messages++;
    this.#attached = 0;
    switch (type) {
      case 'connect':
        this.connectAnswers++;
        this.hasLeft = false;
        this.sid = sidOf(data);
        this.lastSid = this.sid ?? this.lastSid;
        break;
      case 'connect-error':
        this.connectAnswers++;
        break;
      case 'disconnect':
        this.hasLeft = true;
        this.sid = undefined;
        break;
      case 'event':
      case 'binary-event':
        // the codec rejects events whose data is not an array that begins with a name
        if (Array.isArray(data))
          this.events.push({ event: String(data[0]), payload: data[1], ...(id === undefined ? {} : { id }) });
        break;
      case 'ack':
        if (Array.isArray(data) && id !== undefined && !this.acks.has(id)) this.acks.set(id, data);
        break;
      default:
        break;
    }
  }
}

/** A CONNECT answer without a sid connects too; the judge reports the missing sid. */
function sidOf(data: Json | undefined): string {
  const sid = asObject(data)?.['sid'];
  return typeof sid === 'string' ? sid : '';
}
