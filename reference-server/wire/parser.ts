/**
 * The Socket.IO parser of this server: lossless integers, and ack ids that stay visible. socket.io keeps an ack id to
 * itself and
 * lets it be answered once; here the dispatcher answers, so that a fault may answer twice, late or with something else.
 *
 * @module
 */
import { EventEmitter } from 'node:events';
import type { Json } from '../../src/suite/types.js';
import type { Bytes } from '../../src/wire/attachments.js';
import { isBytes, withPlaceholders } from '../../src/wire/attachments.js';
import { decodeFrame } from '../../src/wire/codec.js';
import { stringifyJson } from '../../src/wire/lossless.js';

/** Packet as socket.io's core handles it. */
interface CorePacket {
  type: number;
  nsp: string;
  id?: number;
  data?: unknown;
}

/** What the core hands to the server as the one argument of an event. */
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

/** Puts the bytes among the attachments and leaves the bare placeholder. */
function held({ base64 }: Bytes, attachments: Buffer[]): Json {
  attachments.push(Buffer.from(base64, 'base64'));
  return { _placeholder: true, num: attachments.length - 1 };
}

class Decoder extends EventEmitter {
  /** Frames that cannot be read never come here: the gate of the websocket drops them. */
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
      // answers to calls are socket.io's own business
      if (type === 'ack' && id !== undefined) packet.id = id;
    }
    this.emit('decoded', packet);
  }

  destroy(): void {
    this.removeAllListeners();
  }
}

/** To be given to socket.io as `parser`. */
export const parser = { protocol: 5, Encoder, Decoder };
