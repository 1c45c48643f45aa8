/**
 * Engine.IO v4 and Socket.IO v5 packets as Open WebUI uses them: one websocket, text frames, the default namespace.
 * Ours because a judge must send malformed frames and see stray ones; a client library hides both.
 *
 * @module
 */
import type { Json } from '../suite/types.js';
import { parseJson, stringifyJson } from './lossless.js';

/** Socket.IO packet types by their digit on the wire. */
const TYPES = ['connect', 'disconnect', 'event', 'ack', 'connect-error', 'binary-event', 'binary-ack'] as const;

/** One Socket.IO packet. `data` of an event is `[name, ...arguments]`, of an ack the array of arguments. */
export interface SocketPacket {
  type: (typeof TYPES)[number];
  nsp: string;
  id?: number;
  data?: Json;
  /** Of a binary packet: how many binary frames belong to it. */
  attachments?: number;
}

/** One Engine.IO frame. `broken` is anything that is no valid packet. */
export type Packet =
  | { engine: 'open'; data: Json }
  | { engine: 'close' }
  | { engine: 'ping'; text: string }
  | { engine: 'pong'; text: string }
  | { engine: 'message'; packet: SocketPacket }
  | { engine: 'noop' }
  | { engine: 'broken'; why: string };

const broken = (why: string): Packet => ({ engine: 'broken', why });

/** Decodes the text of one websocket frame. Never throws: what cannot be read is `broken`. */
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
    if (data === undefined) return broken(`the ${type} packet holds no JSON`);
    packet.data = data;
  }
  const why = fault(packet);
  return why === undefined ? { engine: 'message', packet } : broken(why);
}

/** A reader may count on `data` and `id` being what the packet type promises. */
function fault({ type, data, id }: SocketPacket): string | undefined {
  if (type === 'event' && !(Array.isArray(data) && typeof data[0] === 'string')) {
    return 'an event packet needs an array that starts with the event name';
  }
  if (type === 'ack' && !(Array.isArray(data) && id !== undefined)) return 'an ack packet needs an id and an array';
  return undefined;
}

function jsonOrUndefined(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** `42["name",...]`, or `42<id>["name",...]` when an ack is asked for. */
export function encodeEvent(name: string, args: Json[], id?: number): string {
  return `42${id ?? ''}${stringifyJson([name, ...args])}`;
}

/** `43<id>[...]`. */
export function encodeAck(id: number, args: Json[]): string {
  return `43${id}${stringifyJson(args)}`;
}

/** `40` or `40{...}`: asks for the default namespace. */
export function encodeConnect(auth?: Json): string {
  return auth === undefined ? '40' : `40${stringifyJson(auth)}`;
}

/** `41`: leaves the default namespace; the websocket stays open. */
export function encodeDisconnect(): string {
  return '41';
}
