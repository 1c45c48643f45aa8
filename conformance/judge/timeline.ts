/**
 * A trace, decoded: connections with their frames, and the executions of scenarios. Nothing is concluded here.
 *
 * @module
 */
import { eventName } from '../../src/suite/names.js';
import type { Json, JsonObject, Projection } from '../../src/suite/types.js';
import { decodeFrame, type Packet } from '../../src/wire/codec.js';
import { isObject } from '../match/index.js';
import type { FenceLine, FrameLine, RunLine, TraceLine } from '../trace/line.js';
import { controlOf, type Control } from './control.js';
import { learnFromRest, learnSecrets, type Secret } from './secrets.js';

/** One frame of a connection. */
export interface Frame {
  /** 1-based line of the trace; the order of everything. */
  line: number;
  at_us?: number;
  conn: Conn;
  dir: 'c2s' | 's2c';
  text: string;
  packet: Packet;
  /** Of an event: its newest name, its arguments and the first of them. */
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
  /** Who a raw recording says is at it. */
  actor?: string;
  frames: Frame[];
  openedAt: number;
  /** Line of the close; Infinity when the trace ends first. */
  closedAt: number;
  closedBy?: 'client' | 'server';
}

/** One execution of a scenario. */
export interface Execution {
  run: string;
  scenario: string;
  digest: string;
  line: number;
  facts: Map<string, JsonObject>;
  /** Line at which each action step began. */
  steps: Map<number, number>;
  fences: Map<number, FenceLine>;
  controls: Control[];
  troubles: { index?: number; message: string }[];
  done: boolean;
}

/** The whole trace. */
export interface Timeline {
  run?: RunLine;
  conns: Conn[];
  frames: Frame[];
  /** Connections by the execution they belong to. */
  connsOfRuns: Map<string, Conn[]>;
  /** The server's events by name, in order. */
  events: Map<string, Frame[]>;
  controls: Control[];
  executions: Execution[];
  facts: JsonObject[];
  /** Chats in which a completion ran: their events have causes that the trace does not show. */
  busyChats: Set<string>;
  /** Messages by how often a completion of each was asked for. */
  completions: Map<string, number>;
  /** Tokens, passwords, keys and e-mail addresses that the trace knows, and whose they are. */
  secrets: Map<string, Secret>;
  /** Events the projection does not describe, and how many frames of each came. */
  unknownEvents: Map<string, number>;
}

