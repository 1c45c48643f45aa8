/**
 * A decoded frame of a trace, and the connection on which it was sent.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import { attach } from '../../src/wire/attachments.js';
import { decodeFrame, type Packet, type SocketPacket } from '../../src/wire/codec.js';
import type { FrameLine } from '../trace/line.js';

/** Fields of every frame. */
interface Received {
  /** 1-based line of the trace. Line numbers order all events of the trace. */
  line: number;
  at_us?: number;
  conn: Connection;
  dir: 'c2s' | 's2c';
  text: string;
}

/** Fields of events and acks, absent in every other frame, so that testing one of them narrows the type. */
interface Plain {
  event?: undefined;
  args?: undefined;
  payload?: undefined;
  type?: undefined;
  id?: undefined;
}

/** The Engine.IO open packet. */
export interface OpenFrame extends Received, Plain {
  kind: 'open';
  data: Json;
}

/** An Engine.IO packet without further content. */
export interface EngineFrame extends Received, Plain {
  kind: 'close' | 'ping' | 'pong' | 'noop';
}

/** A frame that is not a valid packet. */
export interface BrokenFrame extends Received, Plain {
  kind: 'broken';
  why: string;
}

/** A CONNECT of a client or the answer of the server; a DISCONNECT; the refusal of a CONNECT. */
export interface SessionFrame extends Received, Plain {
  kind: 'connect' | 'disconnect' | 'connect-error';
  nsp: string;
  data?: Json;
}

/** An event, with or without binary attachments. */
export interface EventFrame extends Received {
  kind: 'event';
  nsp: string;
  /** The event's name on the wire, and its newest name. */
  wire: string;
  event: string;
  /** All arguments, and the first one; placeholders of a binary event are replaced by their `base64`. */
  args: Json[];
  payload?: Json;
  /** `payload.data.type`, if any. */
  type?: string;
  binary: boolean;
  /** Number of attachments that a binary event announces; 0 for others. */
  announced: number;
  /** Number of its attachments in the trace. */
  attached: number;
  /** Ack id, when the event requests an acknowledgement. */
  id?: number;
  /**
   * Its acks, in order; more than one is a fault. Binary acks of a server are left out, because no release sends any.
   */
  acks: AckFrame[];
}

/** An acknowledgement, with or without binary attachments. */
export interface AckFrame extends Received {
  kind: 'ack' | 'binary-ack';
  nsp: string;
  args: Json[];
  announced: number;
  attached: number;
  id: number;
  /** The acknowledged event: an earlier one with this ack id. Absent when the connection has none. */
  request?: EventFrame;
  event?: undefined;
  payload?: undefined;
  type?: undefined;
}

/** One frame of a connection. */
export type Frame = OpenFrame | EngineFrame | BrokenFrame | SessionFrame | EventFrame | AckFrame;

/** True for a Socket.IO packet, which has a namespace. */
export const isMessage = (frame: Frame): frame is SessionFrame | EventFrame | AckFrame =>
  'nsp' in frame && frame.nsp !== undefined;

/** One websocket. */
export interface Connection {
  id: string;
  run?: string;
  session?: string;
  /** Path and query that a client under test opened. */
  path?: string;
  /** User that a raw recording names for this connection. */
  actor?: string;
  frames: Frame[];
  /** CONNECTs of the client, and the answers by which the server accepted them. */
  connects: SessionFrame[];
  accepted: SessionFrame[];
  /** Events of the client. */
  sent: EventFrame[];
  /** Events of the client that request an ack, and events of the server that do (calls). */
  requests: EventFrame[];
  calls: EventFrame[];
  openedAt: number;
  /** Line of the close; Infinity when the connection is open at the end of the trace. */
  closedAt: number;
  /** Line at which it left every room: the first DISCONNECT in either direction, or the close. */
  leftAt: number;
  /** Time of the close, in the unit of {@link Frame.at_us}; absent while it is open. */
  closedAtUs?: number;
  closedBy?: 'client' | 'server';
}

/** A connection without frames. */
export const newConnection = (id: string, openedAt: number): Connection => ({
  id,
  frames: [],
  connects: [],
  accepted: [],
  sent: [],
  requests: [],
  calls: [],
  openedAt,
  closedAt: Infinity,
  leftAt: Infinity,
});

/** The Socket.IO session id in an Engine.IO open packet or in the server's answer to a CONNECT. */
export function sidIn(frame: Frame | undefined): string | undefined {
  const given = frame?.kind === 'open' || frame?.kind === 'connect' ? frame.data : undefined;
  return isObject(given) && typeof given['sid'] === 'string' ? given['sid'] : undefined;
}

