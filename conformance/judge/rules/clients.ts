/**
 * Rules on what a client sends in any situation: authentication, event names and payloads.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { isInNamespace, openAt } from '../client/window.js';
import { rule } from '../define-rule.js';
import { oneOf, optional, text } from '../parameters.js';
import { findingAt, eventLabel, type RuleResult } from '../rule.js';
import type { Connection, Frame, DecodedTrace } from '../decoded-trace.js';
import { isMessage, tokenIn } from '../frame.js';

const field = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);

/** Connections that lasted until the end of a window, so that the client had time to authenticate. */
function fencedConnections({ executions, conns }: DecodedTrace): Connection[] {
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
  const result: RuleResult = { observed: 0, findings: [] };
  const clientTokens = tokensOf(trace);
  for (const conn of fencedConnections(trace)) {
    const tokens = [connectOf(conn), ...conn.frames.filter(({ event }) => event === 'user-join')].map(tokenIn);
    result.observed += 1;
    if (!tokens.some((token) => clientTokens.has(token)))
      result.findings.push({
        code: 'missing-token',
        again: false,
        session: conn.id,
        line: conn.openedAt,
        ...(connectOf(conn) ? { wire: connectOf(conn)!.text } : {}),
      });
  }
  return result;
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
  const result: RuleResult = { observed: 0, findings: [] };
  const inChannels = usesChannels(trace);
  for (const conn of fencedConnections(trace)) {
    const needed = tokenIn(connectOf(conn)) === undefined || inChannels;
    if (needed !== (when === 'needed')) continue;
    result.observed += 1;
    if (!joinOf(conn))
      result.findings.push({
        code: 'missing-join',
        session: conn.id,
        line: conn.openedAt,
        ...(connectOf(conn) ? { wire: connectOf(conn)!.text } : {}),
      });
  }
  return result;
});

/** True when the client used a channel on any connection. */
function usesChannels({ conns, executions }: DecodedTrace): boolean {
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
  const result: RuleResult = { observed: 0, findings: [] };
  const clientTokens = tokensOf(trace);
  for (const { id, path, openedAt } of trace.conns) {
    if (path === undefined) continue;
    result.observed += 1;
    const url = new URL(path, 'http://server');
    const query = url.searchParams;
    const fault =
      query.get('EIO') !== '4'
        ? 'protocol-version'
        : query.get('transport') !== 'websocket'
          ? 'transport'
          : [...query.values()].some((value) => clientTokens.has(value))
            ? 'token-in-address'
            : undefined;
    if (fault !== undefined)
      result.findings.push({
        code: 'wrong-endpoint',
        fault,
        wire: path,
        session: id,
        line: openedAt,
      });
  }
  return result;
});

/** Every event has a name that servers of the release know. */
export const knownNames = rule({
  name: 'known-names',
  parameters: {},
  sentence: () => 'each event of the client has a name that the release knows',
}).check(({ trace, projection, descriptionsOf }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const frame of trace.conns.flatMap(({ sent }) => sent)) {
    // the server chose this name: it is the channel of one request
    if (/^[^:]+:[^:]+:[^:]+$/.test(frame.event) && !frame.event.startsWith('ydoc:')) continue;
    result.observed += 1;
    if (descriptionsOf('c2s', frame.event).length === 0)
      result.findings.push(
        findingAt(frame, { code: 'unknown-event', event: frame.event, release: projection.release.version }),
      );
  }
  return result;
});

