/**
 * Decodes a trace into connections with their frames and executions of scenarios. Draws no conclusions.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import { eventName } from '../../src/suite/names.js';
import type { JsonObject, Projection } from '../../src/suite/types.js';
import type { FenceLine, RestLine, RunLine, TraceLine } from '../trace/line.js';
import { controlOf, type Control } from './control.js';
import {
  attachTo,
  decode,
  isMessage,
  newConnection,
  strayBinary,
  type AckFrame,
  type Connection,
  type EventFrame,
  type Frame,
} from './frame.js';

export type { AckFrame, Connection, EventFrame, Frame, SessionFrame } from './frame.js';

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
  /** Of a client under test: its HTTP requests, the states it showed, and its exits, each with the line. */
  requests: { line: number; rest: RestLine }[];
  states: { line: number; value: JsonObject }[];
  exits: { line: number; code?: number; said?: string }[];
  done: boolean;
  /** Line of the end; after it the runner closes the sessions. */
  doneAt: number;
}

/** A whole trace. */
export interface DecodedTrace {
  run?: RunLine;
  conns: Connection[];
  frames: Frame[];
  /** Connections by the execution that opened them. */
  connsOfRuns: Map<string, Connection[]>;
  /** The server's events by name, in order. */
  events: Map<string, EventFrame[]>;
  controls: Control[];
  /** HTTP exchanges, in order. */
  rest: RestLine[];
  executions: Execution[];
  /** Facts about people: of the leased ones, or from the responses in a recording that hold a token. */
  facts: JsonObject[];
}

/** Reads the lines once, in order. */
export function decodeTrace(lines: readonly TraceLine[], projection: Projection): DecodedTrace {
  const trace: DecodedTrace = {
    conns: [],
    frames: [],
    events: new Map(),
    connsOfRuns: new Map(),
    controls: [],
    rest: [],
    executions: [],
    facts: [],
  };
  const conns = new Map<string, Connection>();
  /** The last Socket.IO packet of each connection and direction: binary frames that follow belong to it. */
  const packets = new Map<string, Frame>();
  const executions = new Map<string, Execution>();
  const requested = new Map<string, number>();
  const asked = new Map<Connection, Asked>();
  const names = new Map(projection.messages.map(({ wire }) => [wire!, eventName(projection, wire!)]));
  const nameOf = (wire: string): string => names.get(wire) ?? eventName(projection, wire);
  const conn = (id: string, line: number): Connection => {
    let found = conns.get(id);
    if (!found) {
      found = newConnection(id, line);
      conns.set(id, found);
      asked.set(found, { c2s: new Map(), s2c: new Map() });
      trace.conns.push(found);
    }
    return found;
  };
  lines.forEach((entry, at) => {
    const line = at + 1;
    switch (entry.kind) {
      case 'run':
        trace.run ??= entry;
        break;
      case 'open': {
        const opened = conn(entry.conn, line);
        if (entry.run !== undefined) {
          opened.run = entry.run;
          append(trace.connsOfRuns, entry.run, opened);
        }
        if (entry.session !== undefined) opened.session = entry.session;
        if (entry.path !== undefined) opened.path = entry.path;
        break;
      }
      case 'close': {
        const closed = conn(entry.conn, line);
        closed.closedAt = line;
        closed.leftAt = Math.min(closed.leftAt, line);
        if (entry.by !== undefined) closed.closedBy = entry.by;
        if (entry.at_us !== undefined) closed.closedAtUs = entry.at_us;
        break;
      }
      case 'frame': {
        const channel = `${entry.conn} ${entry.dir}`;
        if (entry.text === undefined && (entry.base64 === undefined || attachTo(packets.get(channel), entry.base64))) {
          break;
        }
        const on = conn(entry.conn, line);
        const frame =
          entry.text === undefined ? strayBinary(entry, on, line) : decode(entry, entry.text, on, line, nameOf);
        if (entry.actor !== undefined) frame.conn.actor = entry.actor;
        frame.conn.frames.push(frame);
        trace.frames.push(frame);
        if (frame.kind === 'event' && frame.dir === 's2c') append(trace.events, frame.event, frame);
        relate(frame, asked.get(frame.conn)!);
        if (isMessage(frame)) packets.set(channel, frame);
        break;
      }
      case 'rest': {
        const control = trace.run ? undefined : controlOf(entry, line);
        if (control) trace.controls.push(control);
        trace.rest.push(entry);
        if (entry.run !== undefined && entry.actor === 'client')
          executions.get(entry.run)?.requests.push({ line, rest: entry });
        else if (entry.run !== undefined) requested.set(entry.run, line);
        if (!trace.run && isObject(entry.response) && typeof entry.response['token'] === 'string')
          trace.facts.push(entry.response);
        break;
      }
      case 'scenario':
        executions.set(entry.run, execution(entry.run, entry.id, entry.digest, line));
        trace.executions.push(executions.get(entry.run)!);
        break;
      case 'fact':
        executions.get(entry.run)?.facts.set(entry.name, entry.value);
        trace.facts.push(entry.value);
        break;
      case 'control': {
        const control = controlOf(entry, line)!;
        const requestedAt = requested.get(entry.run);
        if (requestedAt !== undefined) control.requestedAt = requestedAt;
        requested.delete(entry.run);
        trace.controls.push(control);
        executions.get(entry.run)?.controls.push(control);
        break;
      }
      case 'step':
        executions.get(entry.run)?.steps.set(entry.index, line);
        requested.delete(entry.run);
        break;
      case 'fence':
        executions.get(entry.run)?.fences.set(entry.index, entry);
        break;
      case 'trouble':
        for (const target of entry.run === undefined ? executions.values() : [executions.get(entry.run)]) {
          target?.troubles.push({
            message: entry.message,
            ...(entry.index === undefined ? {} : { index: entry.index }),
          });
        }
        break;
      case 'done': {
        const ended = executions.get(entry.run);
        if (ended) [ended.done, ended.doneAt] = [true, line];
        break;
      }
      case 'state':
        executions.get(entry.run)?.states.push({ line, value: entry.value });
        break;
      case 'exit':
        executions.get(entry.run)?.exits.push({
          line,
          ...(entry.code === undefined ? {} : { code: entry.code }),
          ...(entry.said === undefined ? {} : { said: entry.said }),
        });
        break;
      case 'did':
      case 'mark':
        break;
    }
  });
  for (const connection of trace.conns) shareAcks(connection);
  return trace;
}

