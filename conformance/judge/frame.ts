/**
 * One frame of a trace, decoded.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import { attach } from '../../src/wire/attachments.js';
import { decodeFrame, type Packet } from '../../src/wire/codec.js';
import type { FrameLine } from '../trace/line.js';

/** One frame of a connection. */
export interface Frame {
  /** 1-based line of the trace; the order of everything. */
  line: number;
  at_us?: number;
  conn: Conn;
  dir: 'c2s' | 's2c';
  text: string;
  packet: Packet;
  /** Of an event: its newest name, its arguments and the first of them; placeholders of a binary event hold their `base64`. */
  event?: string;
  args?: Json[];
  payload?: Json;
  /** `payload.data.type`, when there is one. */
  type?: string;
  /** Ack id of an event or ack. */
  id?: number;
}

/** One websocket. */
export interface Conn {
  id: string;
  run?: string;
  session?: string;
  /** Path and query that a client under test opened. */
  path?: string;
  /** Who a raw recording says is at it. */
  actor?: string;
  frames: Frame[];
  openedAt: number;
  /** Line of the close; Infinity when the trace ends first. */
  closedAt: number;
  /** When it was closed, as {@link Frame.at_us}; absent when it was not. */
  closedAtUs?: number;
  closedBy?: 'client' | 'server';
}

/** What frame lines hold: a line that is judged again, as with traces that differ in one line, is decoded once. */
const packets = new WeakMap<FrameLine, Packet>();

function packetOf(entry: FrameLine, text: string): Packet {
  const known = packets.get(entry);
  if (known) return known;
  const packet = decodeFrame(text);
  // what comes with binary frames is completed by them, and must be decoded again
  if (!text.startsWith('45') && !text.startsWith('46')) packets.set(entry, packet);
  return packet;
}

/** Reads what a frame carries. */
export function decode(
  entry: FrameLine,
  text: string,
  conn: Conn,
  line: number,
  nameOf: (wire: string) => string,
): Frame {
  const { dir } = entry;
  const packet = packetOf(entry, text);
  const frame: Frame = { line, conn, dir, text, packet };
  if (packet.engine !== 'message') return frame;
  const { type, data, id } = packet.packet;
  if (id !== undefined) frame.id = id;
  if (!Array.isArray(data)) return frame;
  if (type === 'ack') frame.args = data;
  if (type !== 'event' && type !== 'binary-event') return frame;
  const wire = String(data[0]);
  frame.event = nameOf(wire);
  frame.args = data.slice(1);
  const payload = data[1];
  if (payload !== undefined) frame.payload = payload;
  const inner = isObject(payload) ? payload['data'] : undefined;
  if (isObject(inner) && typeof inner['type'] === 'string') frame.type = inner['type'];
  return frame;
}

/** Takes the binary frames that follow into the arguments of a binary event. */
export function attaching({ args }: Frame): (base64: string) => void {
  let next = 0;
  return (base64) => attach(args ?? [], next++, base64);
}