/** The client's payloads of this event fit their schema. */
export const clientPayload = rule({
  name: 'client-payload',
  parameters: {
    event: text('Event of a client (newest name).'),
    type: optional(text('Only payloads with this `data.type`.')),
  },
  sentence: (given) => `each ${eventLabel(given)} of the client fits its schema`,
  messages: ({ event, ...given }) => [{ direction: 'c2s', event, ...given }],
}).check(({ trace, descriptionsOf, check }, { event, type }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const frame of trace.conns.flatMap(({ sent }) => sent)) {
    if (frame.event !== event || (type !== undefined && frame.type !== type)) continue;
    const specs = descriptionsOf('c2s', frame.event).filter(
      (spec) => spec.type === undefined || spec.type === frame.type,
    );
    if (specs.length === 0) continue;
    result.observed += 1;
    const payload = withBytes(frame.payload ?? null);
    const faults = specs.map(({ envelope, schema }) => {
      const inner = envelope === undefined ? payload : (field(payload, 'data') ?? null);
      return (
        (envelope === undefined ? undefined : check(envelope, payload)) ??
        (schema === undefined ? undefined : check(schema, inner))
      );
    });
    if (faults.every((fault) => fault !== undefined))
      result.findings.push(
        findingAt(frame, {
          code: 'schema',
          part: 'payload',
          event: frame.event,
          schema: specs[0]!.schema ?? specs[0]!.envelope,
          reason: faults[0]!,
        }),
      );
  }
  return result;
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
  const result: RuleResult = { observed: 0, findings: [] };
  for (const { frames } of trace.conns) {
    const answered = new Set<number>();
    for (const frame of frames) {
      if (frame.kind !== 'ack' || frame.dir !== 'c2s') continue;
      result.observed += 1;
      if (!frame.request)
        result.findings.push(findingAt(frame, { code: 'unrequested-ack', sender: 'client', id: frame.id }));
      else if (answered.has(frame.id))
        result.findings.push(findingAt(frame, { code: 'duplicate-ack', sender: 'client', id: frame.id }));
      answered.add(frame.id);
    }
  }
  return result;
});

/** At the end of a window at most one connection of the client is in the namespace. */
export const oneSession = rule({
  name: 'one-session',
  parameters: {},
  sentence: () => 'at the end of each window at most one connection of the client is in the namespace',
}).check(({ trace }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const { run, fences, steps } of trace.executions) {
    const conns = trace.connsOfRuns.get(run) ?? [];
    for (const index of fences.keys()) {
      const to = Math.min(...[...steps.values()].filter((line) => line > steps.get(index)!), Infinity);
      const line = to === Infinity ? (trace.executions.find((one) => one.run === run)?.doneAt ?? Infinity) : to;
      const inside = openAt(conns, line).filter((conn) => isInNamespace(conn, line));
      result.observed += 1;
      if (inside.length > 1)
        result.findings.push({
          code: 'connection-count',
          inside: inside.map(({ id }) => id),
          line: inside.at(-1)!.openedAt,
          session: inside.at(-1)!.id,
        });
    }
  }
  return result;
});

/** The token is sent in CONNECT, in the auth of an event, in the header of a request, and nowhere else. */
export const tokenPlaces = rule({
  name: 'token-places',
  parameters: {},
  sentence: () => "the client's token is in CONNECT, in auth.token or in the Authorization header, and nowhere else",
}).check(({ trace }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const clientTokens = [...tokensOf(trace)].filter((token): token is string => typeof token === 'string');
  const hasToken = (text: string): boolean => clientTokens.some((token) => text.includes(token));
  for (const frame of trace.conns.flatMap(({ frames }) => frames).filter(({ dir }) => dir === 'c2s')) {
    result.observed += 1;
    if (!hasToken(frame.text) || !isMessage(frame)) continue;
    const elsewhere =
      frame.kind === 'connect'
        ? { ...(isObject(frame.data) ? frame.data : {}), token: null }
        : isObject(frame.payload)
          ? { ...frame.payload, auth: null }
          : frame.text;
    if (
      hasToken(
        JSON.stringify([elsewhere, frame.args?.slice(1) ?? []], (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      )
    )
      result.findings.push(findingAt(frame, { code: 'misplaced-token', place: 'packet' }));
  }
  for (const { line, rest } of trace.executions.flatMap(({ requests }) => requests)) {
    result.observed += 1;
    const isSignIn = /^\/api\/v1\/auths\//.test(rest.path);
    const place = hasToken(rest.path)
      ? 'address'
      : !isSignIn &&
          rest.body !== undefined &&
          hasToken(
            JSON.stringify(rest.body, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
          )
        ? 'body'
        : undefined;
    if (place !== undefined)
      result.findings.push({
        code: 'misplaced-token',
        place,
        wire: `${rest.method} ${rest.path}`,
        line,
      });
  }
  return result;
});

/** Tokens of the client's person. */
function tokensOf({ executions }: DecodedTrace): Set<Json | undefined> {
  const tokens = new Set<Json | undefined>(executions.map(({ facts }) => facts.get('me')?.['token']));
  tokens.delete(undefined);
  return tokens;
}