/** The session id that a connection had at a line. */
export function sidAt({ accepted }: Connection, line: number): string | undefined {
  return sidIn(accepted.findLast((answer) => answer.line < line));
}

/** The token that a client sends in CONNECT, or under `auth` in an event. */
export function tokenIn(frame: Frame | undefined): Json | undefined {
  const shown =
    frame?.kind === 'connect'
      ? frame.data
      : frame?.kind === 'event' && isObject(frame.payload)
        ? frame.payload['auth']
        : undefined;
  return isObject(shown) ? shown['token'] : undefined;
}

/** Decoded packets by frame line. Traces that differ in one line share the other lines, which are then decoded once. */
const packets = new WeakMap<FrameLine, Packet>();

function packetOf(entry: FrameLine, text: string): Packet {
  const known = packets.get(entry);
  if (known) return known;
  const packet = decodeFrame(text);
  // binary frames complete this packet in place, so it must be decoded again each time
  if (!text.startsWith('45') && !text.startsWith('46')) packets.set(entry, packet);
  return packet;
}

/** Every key of any frame. */
type Draft = { [Key in Exclude<keyof EventFrame | keyof AckFrame, 'kind'>]?: unknown } & {
  kind: Frame['kind'];
  data?: unknown;
  why?: unknown;
};

/**
 * Creates a frame with the keys of all kinds of frames, in the same order. Rules read every frame of a trace many
 * times, and reading objects of one shape is several times as fast.
 */
const draft = (
  { dir, at_us }: FrameLine,
  text: string,
  conn: Connection,
  line: number,
  kind: Frame['kind'],
): Draft => ({
  line,
  at_us,
  conn,
  dir,
  text,
  kind,
  nsp: undefined,
  data: undefined,
  why: undefined,
  wire: undefined,
  event: undefined,
  args: undefined,
  payload: undefined,
  type: undefined,
  id: undefined,
  binary: undefined,
  announced: undefined,
  attached: undefined,
  acks: undefined,
  request: undefined,
});

/** Decodes the content of a frame. */
export function decode(
  entry: FrameLine,
  text: string,
  conn: Connection,
  line: number,
  nameOf: (wire: string) => string,
): Frame {
  const packet = packetOf(entry, text);
  const kind = packet.engine === 'message' ? kindOf(packet.packet) : packet.engine;
  const frame = draft(entry, text, conn, line, kind);
  if (packet.engine === 'open') frame.data = packet.data;
  else if (packet.engine === 'broken') frame.why = packet.why;
  else if (packet.engine === 'message') fill(frame, packet.packet, nameOf);
  return frame as Frame;
}

const kindOf = ({ type }: SocketPacket): Exclude<Frame['kind'], Packet['engine']> =>
  type === 'binary-event' ? 'event' : type;

function fill(
  frame: Draft,
  { type, nsp, data, id, attachments = 0 }: SocketPacket,
  nameOf: (wire: string) => string,
): void {
  frame.nsp = nsp;
  frame.announced = attachments;
  frame.attached = 0;
  if (frame.kind === 'ack' || frame.kind === 'binary-ack') [frame.args, frame.id] = [data, id];
  else if (frame.kind !== 'event') frame.data = data;
  else if (Array.isArray(data)) {
    const [name, payload] = data;
    frame.wire = String(name);
    frame.event = nameOf(String(name));
    frame.args = data.slice(1);
    frame.payload = payload;
    const inner = isObject(payload) ? payload['data'] : undefined;
    if (isObject(inner) && typeof inner['type'] === 'string') frame.type = inner['type'];
    frame.id = id;
    frame.binary = type === 'binary-event';
    frame.acks = [];
  }
}

/**
 * Puts a binary frame into the arguments of the packet that announced it.
 *
 * @returns false when the packet announced no further attachment.
 */
export function attachTo(packet: Frame | undefined, base64: string): boolean {
  if (packet?.kind !== 'event' && packet?.kind !== 'ack' && packet?.kind !== 'binary-ack') return false;
  if (packet.attached >= packet.announced) return false;
  attach(packet.args, packet.attached++, base64);
  return true;
}

/** A binary frame that no packet announced. */
export const strayBinary = (entry: FrameLine, conn: Connection, line: number): Frame => {
  const frame = draft(entry, '(binary)', conn, line, 'broken');
  frame.why = 'a binary frame that no packet announces';
  return frame as Frame;
};
