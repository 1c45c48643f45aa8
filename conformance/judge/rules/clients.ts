/**
 * Rules on what a client sends, whatever made it send it: how it comes in, what it names itself with, what it may say.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { isInside, openAt } from '../client/window.js';
import { about, describedOf, isAck, type Rule, type Seen } from '../rule.js';
import type { Conn, Frame, Timeline } from '../decoded-trace.js';

const field = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);

/** Connections that lasted to the end of some window: what a client had to say first was said. */
function settled({ executions, conns }: Timeline): Conn[] {
  const ids = new Set(
    executions.flatMap(({ fences }) => [...fences.values()].flatMap(({ asked }) => Object.keys(asked))),
  );
  return conns.filter(({ id }) => ids.has(id));
}

const connectOf = ({ frames }: Conn): Frame | undefined =>
  frames.find(({ dir, packet }) => dir === 'c2s' && packet.engine === 'message' && packet.packet.type === 'connect');
const shownIn = (frame: Frame | undefined): Json | undefined =>
  frame?.packet.engine === 'message' ? field(frame.packet.packet.data, 'token') : undefined;
const joinOf = ({ frames }: Conn): Frame | undefined =>
  frames.find(({ dir, event }) => dir === 'c2s' && event === 'user-join');
const sentOn = ({ frames }: Conn): Frame[] => frames.filter(({ dir, event }) => dir === 'c2s' && event !== undefined);

/** `authenticates`: every connection shows the token of the client's person, in CONNECT or in user-join. */
export const authenticates: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const own = tokensOf(timeline);
  for (const conn of settled(timeline)) {
    const shown = [
      shownIn(connectOf(conn)),
      ...conn.frames
        .filter(({ event }) => event === 'user-join')
        .map(({ payload }) => field(field(payload, 'auth'), 'token')),
    ];
    seen.observed += 1;
    if (!shown.some((token) => own.has(token)))
      seen.findings.push({
        expected: 'the token in CONNECT or in user-join',
        got: 'neither',
        session: conn.id,
        line: conn.openedAt,
        ...(connectOf(conn) ? { wire: connectOf(conn)!.text } : {}),
      });
  }
  return seen;
};

/** `joins {when: needed | otherwise}`: user-join on every connection. It is needed where CONNECT carried no token, or by who takes part in channels. */
export const joins: Rule = ({ timeline }, { when }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const inChannels = takesPart(timeline);
  for (const conn of settled(timeline)) {
    const needed = shownIn(connectOf(conn)) === undefined || inChannels;
    if (needed !== (when === 'needed')) continue;
    seen.observed += 1;
    if (!joinOf(conn))
      seen.findings.push({
        expected: 'user-join on every connection',
        got: 'none',
        session: conn.id,
        line: conn.openedAt,
        ...(connectOf(conn) ? { wire: connectOf(conn)!.text } : {}),
      });
  }
  return seen;
};

/** True when the client was seen at a channel, on any connection. */
function takesPart({ conns, executions }: Timeline): boolean {
  return (
    conns.some((conn) => sentOn(conn).some(({ event }) => event === 'events:channel' || event === 'join-channels')) ||
    executions.some(({ requests }) => requests.some(({ rest }) => /^\/api\/v1\/channels\/[^/?]+/.test(rest.path)))
  );
}

/** `endpoint`: the websocket is opened where the server has it, with Engine.IO 4, and the address holds no secret. */
export const endpoint: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const own = tokensOf(timeline);
  for (const { id, path, openedAt } of timeline.conns) {
    if (path === undefined) continue;
    seen.observed += 1;
    const url = new URL(path, 'http://server');
    const query = url.searchParams;
    const wrong =
      query.get('EIO') !== '4'
        ? 'EIO is not 4'
        : query.get('transport') !== 'websocket'
          ? 'transport is not websocket'
          : [...query.values()].some((value) => own.has(value))
            ? 'the address holds the token'
            : undefined;
    if (wrong !== undefined)
      seen.findings.push({
        expected: '/ws/socket.io/?EIO=4&transport=websocket',
        got: wrong,
        wire: path,
        session: id,
        line: openedAt,
      });
  }
  return seen;
};

/** `known-names`: every event has a name that servers of the release know. */
export const knownNames: Rule = ({ timeline, projection }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const frame of timeline.conns.flatMap(sentOn)) {
    // the channel of one request has the name that the server gave it
    if (/^[^:]+:[^:]+:[^:]+$/.test(frame.event!) && !frame.event!.startsWith('ydoc:')) continue;
    seen.observed += 1;
    if (describedOf(projection, 'c2s', frame.event!).length === 0)
      seen.findings.push(about(frame, `an event that ${projection.release.version} knows`, `"${frame.event}"`));
  }
  return seen;
};

