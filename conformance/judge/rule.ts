/**
 * What ambient rules look at and answer, and what many of them do; `define-rule.ts` says how one is written.
 *
 * @module
 */
import type { JsonObject, MessageSpec, Projection } from '../../src/suite/types.js';
import { matches, type SchemaCheck } from '../match/index.js';
import { matcher, optional, texts, type ValuesOf } from './parameters.js';
import { append, type Frame, type Timeline } from './decoded-trace.js';
import type { Finding } from './verdict.js';
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

/** Longest excerpt of a frame that a report shows, in characters. */
const EXCERPT = 240;

/** A finding about one frame. */
export function about(frame: Frame, expected: string, got: string): Finding {
  return { expected, got, wire: excerpt(frame.text), line: frame.line, session: sessionOf(frame) };
}

/** The beginning of a frame. */
export function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}...` : text;
}

/** An event as sentences name it, with its type when there is one. */
export function named({ event, type }: { event: string; type?: string }): string {
  return type === undefined ? event : `${event} (${type})`;
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

/** Parameters by which a requirement leaves out some of the events that its rule looks at. */
export const FILTER = {
  only: optional(matcher('Matcher: only such payloads.')),
  ignore: optional(matcher('Matcher: no such payloads.')),
  except: optional(texts('Values of `data.type` that the rule leaves out.')),
};

/** See {@link FILTER}. */
export type Filter = ValuesOf<typeof FILTER>;

/** The frames whose payload fits `only` and not `ignore`, and whose type is not in `except`. */
export function picked(frames: readonly Frame[], { only, ignore, except = [] }: Filter): readonly Frame[] {
  if (only === undefined && ignore === undefined && except.length === 0) return frames;
  const fits = (pattern: JsonObject, frame: Frame): boolean => matches(pattern, frame.payload ?? null) === undefined;
  return frames.filter(
    (frame) =>
      (only === undefined || fits(only, frame)) &&
      (ignore === undefined || !fits(ignore, frame)) &&
      (frame.type === undefined || !except.includes(frame.type)),
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
