/**
 * Verdicts on single expectations about a client.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import { wireName } from '../../../src/suite/names.js';
import type { ClientStep, Json, JsonObject, Projection } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { findMismatch, resolve, type SchemaCheck } from '../../match/index.js';
import { bad, good, harnessError, notObserved, type StepVerdict } from '../proof.js';
import { excerpt } from '../rule.js';
import type { Connection, Execution, Frame } from '../decoded-trace.js';
import type { ClientExit } from '../faults/connections.js';
import type { MissingEvent } from '../faults/events.js';
import type { Fault, Finding } from '../finding.js';
import { tokenIn } from '../frame.js';
import {
  callsOf,
  sentItems,
  isInNamespace,
  openAt,
  missingFenceReason,
  type ClientWindow,
  type SentItem,
} from './window.js';

type StepWith<Key extends string> = Extract<ClientStep, { [key in Key]: unknown }>;

/** Judges an expectation step. */
export function judgeStep(
  step: ClientStep,
  window: ClientWindow,
  projection: Projection,
  check: SchemaCheck,
): StepVerdict {
  if ('expect' in step) return judgeExpect(step, window, projection, check);
  if ('nothing' in step) return judgeNothing(step, window, projection, check);
  if ('order' in step) return judgeOrder(step, window, check);
  if ('answers' in step) return judgeAnswers(step, window, check);
  if ('connection' in step) return judgeConnection(step, window);
  if ('shows' in step) return judgeShows(step, window, check);
  if ('exits' in step) return judgeExits(step, window);
  return harnessError('the step proves nothing that can be judged');
}

function findingAt({ from }: ClientWindow, fault: Fault, item?: { line: number; text: string }): Finding {
  return { ...fault, line: item?.line ?? from, ...(item ? { wire: excerpt(item.text) } : {}) };
}

/** What matches among the client's activity in the window, and the nearest mismatch for the report. */
function searchItems(
  window: ClientWindow,
  event: string,
  pattern: Json | undefined,
  check: SchemaCheck,
): { hits: SentItem[]; nearest: MissingEvent['nearest'] } {
  const hits: SentItem[] = [];
  let nearest: MissingEvent['nearest'];
  let mostMatchingKeys = -1;
  for (const item of sentItems(window, window.from, window.to)) {
    if (event === '*' ? item.event === 'ack' : item.event !== event) continue;
    const miss = pattern === undefined ? undefined : findMismatch(pattern, item.payload, check);
    if (!miss) {
      hits.push(item);
      continue;
    }
    const matchingKeys = countMatchingKeys(pattern!, item.payload, check);
    if (matchingKeys <= mostMatchingKeys) continue;
    mostMatchingKeys = matchingKeys;
    nearest = { wire: excerpt(item.text), ...miss };
  }
  return { hits, nearest };
}

/** Number of the pattern's keys whose value in the payload matches. */
function countMatchingKeys(pattern: Json, payload: Json, check: SchemaCheck): number {
  if (!isObject(pattern) || !isObject(payload)) return 0;
  return Object.entries(pattern).filter(([key, wanted]) => key in payload && !findMismatch(wanted, payload[key], check))
    .length;
}

/** Words for things that are not events; they have no other name in any release. */
const NOT_EVENTS = new Set(['connect', 'request', 'ack', '*']);
const nameOf = (event: string, projection: Projection): string =>
  NOT_EVENTS.has(event) ? event : wireName(projection, event);

function judgeExpect(
  step: StepWith<'expect'>,
  window: ClientWindow,
  projection: Projection,
  check: SchemaCheck,
): StepVerdict {
  const pattern = step.match === undefined ? undefined : resolve(step.match, window.captures);
  const { hits, nearest } = searchItems(window, step.expect, pattern, check);
  const { times } = step;
  if (step.optional && hits.length === 0 && nearest === undefined)
    return notObserved('the client did nothing of the kind, and need not');
  if (times === undefined ? hits.length > 0 : hits.length === times) {
    const doubt = times === undefined ? undefined : missingFenceReason(window);
    return doubt === undefined ? good : notObserved(doubt);
  }
  const sought = { event: nameOf(step.expect, projection), sender: 'client', pattern } as const;
  const fault: Fault =
    times === undefined || hits.length === 0
      ? { code: 'missing-event', ...sought, times, nearest }
      : { code: 'wrong-count', ...sought, times, count: hits.length };
  return bad(findingAt(window, fault, hits.at(-1)));
}

function judgeNothing(
  step: StepWith<'nothing'>,
  window: ClientWindow,
  projection: Projection,
  check: SchemaCheck,
): StepVerdict {
  const pattern = step.match === undefined ? undefined : resolve(step.match, window.captures);
  const { hits } = searchItems(window, step.nothing, pattern, check);
  const allowed = step.beyond ?? 0;
  if (hits.length > allowed)
    return bad(
      findingAt(
        window,
        {
          code: 'unexpected-event',
          event: nameOf(step.nothing, projection),
          sender: 'client',
          pattern,
          allowed,
          count: hits.length,
        },
        hits[allowed],
      ),
    );
  const doubt = missingFenceReason(window);
  return doubt === undefined ? good : notObserved(doubt);
}

function judgeOrder(step: StepWith<'order'>, window: ClientWindow, check: SchemaCheck): StepVerdict {
  let remaining = sentItems(window, window.from, window.to);
  for (const [index, { event, match }] of step.order.entries()) {
    const pattern = match === undefined ? undefined : resolve(match, window.captures);
    const at = remaining.findIndex(
      (item) => item.event === event && (pattern === undefined || !findMismatch(pattern, item.payload, check)),
    );
    if (at === -1)
      return bad(
        findingAt(window, { code: 'missing-in-sequence', event, sender: 'client', pattern, position: index + 1 }),
      );
    remaining = remaining.slice(at + 1);
  }
  return good;
}

