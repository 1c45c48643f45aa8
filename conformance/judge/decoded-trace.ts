/**
 * A trace, decoded: connections with their frames, and the executions of scenarios. Nothing is concluded here.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import { eventName } from '../../src/suite/names.js';
import type { Json, JsonObject, Projection } from '../../src/suite/types.js';
import type { FenceLine, RestLine, RunLine, TraceLine } from '../trace/line.js';
import { controlOf, type Control } from './control.js';
import { attaching, decode, type Conn, type Frame } from './frame.js';
import { learnFromRest, learnSecrets, type Secret } from './secrets.js';

export type { Conn, Frame } from './frame.js';

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
  /** Of a client under test: its HTTP requests, what it showed, and with which code it ended, each with its line. */
  requests: { line: number; rest: RestLine }[];
  states: { line: number; value: JsonObject }[];
  exits: { line: number; code?: number; said?: string }[];
  done: boolean;
  /** Line of the end; after it the runner closes the sessions. */
  doneAt: number;
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
    conns: [],
    frames: [],
    events: new Map(),
    connsOfRuns: new Map(),
    controls: [],
    executions: [],
    facts: [],
    busyChats: new Set(),
    completions: new Map(),
    secrets: new Map(),
    unknownEvents: new Map(),
  };
  const conns = new Map<string, Conn>();
  const waiting = new Map<string, (base64: string) => void>();
  const executions = new Map<string, Execution>();
  const requested = new Map<string, number>();
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
        if (entry.path !== undefined) opened.path = entry.path;
        break;
      }
      case 'close': {
        const closed = conn(entry.conn, line);
        closed.closedAt = line;
        if (entry.by !== undefined) closed.closedBy = entry.by;
        if (entry.at_us !== undefined) closed.closedAtUs = entry.at_us;
        break;
      }
      case 'frame': {
        if (entry.text === undefined) {
          if (entry.base64 !== undefined) waiting.get(`${entry.conn} ${entry.dir}`)?.(entry.base64);
          break;
        }
        const frame = decode(entry, entry.text, conn(entry.conn, line), line, nameOf);
        if (entry.at_us !== undefined) frame.at_us = entry.at_us;
        if (entry.actor !== undefined) frame.conn.actor = entry.actor;
        frame.conn.frames.push(frame);
        timeline.frames.push(frame);
        index(frame, timeline.events);
        waiting.set(`${entry.conn} ${entry.dir}`, attaching(frame));
        noteUnknown(frame, names, timeline);
        break;
      }
      case 'rest': {
        const control = timeline.run ? undefined : controlOf(entry, line);
        if (control) timeline.controls.push(control);
        learnFromRest(timeline.secrets, entry);
        if (entry.run !== undefined && entry.actor === 'client')
          executions.get(entry.run)?.requests.push({ line, rest: entry });
        else if (entry.run !== undefined) requested.set(entry.run, line);
        if (entry.path === '/api/chat/completions' && isObject(entry.body)) {
          timeline.busyChats.add(String(entry.body['chat_id']));
          asked.push(String(entry.body['id']));
        }
        if (!timeline.run && isObject(entry.response) && typeof entry.response['token'] === 'string')
          timeline.facts.push(entry.response);
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
        const requestedAt = requested.get(entry.run);
        if (requestedAt !== undefined) control.requestedAt = requestedAt;
        requested.delete(entry.run);
        timeline.controls.push(control);
        executions.get(entry.run)?.controls.push(control);
        if (control.trigger === 'run-plugin' && isObject(control.result))
          timeline.busyChats.add(String(control.result['chat_id']));
        if (control.trigger === 'start-completion') {
          timeline.busyChats.add(String(control.with['chat_id']));
          told.push(String(control.with['message_id']));
        }
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
  for (const list of [asked, told]) {
    for (const id of list)
      timeline.completions.set(
        id,
        Math.max(timeline.completions.get(id) ?? 0, list.filter((other) => other === id).length),
      );
  }
  return timeline;
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
