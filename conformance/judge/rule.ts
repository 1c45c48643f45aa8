/**
 * Input, result and common helpers of ambient rules; `define-rule.ts` shows how to write a rule.
 *
 * @module
 */
import type { JsonObject, MessageSpec, Projection } from '../../src/suite/types.js';
import { findMismatch, type SchemaCheck } from '../match/index.js';
import { matcher, optional, texts, type ValuesOf } from './parameters.js';
import { completionsIn, type Completions } from './completions.js';
import { append, decodeTrace, type EventFrame, type Frame, type DecodedTrace } from './decoded-trace.js';
import type { Fault, Finding } from './finding.js';
import { buildAccessModel, type AccessModel } from './access-model.js';
import { secretsIn, type Secret } from './secrets.js';
import type { TraceLine } from '../trace/line.js';

/** The input of a rule. */
export interface RuleContext {
  trace: DecodedTrace;
  access: AccessModel;
  /** Tokens, passwords, keys and e-mail addresses in the trace, and their owners. */
  secrets: ReadonlyMap<string, Secret>;
  completions: Completions;
  projection: Projection;
  check: SchemaCheck;
  /** The descriptions of an event in one direction. */
  descriptionsOf(direction: MessageSpec['direction'], event: string): readonly MessageSpec[];
  /** Intermediate results that several rules need, by the function that computes them; see {@link computeOnce}. */
  cache: Map<unknown, unknown>;
}

/** Prepares a trace for the rules. */
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
    descriptionsOf: (direction, event) => messages.get(`${direction} ${event}`) ?? [],
    cache: new Map(),
  };
}

/** The result of the function, computed once for each trace. */
export function computeOnce<Found>(context: RuleContext, find: (context: RuleContext) => Found): Found {
  if (!context.cache.has(find)) context.cache.set(find, find(context));
  return context.cache.get(find) as Found;
}

/** Result of a rule. Without observations it gives no verdict. */
export interface RuleResult {
  observed: number;
  findings: Finding[];
  /** Faults that the server did not cause, such as a plugin's malformed data: reported, but not failed. */
  hints?: Finding[];
}

/** Longest excerpt of a frame in a report, in characters. */
const EXCERPT = 240;

/** A finding for a fault in one frame. */
export function findingAt(frame: Frame, fault: Fault): Finding {
  return { ...fault, wire: excerpt(frame.text), line: frame.line, session: sessionLabel(frame) };
}

/** The beginning of a frame's text. */
export function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}...` : text;
}

/** Name of an event in sentences, with its type if any. */
export function eventLabel({ event, type }: { event: string; type?: string }): string {
  return type === undefined ? event : `${event} (${type})`;
}

/** Name of the connection for readers: its session in the scenario, or its id. */
export function sessionLabel({ conn }: Frame): string {
  return conn.session ?? conn.id;
}

/** All events of the server with this name. */
export function serverEvents({ events }: DecodedTrace, event: string): readonly EventFrame[] {
  return events.get(event) ?? [];
}

/** Parameters by which a requirement restricts the events of its rule. */
export const FILTER = {
  only: optional(matcher('Matcher: only such payloads.')),
  ignore: optional(matcher('Matcher: no such payloads.')),
  except: optional(texts('Values of `data.type` that the rule leaves out.')),
};

/** Values of {@link FILTER}. */
export type Filter = ValuesOf<typeof FILTER>;

/** The frames whose payload matches `only` but not `ignore`, and whose type is not in `except`. */
export function filterFrames(
  frames: readonly EventFrame[],
  { only, ignore, except = [] }: Filter,
): readonly EventFrame[] {
  if (only === undefined && ignore === undefined && except.length === 0) return frames;
  const fits = (pattern: JsonObject, frame: EventFrame): boolean =>
    findMismatch(pattern, frame.payload ?? null) === undefined;
  return frames.filter(
    (frame) =>
      (only === undefined || fits(only, frame)) &&
      (ignore === undefined || !fits(ignore, frame)) &&
      (frame.type === undefined || !except.includes(frame.type)),
  );
}

/** The server's events among these frames. */
export function serverEventsIn(frames: readonly Frame[]): EventFrame[] {
  return frames.filter((frame) => frame.kind === 'event').filter(({ dir }) => dir === 's2c');
}
