/**
 * Everything a session received, kept: a wait looks at it from any point on, so nothing is lost between two waits.
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
  /** First argument, which is the only one that Open WebUI sends. */
  payload: Json | undefined;
  /** Number under which the server asked for an acknowledgement, when it did. */
  id?: number;
}

/** What one session has received so far. */
export class Inbox {
  /** Events in the order of arrival. */
  readonly events: Received[] = [];
  /** Ids of the acks that came. */
  readonly acks = new Map<number, Json[]>();
  /** The Engine.IO open packet. */
  open: Json | undefined;
  /** Answers to CONNECT, of either kind. */
  answers = 0;
  pings = 0;
  /** Messages of any kind: pings are none, and no sign that something is still on its way. */
  messages = 0;
  /** Socket.IO id of the session; undefined while it is not connected to the namespace. */
  sid: string | undefined;
  /** The last id it had, which a capture may ask for after the end. */
  lastSid: string | undefined;
  /** The server ended the session with a DISCONNECT. */
  left = false;
  #attached = 0;

  /** Takes in a packet from the server. */
  add(packet: Packet): void {
    if (packet.engine === 'open') this.open = packet.data;
    else if (packet.engine === 'ping') this.pings++;
    else if (packet.engine === 'message') this.#message(packet.packet);
  }

  /** Takes in a binary frame: the next attachment of the last event. */
  attach(base64: string): void {
    this.messages++;
    attach(this.events.at(-1)?.payload ?? null, this.#attached++, base64);
  }

  #message({ type, data, id }: Extract<Packet, { engine: 'message' }>['packet']): void {
    this.messages++;
    this.#attached = 0;
    switch (type) {
      case 'connect':
        this.answers++;
        this.left = false;
        this.sid = sidOf(data);
        this.lastSid = this.sid ?? this.lastSid;
        break;
      case 'connect-error':
        this.answers++;
        break;
      case 'disconnect':
        this.left = true;
        this.sid = undefined;
        break;
      case 'event':
      case 'binary-event':
        // the codec lets no event through whose data is not an array that starts with a name
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

/** A CONNECT answer without a sid still connects: the judge says what is wrong with it. */
function sidOf(data: Json | undefined): string {
  const sid = asObject(data)?.['sid'];
  return typeof sid === 'string' ? sid : '';
}