function judgeAnswers(step: StepWith<'answers'>, window: ClientWindow, check: SchemaCheck): StepVerdict {
  const pattern = resolve(step.answers, window.captures);
  const calls = callsOf(window);
  if (calls.length === 0) return harnessError('no call was sent');
  for (const { call, acks } of calls) {
    const sought = { event: call.event, sender: 'client', id: call.id!, pattern } as const;
    if (acks.length === 0) return bad(findingAt(window, { code: 'missing-ack', ...sought }, call));
    if (acks.length > 1)
      return bad(findingAt(window, { code: 'duplicate-ack', ...sought, count: acks.length }, acks[1]));
    const [answer] = acks;
    const { args } = answer!;
    const mismatch = findMismatch(pattern, args, check);
    if (mismatch) return bad(findingAt(window, { code: 'ack-mismatch', ...sought, actual: args, mismatch }, answer));
  }
  const doubt = missingFenceReason(window);
  return doubt === undefined ? good : notObserved(doubt);
}

function judgeConnection(step: StepWith<'connection'>, window: ClientWindow): StepVerdict {
  const { conns, from, to } = window;
  const open = openAt(conns, to);
  if (step.connection === 'single') {
    const inside = open.filter((conn) => isInNamespace(conn, to));
    if (open.length === 1 && inside.length === 1) return good;
    const fault: Fault = {
      code: 'connection-count',
      open: open.map(({ id }) => id),
      inside: inside.map(({ id }) => id),
    };
    return bad(findingAt(window, fault));
  }
  if (step.connection === 'there') {
    if (open.some((conn) => isInNamespace(conn, to))) return good;
    const instead = open.length === 0 ? 'none' : 'outside';
    return bad(findingAt(window, { code: 'not-connected', again: false, instead, exit: exitIn(window) }));
  }
  if (step.connection === 'stays') {
    const before = openAt(conns, from).filter((conn) => isInNamespace(conn, from));
    if (before.length === 0) return harnessError('the client was not connected before the action');
    const lost = before.find((conn) => !isInNamespace(conn, to) || conn.closedAt < to);
    if (lost) {
      const how = lost.closedAt < to ? (`closed-by-${lost.closedBy ?? 'client'}` as const) : 'left-namespace';
      return bad(findingAt(window, { code: 'connection-lost', connection: lost.id, how, exit: exitIn(window) }));
    }
    const reason = missingFenceReason(window);
    if (reason === undefined) return good;
    return bad(findingAt(window, { code: 'unanswered-ping', connection: before[0]!.id, reason }));
  }
  const newConnections = [...new Set(conns)].filter(
    (conn) => conn.openedAt > from && conn.openedAt < to && isInNamespace(conn, to) && conn.closedAt > to,
  );
  if (newConnections.length === 0) {
    const instead = open.length === 0 ? 'none' : 'previous';
    return bad(findingAt(window, { code: 'not-connected', again: true, instead, exit: exitIn(window) }));
  }
  const { token } = window.captures.get('me') as JsonObject;
  const isAuthenticated = newConnections.some((conn) => authenticates(conn, token ?? null, to));
  return isAuthenticated
    ? good
    : bad(
        findingAt(
          window,
          { code: 'missing-token', again: true },
          newConnections[0]!.frames.find(({ dir }) => dir === 'c2s'),
        ),
      );
}

/** True when the connection sent the token where servers look for it, up to a line. */
function authenticates({ connects, sent }: Connection, token: Json, to: number): boolean {
  const joins = sent.filter(({ event }) => event === 'user-join');
  return [...connects, ...joins].some((frame) => frame.line <= to && tokenIn(frame) === token);
}

function judgeShows(step: StepWith<'shows'>, window: ClientWindow, check: SchemaCheck): StepVerdict {
  const { execution, to } = window;
  const state = shownUntil(execution, to);
  const pattern = resolve(step.shows, window.captures);
  const mismatch = findMismatch(pattern, state, check);
  if (!mismatch) return good;
  return bad(
    findingAt(window, { code: 'state-mismatch', pattern, mismatch }, { line: to, text: stringifyJson(state) }),
  );
}

/** Everything that the client showed up to a line, by key. */
function shownUntil({ states }: Execution, line: number): JsonObject {
  return Object.assign({}, ...states.filter((state) => state.line < line).map(({ value }) => value)) as JsonObject;
}

function judgeExits(step: StepWith<'exits'>, window: ClientWindow): StepVerdict {
  const exit = exitIn(window);
  if (exit !== undefined && exit.exitCode === step.exits) return good;
  return bad(findingAt(window, { code: 'wrong-exit', expectedCode: step.exits, exit }, lastReceived(window)));
}

/** The exit of the client, if it happened in the window. */
function exitIn({ execution, from, to }: ClientWindow): ClientExit | undefined {
  const exit = execution.exits.find(({ line }) => line > from && line < to);
  return exit && { exitCode: exit.code, said: exit.said };
}

/**
 * The last event that the client received in a window: probably the one after which it ended, or which it did not
 * understand.
 */
function lastReceived({ conns, from, to }: ClientWindow): Frame | undefined {
  return conns
    .flatMap(({ frames }) => frames)
    .filter(({ dir, event, line }) => dir === 's2c' && event !== undefined && line > from && line < to)
    .at(-1);
}