/** `client-payload {event, type?}`: what the client sends under that name fits its schema. */
export const clientPayload: Rule = ({ timeline, projection, check }, { event, type }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const frame of timeline.conns.flatMap(sentOn)) {
    if (frame.event !== event || (type !== undefined && frame.type !== type)) continue;
    const specs = describedOf(projection, 'c2s', frame.event!).filter(
      (spec) => spec.type === undefined || spec.type === frame.type,
    );
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
        about(frame, `a payload valid against ${specs[0]!.schema ?? specs[0]!.envelope ?? 'its schema'}`, faults[0]!),
      );
  }
  return seen;
};

/** A binary attachment stands for the list of its bytes, as servers take it. */
function withBytes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withBytes);
  if (!isObject(value)) return value;
  if (value['_placeholder'] === true && typeof value['base64'] === 'string') return bytesOf(value['base64']);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withBytes(inner)]));
}

const bytesOf = (base64: string): number[] => [...atob(base64)].map((character) => character.charCodeAt(0));

/** `answers-once`: every acknowledgement belongs to a call on its connection, and no call gets two. */
export const answersOnce: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const { frames } of timeline.conns) {
    const asked = new Set<number>();
    const answered = new Set<number>();
    for (const frame of frames) {
      if (frame.dir === 's2c' && frame.event !== undefined && frame.id !== undefined) asked.add(frame.id);
      if (!isAck(frame, 'c2s') || frame.id === undefined) continue;
      seen.observed += 1;
      if (!asked.has(frame.id))
        seen.findings.push(
          about(frame, 'an acknowledgement of a call on this connection', `id ${frame.id}, which nobody asked with`),
        );
      else if (answered.has(frame.id))
        seen.findings.push(about(frame, 'one acknowledgement for a call', `another one for ${frame.id}`));
      answered.add(frame.id);
    }
  }
  return seen;
};

/** `one-session`: at the end of a window no more than one connection of the client is in the namespace. */
export const oneSession: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const { run, fences, steps } of timeline.executions) {
    const conns = timeline.connsOfRuns.get(run) ?? [];
    for (const index of fences.keys()) {
      const to = Math.min(...[...steps.values()].filter((line) => line > steps.get(index)!), Infinity);
      const line = to === Infinity ? (timeline.executions.find((one) => one.run === run)?.doneAt ?? Infinity) : to;
      const inside = openAt(conns, line).filter((conn) => isInside(conn, line));
      seen.observed += 1;
      if (inside.length > 1)
        seen.findings.push({
          expected: 'one connection in the namespace',
          got: `${inside.length}: ${inside.map(({ id }) => id).join(', ')}`,
          line: inside.at(-1)!.openedAt,
          session: inside.at(-1)!.id,
        });
    }
  }
  return seen;
};

/** `token-places`: the token is in CONNECT, in the auth of an event, in the header of a request, and nowhere else. */
export const tokenPlaces: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const own = [...tokensOf(timeline)].filter((token): token is string => typeof token === 'string');
  const holds = (text: string): boolean => own.some((token) => text.includes(token));
  for (const frame of timeline.conns.flatMap(({ frames }) => frames).filter(({ dir }) => dir === 'c2s')) {
    seen.observed += 1;
    if (!holds(frame.text) || frame.packet.engine !== 'message') continue;
    const { type, data } = frame.packet.packet;
    const elsewhere =
      type === 'connect'
        ? { ...(isObject(data) ? data : {}), token: null }
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
      seen.findings.push(about(frame, 'the token in CONNECT or in auth.token only', 'it is elsewhere in the packet'));
  }
  for (const { line, rest } of timeline.executions.flatMap(({ requests }) => requests)) {
    seen.observed += 1;
    const signs = /^\/api\/v1\/auths\//.test(rest.path);
    const place = holds(rest.path)
      ? 'the address of a request'
      : !signs &&
          rest.body !== undefined &&
          holds(
            JSON.stringify(rest.body, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
          )
        ? 'the body of a request'
        : undefined;
    if (place !== undefined)
      seen.findings.push({
        expected: 'the token in the Authorization header only',
        got: `it is in ${place}`,
        wire: `${rest.method} ${rest.path}`,
        line,
      });
  }
  return seen;
};

/** Tokens of the client's person. */
function tokensOf({ executions }: Timeline): Set<Json | undefined> {
  const tokens = new Set<Json | undefined>(executions.map(({ facts }) => facts.get('me')?.['token']));
  tokens.delete(undefined);
  return tokens;
}
