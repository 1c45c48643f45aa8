/**
 * One expectation about a client, ruled on.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import { wireName } from '../../../src/suite/names.js';
import type { ClientStep, Json, JsonObject, Projection } from '../../../src/suite/types.js';
import { stringifyJson } from '../../../src/wire/lossless.js';
import { matches, resolve, type SchemaCheck } from '../../match/index.js';
import { bad, good, harness, unseen, type Ruling } from '../proof.js';
import { excerpt } from '../rule.js';
import type { Conn, Execution, Frame } from '../decoded-trace.js';
import type { Finding } from '../verdict.js';
import { callsOf, happenings, isInside, openAt, unfenced, type ClientWindow, type Happening } from './window.js';

type Of<Key extends string> = Extract<ClientStep, { [key in Key]: unknown }>;

/** Rules on a step that looks. */
export function ruleOn(step: ClientStep, window: ClientWindow, projection: Projection, check: SchemaCheck): Ruling {
  if ('expect' in step) return ruleExpect(step, window, projection, check);
  if ('nothing' in step) return ruleNothing(step, window, projection, check);
  if ('order' in step) return ruleOrder(step, window, check);
  if ('answers' in step) return ruleAnswers(step, window, check);
  if ('connection' in step) return ruleConnection(step, window);
  if ('shows' in step) return ruleShows(step, window, check);
  if ('exits' in step) return ruleExits(step, window);
  return harness('the step proves nothing that can be judged');
}

function finding(
  { from }: ClientWindow,
  expected: string,
  got: string,
  happening?: { line: number; text: string },
): Finding {
  return { expected, got, line: happening?.line ?? from, ...(happening ? { wire: excerpt(happening.text) } : {}) };
}

/** Of what came in the window, what matches, and the nearest miss for the report. */
function search(
  window: ClientWindow,
  event: string,
  pattern: Json | undefined,
  check: SchemaCheck,
): { hits: Happening[]; near?: string } {
  const hits: Happening[] = [];
  let near: string | undefined;
  let nearness = -1;
  for (const happening of happenings(window, window.from, window.to)) {
    if (event === '*' ? happening.event === 'ack' : happening.event !== event) continue;
    const miss = pattern === undefined ? undefined : matches(pattern, happening.payload, check);
    if (!miss) {
      hits.push(happening);
      continue;
    }
    const agreeing = agreement(pattern!, happening.payload, check);
    if (agreeing <= nearness) continue;
    nearness = agreeing;
    near = `${excerpt(happening.text)} - at ${miss.path || 'the payload'} expected ${miss.expected}, got ${miss.got}`;
  }
  return near === undefined ? { hits } : { hits, near };
}

/** In how many of the keys that are looked at a payload is as it should be. */
function agreement(pattern: Json, payload: Json, check: SchemaCheck): number {
  if (!isObject(pattern) || !isObject(payload)) return 0;
  return Object.entries(pattern).filter(([key, wanted]) => key in payload && !matches(wanted, payload[key], check))
    .length;
}

const PLAIN = new Set(['connect', 'request', 'ack', '*']);

function described(event: string, pattern: Json | undefined, projection: Projection): string {
  const name =
    event === '*'
      ? 'event or request'
      : event === 'connect'
        ? 'CONNECT'
        : PLAIN.has(event)
          ? event
          : `"${wireName(projection, event)}"`;
  return `${name} from the client${pattern === undefined ? '' : ` matching ${stringifyJson(pattern)}`}`;
}

