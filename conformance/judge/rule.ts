/**
 * What ambient rules look at and answer, and what many of them do; `define-rule.ts` says how one is written.
 *
 * @module
 */
import type { JsonObject, MessageSpec, Projection } from '../../src/suite/types.js';
import { matches, type SchemaCheck } from '../match/index.js';
import { matcher, optional, texts, type ValuesOf } from './parameters.js';
import { completionsIn, type Completions } from './completions.js';
import { append, decodeTrace, type EventFrame, type Frame, type DecodedTrace } from './decoded-trace.js';
import type { Fault, Finding } from './finding.js';
import { buildAccessModel, type AccessModel } from './access-model.js';
import { secretsIn, type Secret } from './secrets.js';
import type { TraceLine } from '../trace/line.js';

/** Everything a rule may look at. */
export interface RuleContext {
  trace: DecodedTrace;
  access: AccessModel;
  /** Tokens, passwords, keys and e-mail addresses that the trace knows, and whose they are. */
  secrets: ReadonlyMap<string, Secret>;
  completions: Completions;
  projection: Projection;
  check: SchemaCheck;
  /** What is described of an event in one direction. */
  described(direction: MessageSpec['direction'], event: string): readonly MessageSpec[];
  /** What several rules ask for, by the function that finds it; see {@link derive}. */
  found: Map<unknown, unknown>;
}

/** Reads a trace for the rules. */
export function contextOf(lines: readonly TraceLine[], projection: Projection, check: SchemaCheck): RuleContext {
  const trace = decodeTrace(lines, projection);
  const messages = new Map<string, MessageSpec[]>();
  for (const message of projection.messages) append(messages, `${message.direction} ${message.event}`, message);
  return {
    trace,
    access: buildAccessModel(trace, projection),
    secrets: secretsIn(lines),
    completions: completionsIn(trace),
    projection,
    check,
    described: (direction, event) => messages.get(`${direction} ${event}`) ?? [],
    found: new Map(),
  };
}

/** What the function finds, which it is asked for once a trace. */
export function derive<Found>(context: RuleContext, find: (context: RuleContext) => Found): Found {
  if (!context.found.has(find)) context.found.set(find, find(context));
  return context.found.get(find) as Found;
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

/** A fault that one frame shows. */
export function about(frame: Frame, fault: Fault): Finding {
  return { ...fault, wire: excerpt(frame.text), line: frame.line, session: sessionOf(frame) };
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

/** The server's events of one name. */
export function eventsOf({ events }: DecodedTrace, event: string): readonly EventFrame[] {
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
export function picked(frames: readonly EventFrame[], { only, ignore, except = [] }: Filter): readonly EventFrame[] {
  if (only === undefined && ignore === undefined && except.length === 0) return frames;
  const fits = (pattern: JsonObject, frame: EventFrame): boolean =>
    matches(pattern, frame.payload ?? null) === undefined;
  return frames.filter(
    (frame) =>
      (only === undefined || fits(only, frame)) &&
      (ignore === undefined || !fits(ignore, frame)) &&
      (frame.type === undefined || !except.includes(frame.type)),
  );
}

/** The server's events of every name among these frames. */
export function eventsIn(frames: readonly Frame[]): EventFrame[] {
  return frames.filter((frame) => frame.kind === 'event').filter(({ dir }) => dir === 's2c');
}
