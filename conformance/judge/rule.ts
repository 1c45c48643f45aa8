/**
 * What an ambient rule is: a pure function from the trace and its parameters to what was seen.
 *
 * @module
 */
import type { JsonObject, MessageSpec, Projection } from '../../src/suite/types.js';
import { matches, type SchemaCheck } from '../match/index.js';
import { append, type Frame, type Timeline } from './decoded-trace.js';
import type { Fault, Finding } from './finding.js';
import type { World } from './access-model.js';

/** Everything a rule may look at. */
export interface RuleContext {
  timeline: Timeline;
  world: World;
  projection: Projection;
  check: SchemaCheck;
}

/** What a rule saw. No observation, no verdict. */
export interface Seen {
  observed: number;
  findings: Finding[];
  /** Faults of somebody else than the server (a plugin's malformed data): told, never held against it. */
  hints?: Finding[];
}

/** A rule by the name requirements give it. */
export type Rule = (context: RuleContext, parameters: JsonObject) => Seen;

/** Longest excerpt of a frame that a report shows, in characters. */
const EXCERPT = 240;

/** A fault that one frame shows. */
export function about(frame: Frame, fault: Fault): Finding {
  return { ...fault, wire: excerpt(frame.text), line: frame.line, session: sessionOf(frame) };
}

/** The beginning of a frame. */
export function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}...` : text;
}

/** What a reader calls the connection. */
export function sessionOf({ conn }: Frame): string {
  return conn.session ?? conn.id;
}

const byName = new WeakMap<Projection, Map<string, MessageSpec[]>>();

/** What is described of an event in one direction; asked for nearly every frame. */
export function describedOf(
  projection: Projection,
  direction: MessageSpec['direction'],
  event: string,
): readonly MessageSpec[] {
  let names = byName.get(projection);
  if (!names) {
    names = new Map();
    for (const message of projection.messages) append(names, `${message.direction} ${message.event}`, message);
    byName.set(projection, names);
  }
  return names.get(`${direction} ${event}`) ?? [];
}

/** The server's events of one name. */
export function eventsOf({ events }: Timeline, event: string): readonly Frame[] {
  return events.get(event) ?? [];
}

/** The frames that a requirement is about: those whose payload fits `only`, not `ignore`, and whose type is not in `except`. */
export function picked(frames: readonly Frame[], { only, ignore, except }: JsonObject): readonly Frame[] {
  const left = Array.isArray(except) ? except : [];
  if (only === undefined && ignore === undefined && left.length === 0) return frames;
  const fits = (pattern: JsonObject[string], frame: Frame): boolean =>
    matches(pattern, frame.payload ?? null) === undefined;
  return frames.filter(
    (frame) =>
      (only === undefined || fits(only, frame)) &&
      (ignore === undefined || !fits(ignore, frame)) &&
      !left.includes(frame.type ?? null),
  );
}

/** The server's events of every name among these frames. */
export function eventsIn(frames: readonly Frame[]): Frame[] {
  return frames.filter((frame) => frame.dir === 's2c' && frame.event !== undefined);
}

/** True for an ack frame in the given direction. */
export function isAck(frame: Frame, dir: Frame['dir']): boolean {
  return frame.dir === dir && frame.packet.engine === 'message' && frame.packet.packet.type === 'ack';
}