/** Reads the lines once, in order. */
export function buildTimeline(lines: readonly TraceLine[], projection: Projection): Timeline {
  const timeline: Timeline = {
    conns: [], frames: [], events: new Map(), connsOfRuns: new Map(), controls: [], executions: [], facts: [], busyChats: new Set(), completions: new Map(), secrets: new Map(), unknownEvents: new Map(),
  };
  const conns = new Map<string, Conn>();
  const executions = new Map<string, Execution>();
  // Our own traces may tell of a completion twice: as a request, and as a trigger.
  const [asked, told]: [string[], string[]] = [[], []];
  const names = new Map(projection.messages.map(({ wire }) => [wire!, eventName(projection, wire!)]));
  const nameOf = (wire: string): string => names.get(wire) ?? eventName(projection, wire);
  const conn = (id: string, line: number): Conn => {
    let found = conns.get(id);
    if (!found) {
      found = { id, frames: [], openedAt: line, closedAt: Infinity };
      conns.set(id, found);
      timeline.conns.push(found);
    }
    return found;
  };
  lines.forEach((entry, at) => {
    const line = at + 1;
    switch (entry.kind) {
      case 'run':
        timeline.run ??= entry;
        break;
      case 'open': {
        const opened = conn(entry.conn, line);
        if (entry.run !== undefined) {
          opened.run = entry.run;
          append(timeline.connsOfRuns, entry.run, opened);
        }
        if (entry.session !== undefined) opened.session = entry.session;
        break;
      }
      case 'close': {
        const closed = conn(entry.conn, line);
        closed.closedAt = line;
        if (entry.by !== undefined) closed.closedBy = entry.by;
        break;
      }
      case 'frame': {
        if (entry.text === undefined) break;
        const frame = decode(entry, entry.text, conn(entry.conn, line), line, nameOf);
        if (entry.at_us !== undefined) frame.at_us = entry.at_us;
        if (entry.actor !== undefined) frame.conn.actor = entry.actor;
        frame.conn.frames.push(frame);
        timeline.frames.push(frame);
        index(frame, timeline.events);
        noteUnknown(frame, names, timeline);
        break;
      }
      case 'rest': {
        const control = timeline.run ? undefined : controlOf(entry, line);
        if (control) timeline.controls.push(control);
        learnFromRest(timeline.secrets, entry);
        if (entry.path === '/api/chat/completions' && isObject(entry.body)) {
          timeline.busyChats.add(String(entry.body['chat_id']));
          asked.push(String(entry.body['id']));
        }
        if (!timeline.run && isObject(entry.response) && typeof entry.response['token'] === 'string') timeline.facts.push(entry.response);
        break;
      }
      case 'scenario':
        executions.set(entry.run, execution(entry.run, entry.id, entry.digest, line));
        timeline.executions.push(executions.get(entry.run)!);
        break;
      case 'fact':
        executions.get(entry.run)?.facts.set(entry.name, entry.value);
        timeline.facts.push(entry.value);
        learnSecrets(timeline.secrets, entry.value);
        break;
      case 'control': {
        const control = controlOf(entry, line)!;
        timeline.controls.push(control);
        executions.get(entry.run)?.controls.push(control);
        if (control.trigger === 'run-plugin' && isObject(control.result)) timeline.busyChats.add(String(control.result['chat_id']));
        if (control.trigger === 'start-completion') {
          timeline.busyChats.add(String(control.with['chat_id']));
          told.push(String(control.with['message_id']));
        }
        break;
      }
      case 'step':
        executions.get(entry.run)?.steps.set(entry.index, line);
        break;
      case 'fence':
        executions.get(entry.run)?.fences.set(entry.index, entry);
        break;
      case 'trouble':
        for (const target of entry.run === undefined ? executions.values() : [executions.get(entry.run)]) {
          target?.troubles.push({ message: entry.message, ...(entry.index === undefined ? {} : { index: entry.index }) });
        }
        break;
      case 'done': {
        const ended = executions.get(entry.run);
        if (ended) ended.done = true;
        break;
      }
      case 'mark':
        break;
    }
  });
  for (const list of [asked, told]) {
    for (const id of list) timeline.completions.set(id, Math.max(timeline.completions.get(id) ?? 0, list.filter((other) => other === id).length));
  }
  return timeline;
}

function execution(run: string, scenario: string, digest: string, line: number): Execution {
  return { run, scenario, digest, line, facts: new Map(), steps: new Map(), fences: new Map(), controls: [], troubles: [], done: false };
}

/** What frame lines hold: a line that is judged again, as with traces that differ in one line, is decoded once. */
const packets = new WeakMap<FrameLine, Packet>();

function packetOf(entry: FrameLine, text: string): Packet {
  const known = packets.get(entry);
  if (known) return known;
  const packet = decodeFrame(text);
  packets.set(entry, packet);
  return packet;
}

function decode(entry: FrameLine, text: string, conn: Conn, line: number, nameOf: (wire: string) => string): Frame {
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

function index(frame: Frame, events: Timeline['events']): void {
  if (frame.dir === 's2c' && frame.event !== undefined) append(events, frame.event, frame);
}

/** Appends to the list of a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function noteUnknown(frame: Frame, names: Map<string, string>, timeline: Timeline): void {
  if (frame.dir !== 's2c' || frame.packet.engine !== 'message' || frame.packet.packet.type !== 'event') return;
  const wire = String((frame.packet.packet.data as Json[])[0]);
  if (!names.has(wire)) timeline.unknownEvents.set(wire, (timeline.unknownEvents.get(wire) ?? 0) + 1);
}
