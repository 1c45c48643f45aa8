/**
 * Rules on what a client sends in any situation: authentication, event names and payloads.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { isInside, openAt } from '../client/window.js';
import { rule } from '../define-rule.js';
import { oneOf, optional, text } from '../parameters.js';
import { about, named, type Seen } from '../rule.js';
import type { Connection, Frame, DecodedTrace } from '../decoded-trace.js';
import { isMessage, tokenIn } from '../frame.js';

const field = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);

/** Connections that lasted until the end of a window, so that the client had time to authenticate. */
function settled({ executions, conns }: DecodedTrace): Connection[] {
  const ids = new Set(
    executions.flatMap(({ fences }) => [...fences.values()].flatMap(({ asked }) => Object.keys(asked))),
  );
  return conns.filter(({ id }) => ids.has(id));
}

const connectOf = ({ connects }: Connection): Frame | undefined => connects[0];
const joinOf = ({ sent }: Connection): Frame | undefined => sent.find(({ event }) => event === 'user-join');

/** Every connection sends the token of the client's person, in CONNECT or in user-join. */
export const authenticates = rule({
  name: 'authenticates',
  parameters: {},
  sentence: () => 'each connection of the client shows the token, in CONNECT or in user-join',
}).check(({ trace }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const own = tokensOf(trace);
  for (const conn of settled(trace)) {
    const shown = [connectOf(conn), ...conn.frames.filter(({ event }) => event === 'user-join')].map(tokenIn);
    seen.observed += 1;
    if (!shown.some((token) => own.has(token)))
      seen.findings.push({
        code: 'missing-token',
        again: false,
        session: conn.id,
        line: conn.openedAt,
        ...(connectOf(conn) ? { wire: connectOf(conn)!.text } : {}),
      });
  }
  return seen;
});

/**
 * The client sends user-join on every connection. Required when CONNECT has no token, or when the client uses channels.
 */
export const joins = rule({
  name: 'joins',
  parameters: {
    when: oneOf('Which connections are looked at: those that need it, or all others.', 'needed', 'optional'),
  },
  sentence: ({ when }) =>
    when === 'needed'
      ? 'user-join is sent on each connection whose CONNECT carried no token, ' +
        'and on all of a client that takes part in channels'
      : 'user-join is sent on each connection of a client that takes no part in channels ' +
        'and whose CONNECT carried a token',
}).check(({ trace }, { when }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const inChannels = takesPart(trace);
  for (const conn of settled(trace)) {
    const needed = tokenIn(connectOf(conn)) === undefined || inChannels;
    if (needed !== (when === 'needed')) continue;
    seen.observed += 1;
    if (!joinOf(conn))
      seen.findings.push({
        code: 'missing-join',
        session: conn.id,
        line: conn.openedAt,
        ...(connectOf(conn) ? { wire: connectOf(conn)!.text } : {}),
      });
  }
  return seen;
});

/** True when the client used a channel on any connection. */
function takesPart({ conns, executions }: DecodedTrace): boolean {
  return (
    conns.some(({ sent }) => sent.some(({ event }) => event === 'events:channel' || event === 'join-channels')) ||
    executions.some(({ requests }) => requests.some(({ rest }) => /^\/api\/v1\/channels\/[^/?]+/.test(rest.path)))
  );
}

/** The websocket is opened at the server's path, with Engine.IO 4, and its address contains no secret. */
export const endpoint = rule({
  name: 'endpoint',
  parameters: {},
  sentence: () => 'each websocket is opened with EIO=4 and transport=websocket, and no token in the address',
}).check(({ trace }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const own = tokensOf(trace);
  for (const { id, path, openedAt } of trace.conns) {
    if (path === undefined) continue;
    seen.observed += 1;
    const url = new URL(path, 'http://server');
    const query = url.searchParams;
    const fault =
      query.get('EIO') !== '4'
        ? 'protocol-version'
        : query.get('transport') !== 'websocket'
          ? 'transport'
          : [...query.values()].some((value) => own.has(value))
            ? 'token-in-address'
            : undefined;
    if (fault !== undefined)
      seen.findings.push({
        code: 'wrong-endpoint',
        fault,
        wire: path,
        session: id,
        line: openedAt,
      });
  }
  return seen;
});

/** Every event has a name that servers of the release know. */
export const knownNames = rule({
  name: 'known-names',
  parameters: {},
  sentence: () => 'each event of the client has a name that the release knows',
}).check(({ trace, projection, described }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const frame of trace.conns.flatMap(({ sent }) => sent)) {
    // the server chose this name: it is the channel of one request
    if (/^[^:]+:[^:]+:[^:]+$/.test(frame.event) && !frame.event.startsWith('ydoc:')) continue;
    seen.observed += 1;
    if (described('c2s', frame.event).length === 0)
      seen.findings.push(
        about(frame, { code: 'unknown-event', event: frame.event, release: projection.release.version }),
      );
  }
  return seen;
});