function ruleExpect(step: Of<'expect'>, window: ClientWindow, projection: Projection, check: SchemaCheck): Ruling {
  const pattern = step.match === undefined ? undefined : resolve(step.match, window.captures);
  const { hits, near } = search(window, step.expect, pattern, check);
  if (step.optional && hits.length === 0 && near === undefined)
    return unseen('the client did nothing of the kind, and need not');
  if (step.times === undefined ? hits.length > 0 : hits.length === step.times) {
    const doubt = step.times === undefined ? undefined : unfenced(window);
    return doubt === undefined ? good : unseen(doubt);
  }
  const wanted = `${step.times ?? 'at least one'} ${described(step.expect, pattern, projection)}`;
  return bad(
    finding(
      window,
      wanted,
      hits.length === 0 && near !== undefined ? `none; the nearest was ${near}` : String(hits.length),
      hits.at(-1),
    ),
  );
}

function ruleNothing(step: Of<'nothing'>, window: ClientWindow, projection: Projection, check: SchemaCheck): Ruling {
  const pattern = step.match === undefined ? undefined : resolve(step.match, window.captures);
  const { hits } = search(window, step.nothing, pattern, check);
  const allowed = step.beyond ?? 0;
  if (hits.length > allowed)
    return bad(
      finding(
        window,
        `${allowed === 0 ? 'no' : `at most ${allowed}`} ${described(step.nothing, pattern, projection)}`,
        String(hits.length),
        hits[allowed],
      ),
    );
  const doubt = unfenced(window);
  return doubt === undefined ? good : unseen(doubt);
}

function ruleOrder(step: Of<'order'>, window: ClientWindow, check: SchemaCheck): Ruling {
  let left = happenings(window, window.from, window.to);
  for (const [index, { event, match }] of step.order.entries()) {
    const pattern = match === undefined ? undefined : resolve(match, window.captures);
    const at = left.findIndex(
      (happening) =>
        happening.event === event && (pattern === undefined || !matches(pattern, happening.payload, check)),
    );
    if (at === -1)
      return bad(
        finding(
          window,
          `${event}${pattern === undefined ? '' : ` matching ${stringifyJson(pattern)}`} as number ${index + 1} of the sequence`,
          index === 0 ? 'none' : 'none after the one before it',
        ),
      );
    left = left.slice(at + 1);
  }
  return good;
}

function ruleAnswers(step: Of<'answers'>, window: ClientWindow, check: SchemaCheck): Ruling {
  const pattern = resolve(step.answers, window.captures);
  const calls = callsOf(window);
  if (calls.length === 0) return harness('no call was sent');
  for (const { call, acks } of calls) {
    const wanted = `exactly one acknowledgement of call ${call.id} with ${stringifyJson(pattern)}`;
    if (acks.length === 0) return bad(finding(window, wanted, 'none', call));
    if (acks.length > 1) return bad(finding(window, wanted, `${acks.length}`, acks[1]));
    const [answer] = acks;
    const { packet } = answer!;
    const args = packet.engine === 'message' ? (packet.packet.data ?? null) : null;
    const miss = matches(pattern, args, check);
    if (miss)
      return bad(
        finding(
          window,
          wanted,
          `${stringifyJson(args)} (at ${miss.path || 'the arguments'} expected ${miss.expected}, got ${miss.got})`,
          answer,
        ),
      );
  }
  const doubt = unfenced(window);
  return doubt === undefined ? good : unseen(doubt);
}

