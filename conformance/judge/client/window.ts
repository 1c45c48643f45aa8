/**
 * The window of an action in a scenario for clients, and what the client sent and requested in it.
 *
 * @module
 */
import type { ClientStep, Json } from '../../../src/suite/types.js';
import type { Captures } from '../../match/index.js';
import type { AckFrame, Connection, EventFrame, Execution, Frame } from '../decoded-trace.js';

/** The input of an expectation. */
export interface ClientWindow {
  /** Index and content of the action step. */
  index: number;
  action: ClientStep;
  from: number;
  to: number;
  conns: readonly Connection[];
  captures: Captures;
  execution: Execution;
  /** Line of the last `ask` and the number of its calls. */
  askedCalls?: { from: number; calls: number };
}

/** One thing that the client sent: an event, a CONNECT, an ack or an HTTP request. */
export interface SentItem {
  line: number;
  /** Newest name of an event, or `connect`, `request`, `ack`. */
  event: string;
  payload: Json;
  text: string;
  frame?: Frame;
}

/** Everything that the client sent between two lines, in order. */
export function sentItems(
  { conns, execution }: Pick<ClientWindow, 'conns' | 'execution'>,
  from: number,
  to: number,
): SentItem[] {
  const isInWindow = (line: number): boolean => line > from && line < to;
  const packets = [...new Set(conns)]
    .flatMap(({ frames }) => frames.filter(({ dir, line }) => dir === 'c2s' && isInWindow(line)))
    .flatMap((frame) => {
      const event = nameOf(frame);
      return event === undefined
        ? []
        : [{ line: frame.line, event, payload: payloadOf(frame), text: frame.text, frame }];
    });
  const requests = execution.requests
    .filter(({ line }) => isInWindow(line))
    .map(({ line, rest: { method, path, body, status } }) => ({
      line,
      event: 'request',
      payload: { method, path, body: body ?? null, status },
      text: `${method} ${path} ${status}`,
    }));
  return [...packets, ...requests].sort((a, b) => a.line - b.line);
}

function nameOf({ kind, event }: Frame): string | undefined {
  if (kind === 'binary-ack') return 'ack';
  return kind === 'connect' || kind === 'ack' ? kind : event;
}

function payloadOf(frame: Frame): Json {
  if (frame.kind === 'event') return frame.payload ?? null;
  if (frame.kind === 'connect') return frame.data ?? null;
  return frame.args ?? null;
}

/** Connections that were open at a line. */
export function openAt(conns: readonly Connection[], line: number): Connection[] {
  return [...new Set(conns)].filter(({ openedAt, closedAt }) => openedAt < line && line < closedAt);
}

/**
 * True when a connection was in the namespace at a line: the server had accepted its CONNECT and neither side had left.
 */
export function isInNamespace({ frames }: Connection, line: number): boolean {
  const last = frames.findLast(({ kind, line: at }) => at < line && SESSION_KINDS.has(kind));
  return last?.dir === 's2c' && last.kind === 'connect';
}

/** Kinds of frames by which a session begins, ends or is refused. */
const SESSION_KINDS: ReadonlySet<Frame['kind']> = new Set(['connect', 'disconnect', 'connect-error']);

/**
 * Why a negative cannot be accepted: some connection did not answer the ping that ends the window. Undefined when all
 * did.
 */
export function missingFenceReason({ execution, index, conns, to }: ClientWindow): string | undefined {
  const fence = execution.fences.get(index);
  if (!fence) return 'the end of the window was not recorded';
  const silent = openAt(conns, to).filter(({ id }) => !(id in fence.asked));
  return silent.length === 0 ? undefined : `${silent[0]!.id} did not answer the ping that ends the window`;
}

/** Calls of the last `ask`, each with the acks received until the end of the window. */
export function callsOf({ conns, askedCalls: asked, to }: ClientWindow): { call: EventFrame; acks: AckFrame[] }[] {
  if (!asked) return [];
  return [...new Set(conns)]
    .flatMap(({ calls }) => calls.filter(({ line }) => line > asked.from && line < to))
    .sort((a, b) => a.line - b.line)
    .slice(0, asked.calls)
    .map((call) => ({ call, acks: call.acks.filter(({ line }) => line < to) }));
}
