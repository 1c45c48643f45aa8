/**
 * One frame of a trace, decoded, and the connection that it was sent on.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import { attach } from '../../src/wire/attachments.js';
import { decodeFrame, type Packet, type SocketPacket } from '../../src/wire/codec.js';
import type { FrameLine } from '../trace/line.js';

/** What every frame has. */
interface Received {
  /** 1-based line of the trace; the order of everything. */
  line: number;
  at_us?: number;
  conn: Connection;
  dir: 'c2s' | 's2c';
  text: string;
}

/** What only events and acks have; absent in every other frame, so that one of them tells the kind. */
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

/** An Engine.IO packet that says nothing more. */
export interface EngineFrame extends Received, Plain {
  kind: 'close' | 'ping' | 'pong' | 'noop';
}

/** A frame that is no valid packet. */
export interface BrokenFrame extends Received, Plain {
  kind: 'broken';
  why: string;
}

/** CONNECT of a client, or the answer of a server; DISCONNECT and the refusal of a CONNECT. */
export interface SessionFrame extends Received, Plain {
  kind: 'connect' | 'disconnect' | 'connect-error';
  nsp: string;
  data?: Json;
}

/** An event, with or without binary attachments. */
export interface EventFrame extends Received {
  kind: 'event';
  nsp: string;
  /** Its name on the wire, and the newest name of that event. */
  wire: string;
  event: string;
  /** The arguments and the first of them; placeholders of a binary event hold their `base64`. */
  args: Json[];
  payload?: Json;
  /** `payload.data.type`, when there is one. */
  type?: string;
  binary: boolean;
  /** Ack id, when it asks for an acknowledgement. */
  id?: number;
  /** Its acks, in order; more than one is a fault. Binary ones of a server are left out: no release sends any. */
  acks: AckFrame[];
}

/** An acknowledgement, with or without binary attachments. */
export interface AckFrame extends Received {
  kind: 'ack' | 'binary-ack';
  nsp: string;
  args: Json[];
  id: number;
  /** What it acknowledges: an event before it that asked with this id. Absent: nothing on the connection did. */
  request?: EventFrame;
  event?: undefined;
  payload?: undefined;
  type?: undefined;
}

/** A binary packet that lacks what its type promises: a name, or an ack id. */
export interface MalformedFrame extends Received, Plain {
  kind: 'malformed';
  nsp: string;
}

/** One frame of a connection. */
export type Frame = OpenFrame | EngineFrame | BrokenFrame | SessionFrame | EventFrame | AckFrame | MalformedFrame;

/** True for what Engine.IO carries for Socket.IO: a packet in a namespace. */
export const isMessage = (frame: Frame): frame is SessionFrame | EventFrame | AckFrame | MalformedFrame =>
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
  /** CONNECTs of the client, and the answers with which the server accepted them. */
  connects: SessionFrame[];
  accepted: SessionFrame[];
  /** Events of the client. */
  sent: EventFrame[];
  /** Events of the client that asked for an acknowledgement, and those of the server. */
  requests: EventFrame[];
  calls: EventFrame[];
  openedAt: number;
  /** Line of the close; Infinity when the trace ends first. */
  closedAt: number;
  /** Line at which it left every room: its first DISCONNECT in either direction, or the close. */
  leftAt: number;
  /** When it was closed, as {@link Frame.at_us}; absent when it was not. */
  closedAtUs?: number;
  closedBy?: 'client' | 'server';
}

/** A connection on which nothing was sent yet. */
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

/** The Socket.IO session id that the server gave with an Engine.IO open packet or with its answer to CONNECT. */
export function sidIn(frame: Frame | undefined): string | undefined {
  const given = frame?.kind === 'open' || frame?.kind === 'connect' ? frame.data : undefined;
  return isObject(given) && typeof given['sid'] === 'string' ? given['sid'] : undefined;
}

/** The session id that a connection had at a line. */
export function sidAt({ accepted }: Connection, line: number): string | undefined {
  return sidIn(accepted.findLast((answer) => answer.line < line));
}

/** The token that a client shows: with CONNECT, or under `auth` of an event. */
export function tokenIn(frame: Frame | undefined): Json | undefined {
  const shown =
    frame?.kind === 'connect'
      ? frame.data
      : frame?.kind === 'event' && isObject(frame.payload)
        ? frame.payload['auth']
        : undefined;
  return isObject(shown) ? shown['token'] : undefined;
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

/** Every key of any frame. */
type Draft = { [Key in Exclude<keyof EventFrame | keyof AckFrame, 'kind'>]?: unknown } & {
  kind: Frame['kind'];
  data?: unknown;
  why?: unknown;
};

/**
 * A frame with every key that any frame has. All have the same keys in the same order: rules go through each frame of a
 * trace many times, and objects of one shape are read several times as fast.
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
  acks: undefined,
  request: undefined,
});

/** Reads what a frame carries. */
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

function kindOf({ type, data, id }: SocketPacket): Exclude<Frame['kind'], Packet['engine']> {
  if (type === 'event' || type === 'binary-event') return Array.isArray(data) ? 'event' : 'malformed';
  if (type === 'ack' || type === 'binary-ack') return Array.isArray(data) && id !== undefined ? type : 'malformed';
  return type;
}

function fill(frame: Draft, { type, nsp, data, id }: SocketPacket, nameOf: (wire: string) => string): void {
  frame.nsp = nsp;
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

/** Takes the binary frames that follow into the arguments of a binary event. */
export function attaching(frame: Frame): (base64: string) => void {
  const args = frame.kind === 'event' ? frame.args : [];
  let next = 0;
  return (base64) => attach(args, next++, base64);
}