function execution(run: string, scenario: string, digest: string, line: number): Execution {
  return {
    run,
    scenario,
    digest,
    line,
    facts: new Map(),
    steps: new Map(),
    fences: new Map(),
    controls: [],
    troubles: [],
    requests: [],
    states: [],
    exits: [],
    done: false,
    doneAt: Infinity,
  };
}

/** Events of a connection that request an ack, by direction and id. */
type Asked = { [dir in Frame['dir']]: Map<number, EventFrame[]> };

/** Adds a frame to the state of its connection: session ids, requests and calls with their acks, the end. */
function relate(frame: Frame, asked: Asked): void {
  const { conn, dir } = frame;
  if (frame.kind === 'event') {
    if (dir === 'c2s') conn.sent.push(frame);
    if (frame.id === undefined) return;
    append(asked[dir], frame.id, frame);
    (dir === 'c2s' ? conn.requests : conn.calls).push(frame);
  } else if (frame.kind === 'ack' || frame.kind === 'binary-ack') pair(frame, asked);
  else if (frame.kind === 'connect') (dir === 'c2s' ? conn.connects : conn.accepted).push(frame);
  else if (frame.kind === 'disconnect') conn.leftAt = Math.min(conn.leftAt, frame.line);
}

/** Assigns an ack to the oldest event with its id that has none yet, or to the last one when all have one. */
function pair(ack: AckFrame, asked: Asked): void {
  const candidates = asked[ack.dir === 's2c' ? 'c2s' : 's2c'].get(ack.id) ?? [];
  const request = candidates.find(({ acks }) => acks.length === 0) ?? candidates.at(-1);
  if (request === undefined) return;
  ack.request = request;
  if (ack.kind === 'ack' || ack.dir === 'c2s') request.acks.push(ack);
}

/**
 * Several events may use one ack id, and a single ack may answer them. It is unknown which of them it answers, so it
 * counts for each that precedes it.
 */
function shareAcks({ requests, calls }: Connection): void {
  for (const list of [requests, calls]) {
    const unanswered = list.filter(({ acks }) => acks.length === 0);
    if (unanswered.length === 0) continue;
    const acksOf = new Map<number, AckFrame[]>();
    for (const { id, acks } of list) for (const ack of acks) append(acksOf, id!, ack);
    for (const request of unanswered) {
      const shared = acksOf.get(request.id!)?.find(({ line }) => line > request.line);
      if (shared !== undefined) request.acks.push(shared);
    }
  }
}

/** Appends a value to the list under a key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