function ruleConnection(step: Of<'connection'>, window: ClientWindow): Ruling {
  const { conns, from, to } = window;
  const open = openAt(conns, to);
  if (step.connection === 'single') {
    const inside = open.filter((conn) => isInside(conn, to));
    if (open.length === 1 && inside.length === 1) return good;
    return bad(
      finding(
        window,
        'exactly one websocket of the client, in the namespace',
        `${open.length} open (${open.map(({ id }) => id).join(', ') || 'none'}), ${inside.length} in the namespace`,
      ),
    );
  }
  if (step.connection === 'there') {
    return open.some((conn) => isInside(conn, to))
      ? good
      : bad(
          finding(
            window,
            'a connection in the namespace',
            endingIn(window) ?? (open.length === 0 ? 'none' : 'one outside of it'),
          ),
        );
  }
  if (step.connection === 'stays') {
    const before = openAt(conns, from).filter((conn) => isInside(conn, from));
    if (before.length === 0) return harness('the client was not connected before the action');
    const lost = before.find((conn) => !isInside(conn, to) || conn.closedAt < to);
    if (lost)
      return bad(
        finding(
          window,
          `the connection ${lost.id} to stay`,
          endingIn(window) ??
            (lost.closedAt < to ? `it was closed by the ${lost.closedBy ?? 'client'}` : 'it left the namespace'),
        ),
      );
    const doubt = unfenced(window);
    return doubt === undefined ? good : bad(finding(window, `the connection ${before[0]!.id} to answer a ping`, doubt));
  }
  const back = [...new Set(conns)].filter(
    (conn) => conn.openedAt > from && conn.openedAt < to && isInside(conn, to) && conn.closedAt > to,
  );
  if (back.length === 0)
    return bad(
      finding(
        window,
        'a new connection in the namespace',
        endingIn(window) ?? (open.length === 0 ? 'none' : 'the one from before'),
      ),
    );
  const { token } = window.captures.get('me') as JsonObject;
  const known = back.some((conn) => authenticates(conn, token ?? null, to));
  return known
    ? good
    : bad(
        finding(
          window,
          'the new connection to carry the token, in CONNECT or in user-join',
          'neither',
          back[0]!.frames.find(({ dir }) => dir === 'c2s'),
        ),
      );
}

/** True when a connection showed the token where the server looks for it. */
function authenticates({ frames }: Conn, token: Json, to: number): boolean {
  return frames.some(({ dir, line, event, payload, packet }) => {
    if (dir !== 'c2s' || line > to || packet.engine !== 'message') return false;
    const shown =
      packet.packet.type === 'connect'
        ? packet.packet.data
        : event === 'user-join' && isObject(payload)
          ? payload['auth']
          : undefined;
    return isObject(shown) && shown['token'] === token;
  });
}

function ruleShows(step: Of<'shows'>, window: ClientWindow, check: SchemaCheck): Ruling {
  const { execution, to } = window;
  const state = shownUntil(execution, to);
  const pattern = resolve(step.shows, window.captures);
  const miss = matches(pattern, state, check);
  if (!miss) return good;
  return bad(
    finding(
      window,
      `the client to show ${stringifyJson(pattern)}`,
      `at ${miss.path || 'the state'} expected ${miss.expected}, got ${miss.got}`,
      { line: to, text: stringifyJson(state) },
    ),
  );
}

/** Everything that the client showed until a line, by key. */
function shownUntil({ states }: Execution, line: number): JsonObject {
  return Object.assign({}, ...states.filter((state) => state.line < line).map(({ value }) => value)) as JsonObject;
}

function ruleExits(step: Of<'exits'>, window: ClientWindow): Ruling {
  const wanted = `the client to end with exit code ${step.exits}`;
  const exit = exitIn(window);
  if (exit?.code === step.exits) return good;
  return bad(finding(window, wanted, exit ? endingOf(exit) : 'it did not end', lastTold(window)));
}

type Exit = Execution['exits'][number];

const exitIn = ({ execution, from, to }: ClientWindow): Exit | undefined =>
  execution.exits.find(({ line }) => line > from && line < to);
const endingOf = ({ code, said }: Exit): string =>
  `${code === undefined ? 'it was ended by a signal' : `it ended with exit code ${code}`}${said === undefined ? '' : `, and said: ${said}`}`;

/** How the client ended in a window, when it did. */
function endingIn(window: ClientWindow): string | undefined {
  const exit = exitIn(window);
  return exit && endingOf(exit);
}

/** The last event that the client was told in a window: what it ended after, or did not understand. */
function lastTold({ conns, from, to }: ClientWindow): Frame | undefined {
  return conns
    .flatMap(({ frames }) => frames)
    .filter(({ dir, event, line }) => dir === 's2c' && event !== undefined && line > from && line < to)
    .at(-1);
}