/** The client's payloads of this event fit their schema. */
export const clientPayload = rule({
  name: 'client-payload',
  parameters: {
    event: text('Event of a client (newest name).'),
    type: optional(text('Only payloads with this `data.type`.')),
  },
  sentence: (given) => `each ${named(given)} of the client fits its schema`,
  messages: ({ event, ...given }) => [{ direction: 'c2s', event, ...given }],
}).check(({ trace, described, check }, { event, type }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const frame of trace.conns.flatMap(({ sent }) => sent)) {
    if (frame.event !== event || (type !== undefined && frame.type !== type)) continue;
    const specs = described('c2s', frame.event).filter((spec) => spec.type === undefined || spec.type === frame.type);
    if (specs.length === 0) continue;
    seen.observed += 1;
    const payload = withBytes(frame.payload ?? null);
    const faults = specs.map(({ envelope, schema }) => {
      const inner = envelope === undefined ? payload : (field(payload, 'data') ?? null);
      return (
        (envelope === undefined ? undefined : check(envelope, payload)) ??
        (schema === undefined ? undefined : check(schema, inner))
      );
    });
    if (faults.every((fault) => fault !== undefined))
      seen.findings.push(
        about(frame, {
          code: 'schema',
          part: 'payload',
          event: frame.event,
          schema: specs[0]!.schema ?? specs[0]!.envelope,
          reason: faults[0]!,
        }),
      );
  }
  return seen;
});

/** Replaces a binary attachment by the list of its bytes, because servers read both alike. */
function withBytes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withBytes);
  if (!isObject(value)) return value;
  if (value['_placeholder'] === true && typeof value['base64'] === 'string') return bytesOf(value['base64']);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withBytes(inner)]));
}

const bytesOf = (base64: string): number[] => [...atob(base64)].map((character) => character.charCodeAt(0));

/** Every ack belongs to a call on its connection, and no call receives two. */
export const answersOnce = rule({
  name: 'answers-once',
  parameters: {},
  sentence: () => 'each acknowledgement of the client belongs to a call on its connection, and no call gets two',
}).check(({ trace }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const { frames } of trace.conns) {
    const answered = new Set<number>();
    for (const frame of frames) {
      if (frame.kind !== 'ack' || frame.dir !== 'c2s') continue;
      seen.observed += 1;
      if (!frame.request) seen.findings.push(about(frame, { code: 'unrequested-ack', sender: 'client', id: frame.id }));
      else if (answered.has(frame.id))
        seen.findings.push(about(frame, { code: 'duplicate-ack', sender: 'client', id: frame.id }));
      answered.add(frame.id);
    }
  }
  return seen;
});

/** At the end of a window at most one connection of the client is in the namespace. */
export const oneSession = rule({
  name: 'one-session',
  parameters: {},
  sentence: () => 'at the end of each window at most one connection of the client is in the namespace',
}).check(({ trace }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const { run, fences, steps } of trace.executions) {
    const conns = trace.connsOfRuns.get(run) ?? [];
    for (const index of fences.keys()) {
      const to = Math.min(...[...steps.values()].filter((line) => line > steps.get(index)!), Infinity);
      const line = to === Infinity ? (trace.executions.find((one) => one.run === run)?.doneAt ?? Infinity) : to;
      const inside = openAt(conns, line).filter((conn) => isInside(conn, line));
      seen.observed += 1;
      if (inside.length > 1)
        seen.findings.push({
          code: 'connection-count',
          inside: inside.map(({ id }) => id),
          line: inside.at(-1)!.openedAt,
          session: inside.at(-1)!.id,
        });
    }
  }
  return seen;
});

/** The token is sent in CONNECT, in the auth of an event, in the header of a request, and nowhere else. */
export const tokenPlaces = rule({
  name: 'token-places',
  parameters: {},
  sentence: () => "the client's token is in CONNECT, in auth.token or in the Authorization header, and nowhere else",
}).check(({ trace }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const own = [...tokensOf(trace)].filter((token): token is string => typeof token === 'string');
  const holds = (text: string): boolean => own.some((token) => text.includes(token));
  for (const frame of trace.conns.flatMap(({ frames }) => frames).filter(({ dir }) => dir === 'c2s')) {
    seen.observed += 1;
    if (!holds(frame.text) || !isMessage(frame)) continue;
    const elsewhere =
      frame.kind === 'connect'
        ? { ...(isObject(frame.data) ? frame.data : {}), token: null }
        : isObject(frame.payload)
          ? { ...frame.payload, auth: null }
          : frame.text;
    if (
      holds(
        JSON.stringify([elsewhere, frame.args?.slice(1) ?? []], (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      )
    )
      seen.findings.push(about(frame, { code: 'misplaced-token', place: 'packet' }));
  }
  for (const { line, rest } of trace.executions.flatMap(({ requests }) => requests)) {
    seen.observed += 1;
    const signs = /^\/api\/v1\/auths\//.test(rest.path);
    const place = holds(rest.path)
      ? 'address'
      : !signs &&
          rest.body !== undefined &&
          holds(
            JSON.stringify(rest.body, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
          )
        ? 'body'
        : undefined;
    if (place !== undefined)
      seen.findings.push({
        code: 'misplaced-token',
        place,
        wire: `${rest.method} ${rest.path}`,
        line,
      });
  }
  return seen;
});

/** Tokens of the client's person. */
function tokensOf({ executions }: DecodedTrace): Set<Json | undefined> {
  const tokens = new Set<Json | undefined>(executions.map(({ facts }) => facts.get('me')?.['token']));
  tokens.delete(undefined);
  return tokens;
}
