/**
 * Encodes and decodes Engine.IO v4 and Socket.IO v5 packets as Open WebUI uses them: one WebSocket, text frames, the
 * default namespace.
 *
 * A client library cannot be used instead: the runner must send malformed frames, and the judge must read frames that
 * no client expects. `agreement.test.ts` compares this codec with engine.io-parser and socket.io-parser.
 *
 * @module
 */
import type { LosslessJson } from '../suite/basics.js';
import { parseJson, stringifyJson } from './lossless.js';

/** Socket.IO packet types by their digit on the wire. */
const TYPES = ['connect', 'disconnect', 'event', 'ack', 'connect-error', 'binary-event', 'binary-ack'] as const;

/**
 * One Socket.IO packet. The `data` of an event is `[name, ...arguments]`; the `data` of an ack is the array of
 * arguments.
 */
export interface SocketPacket {
  type: (typeof TYPES)[number];
  nsp: string;
  id?: number;
  data?: LosslessJson;
  /** Binary packets only: the number of binary frames that follow. */
  attachments?: number;
}

/** One Engine.IO packet; `broken` is a text that is not a valid packet. */
export type Packet =
  | { engine: 'open'; data: LosslessJson }
  | { engine: 'close' }
  | { engine: 'ping'; text: string }
  | { engine: 'pong'; text: string }
  | { engine: 'message'; packet: SocketPacket }
  | { engine: 'noop' }
  | { engine: 'broken'; why: string };

const broken = (why: string): Packet => ({ engine: 'broken', why });

/**
 * Decodes the text of one WebSocket frame. Never throws: a text that cannot be decoded is `broken`, with the reason.
 */
export function decodeFrame(text: string): Packet {
  switch (text[0]) {
    case '0': {
      const data = jsonOrUndefined(text.slice(1));
      return data === undefined ? broken('the open packet holds no JSON') : { engine: 'open', data };
    }
    case '1':
      return { engine: 'close' };
    case '2':
      return { engine: 'ping', text: text.slice(1) };
    case '3':
      return { engine: 'pong', text: text.slice(1) };
    case '4':
      return decodeMessage(text);
    case '6':
      return { engine: 'noop' };
    default:
      return broken(`no Engine.IO packet type starts with ${JSON.stringify(text.slice(0, 1))}`);
  }
}

const HEAD = /^4([0-6])(?:(\d+)-)?(?:(\/[^,]*),)?(\d+)?/;

function decodeMessage(text: string): Packet {
  const head = HEAD.exec(text);
  if (!head) return broken('no Socket.IO packet type after the Engine.IO message digit');
  const type = TYPES[Number(head[1])]!;
  const packet: SocketPacket = { type, nsp: head[3] ?? '/' };
  if (head[4] !== undefined) packet.id = Number(head[4]);
  if (head[2] !== undefined) packet.attachments = Number(head[2]);
  const rest = text.slice(head[0].length);
  if (rest !== '') {
    const data = jsonOrUndefined(rest);
    if (data === undefined) return broken(`the ${type} packet holds no JSON${nonFiniteIn(rest)}`);
    packet.data = data;
  }
  const why = faultOf(packet);
  return why === undefined ? { engine: 'message', packet } : broken(why);
}

/** The reason why the parts of a packet do not fit its type; undefined when they do. */
function faultOf({ type, data, id, attachments }: SocketPacket): string | undefined {
  const isBinary = type === 'binary-event' || type === 'binary-ack';
  if (isBinary && attachments === undefined) return `a ${type} packet needs the number of its attachments`;
  if (!isBinary && attachments !== undefined) return `a packet of type ${type} has no attachments`;
  if ((type === 'event' || type === 'binary-event') && !(Array.isArray(data) && typeof data[0] === 'string')) {
    return 'an event packet needs an array that starts with the event name';
  }
  if ((type === 'ack' || type === 'binary-ack') && !(Array.isArray(data) && id !== undefined)) {
    return 'an ack packet needs an id and an array';
  }
  return undefined;
}

/** `: NaN is not JSON` for a text with one of the numbers that some encoders write and JSON does not have. */
function nonFiniteIn(text: string): string {
  const outsideStrings = text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '""');
  const [number] = /-?(?:\bNaN|\bInfinity)\b/.exec(outsideStrings) ?? [];
  return number === undefined ? '' : `: ${number} is not JSON`;
}

function jsonOrUndefined(text: string): LosslessJson | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Encodes an event: `42["name",...]`, or `42<id>["name",...]` to request an ack. */
export function encodeEvent(name: string, args: LosslessJson[], id?: number): string {
  return `42${id ?? ''}${stringifyJson([name, ...args])}`;
}

/** Encodes an ack: `43<id>[...]`. */
export function encodeAck(id: number, args: LosslessJson[]): string {
  return `43${id}${stringifyJson(args)}`;
}

/** Encodes CONNECT to the default namespace: `40`, or `40{...}` with an auth payload. */
export function encodeConnect(auth?: LosslessJson): string {
  return auth === undefined ? '40' : `40${stringifyJson(auth)}`;
}

/** Encodes DISCONNECT from the default namespace, `41`. The WebSocket stays open. */
export function encodeDisconnect(): string {
  return '41';
}
