/**
 * The window of an action: the lines between its step line and the beginning of the next action.
 *
 * @module
 */
import type { Step } from '../../../src/suite/types.js';
import type { Captures } from '../../match/index.js';
import type { Control } from '../control.js';
import {
  append,
  type AckFrame,
  type Connection,
  type EventFrame,
  type Execution,
  type Frame,
  type DecodedTrace,
} from '../decoded-trace.js';

/** The input of an expectation. */
export interface Window {
  /** Index and content of the action step. */
  index: number;
  action: Step;
  from: number;
  to: number;
  /** Connections of the execution by session name, newest last. */
  sessions: Map<string, Connection[]>;
  captures: Captures;
  execution: Execution;
}

/** Connections of an execution by the session name they were opened under. */
export function sessionsOf(trace: DecodedTrace, execution: Execution): Map<string, Connection[]> {
  const sessions = new Map<string, Connection[]>();
  for (const conn of trace.connsOfRuns.get(execution.run) ?? [])
    if (conn.session !== undefined) append(sessions, conn.session, conn);
  return sessions;
}

/** Frames that a session received in the window. */
export function received(window: Window, session: string): Frame[] {
  return (window.sessions.get(session) ?? []).flatMap((conn) =>
    conn.frames.filter((frame) => frame.dir === 's2c' && frame.line > window.from && frame.line < window.to),
  );
}

/** The request frame of a `call`, and its ack in the window. */
export function requestOf(window: Window, session: string): { request?: EventFrame; ack?: AckFrame } {
  for (const conn of window.sessions.get(session) ?? []) {
    const request = conn.sent.find(({ line }) => line > window.from && line < window.to);
    if (request) return withAck(request, window);
  }
  return {};
}

function withAck(request: EventFrame, window: Window): { request: EventFrame; ack?: AckFrame } {
  const ack = request.acks.find(({ line }) => line < window.to);
  return ack ? { request, ack } : { request };
}

/** Line at which the server closed the session's newest connection, before the window or in it. */
export function serverClosedAt(window: Window, session: string): number | undefined {
  const conn = window.sessions.get(session)?.at(-1);
  return conn?.closedBy === 'server' && conn.closedAt < window.to ? conn.closedAt : undefined;
}

/** All requests that a session sent with an ack id in the window, in order, each with its ack. */
export function requestsOf(window: Window, session: string): { request: EventFrame; ack?: AckFrame }[] {
  return (window.sessions.get(session) ?? [])
    .flatMap(({ requests }) => requests.filter(({ line }) => line > window.from && line < window.to))
    .map((request) => withAck(request, window));
}

/** The recorded call of a trigger step; the last one when it was repeated. */
export function controlOfStep({ execution }: Window, index: number): Control | undefined {
  return execution.controls.findLast((control) => control.index === index && !control.given);
}

/** Why a negative at this session cannot be accepted; undefined when its fence was acknowledged. */
export function missingFenceReason(window: Window, session: string): string | undefined {
  const fence = window.execution.fences.get(window.index);
  if (!fence) return 'the window was never fenced';
  for (const conn of window.sessions.get(session) ?? []) {
    const id = fence.asked[conn.id];
    if (id === undefined) continue;
    return conn.frames.some((frame) => frame.kind === 'ack' && frame.dir === 's2c' && frame.id === id)
      ? undefined
      : `the fence at ${session} was never answered`;
  }
  return `${session} had ended before the fence`;
}

/** Why the action did not complete; undefined when it did. Without completion no negative is accepted. */
export function incompleteReason(window: Window): string | undefined {
  const { action, index } = window;
  if ('trigger' in action) {
    const control = controlOfStep(window, index);
    if (!control) return `the trigger ${action.trigger} was not carried out`;
    if (control.ok === (action.refused === true))
      return (
        `the trigger ${action.trigger} was ${control.ok ? 'accepted' : 'refused'} (status ` +
        `${control.status ?? 'unknown'})`
      );
  }
  if ('call' in action && action.ack !== 'none' && !requestOf(window, action.as).ack)
    return `the call ${action.call} was never acked`;
  return undefined;
}
