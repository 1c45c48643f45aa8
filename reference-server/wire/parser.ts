/**
 * The Socket.IO parser of this server: it keeps every digit of integers, and passes ack ids to the server. socket.io
 * hides an ack id and allows one acknowledgement; here the dispatcher acknowledges, so that a fault can do it twice,
 * late or with other arguments.
 *
 * @module
 */
import { EventEmitter } from 'node:events';
import type { Json } from '../../src/suite/types.js';
import type { Bytes } from '../../src/wire/attachments.js';
import { isBytes, withPlaceholders } from '../../src/wire/attachments.js';
import { decodeFrame } from '../../src/wire/codec.js';
import { stringifyJson } from '../../src/wire/lossless.js';

/** A packet of socket.io's core. */
interface CorePacket {
  type: number;
  nsp: string;
  id?: number;
  data?: unknown;
}

/** The arguments and the ack id of an event, which the core passes to the server as the event's only argument. */
export interface Request {
  args: Json[];
  asked: number | undefined;
}

const TYPES = {
  connect: 0,
  disconnect: 1,
  event: 2,
  ack: 3,
  'connect-error': 4,
  'binary-event': 5,
  'binary-ack': 6,
} as const;

class Encoder {
  encode({ type, nsp, id, data }: CorePacket): (string | Buffer)[] {
    const namespace = nsp === '/' ? '' : `${nsp},`;
    const attachments: Buffer[] = [];
    const json =
      data === undefined
        ? undefined
        : withPlaceholders(data as Json, (placeholder) =>
            isBytes(placeholder) ? held(placeholder, attachments) : placeholder,
          );
    const head =
      attachments.length === 0 ? String(type) : `${type + TYPES['binary-event'] - TYPES.event}${attachments.length}-`;
    return [`${head}${namespace}${id ?? ''}${json === undefined ? '' : stringifyJson(json)}`, ...attachments];
  }
}

/** Moves the bytes to the attachments, and returns the placeholder without them. */
function held({ base64 }: Bytes, attachments: Buffer[]): Json {
  attachments.push(Buffer.from(base64, 'base64'));
  return { _placeholder: true, num: attachments.length - 1 };
}

class Decoder extends EventEmitter {
  /** Decodes a frame. The websocket has already dropped unreadable frames. */
  add(text: string): void {
    const frame = decodeFrame(`4${text}`);
    if (frame.engine !== 'message') return;
    const { type, nsp, id, data } = frame.packet;
    const packet: CorePacket = { type: TYPES[type], nsp };
    if (type === 'event') {
      const [name, ...args] = data as Json[];
      packet.data = [name, { args, asked: id } satisfies Request];
    } else if (data !== undefined) {
      packet.data = data;
      // socket.io itself matches acknowledgements of calls
      if (type === 'ack' && id !== undefined) packet.id = id;
    }
    this.emit('decoded', packet);
  }

  destroy(): void {
    this.removeAllListeners();
  }
}

/** The value for socket.io's option `parser`. */
export const parser = { protocol: 5, Encoder, Decoder };
