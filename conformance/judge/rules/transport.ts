/**
 * The handshake and the keep-alive.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import { about, type Rule, type Seen } from '../rule.js';
import type { Conn, Frame } from '../decoded-trace.js';

const from = (conn: Conn): Frame[] => conn.frames.filter((frame) => frame.dir === 's2c');

/** `open-packet {}`: the first frame of a connection is the open packet, once. */
export const openPacket: Rule = ({ timeline, check }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const conn of timeline.conns) {
    const frames = from(conn);
    const first = frames[0];
    if (!first) continue;
    seen.observed += 1;
    if (first.packet.engine !== 'open') {
      seen.findings.push(
        about(first, 'the Engine.IO open packet as the first frame', `a ${first.packet.engine} packet`),
      );
      continue;
    }
    const why = check('transport/open', first.packet.data);
    if (why !== undefined) seen.findings.push(about(first, 'an open packet valid against transport/open', why));
    const again = frames.slice(1).find((frame) => frame.packet.engine === 'open');
    if (again) seen.findings.push(about(again, 'one open packet a connection', 'a second one'));
  }
  return seen;
};

/** `max-payload {}`: the open packet announces the largest payload of the release. */
export const maxPayload: Rule = ({ timeline, projection }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const max = projection.release.behaviour.max_payload;
  for (const first of timeline.conns.flatMap((conn) => from(conn).slice(0, 1))) {
    if (first.packet.engine !== 'open' || !isObject(first.packet.data)) continue;
    seen.observed += 1;
    const announced = first.packet.data['maxPayload'];
    if (announced !== max)
      seen.findings.push(
        about(first, `maxPayload ${String(max)} as in ${projection.release.version}`, String(announced)),
      );
  }
  return seen;
};

/** `connected {}`: each CONNECT is answered once, before any event, with a session id nobody else has. */
export const connected: Rule = ({ timeline, check }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const sids = new Map<string, Conn>();
  for (const conn of timeline.conns) {
    let asked = 0;
    let answered = 0;
    for (const frame of conn.frames) {
      if (frame.packet.engine !== 'message') continue;
      const { type, data } = frame.packet.packet;
      if (frame.dir === 'c2s') asked += type === 'connect' ? 1 : 0;
      else if (type === 'connect') {
        answered += 1;
        seen.observed += 1;
        if (answered > asked)
          seen.findings.push(about(frame, 'one answer to each CONNECT', 'an answer nobody asked for'));
        const why = check('transport/connected', data ?? null);
        if (why !== undefined) seen.findings.push(about(frame, 'an answer valid against transport/connected', why));
        const sid = isObject(data) ? String(data['sid']) : '';
        if (sids.has(sid))
          seen.findings.push(about(frame, 'a session id of its own', `the id of session ${sids.get(sid)!.id}`));
        sids.set(sid, conn);
      } else if ((type === 'event' || type === 'ack') && answered === 0) {
        seen.findings.push(about(frame, 'the answer to CONNECT before any other packet', `an ${type} packet`));
      }
    }
  }
  return seen;
};

/** Announced interval and time-out, in microseconds. */
function announced(conn: Conn): { interval: number; timeout: number } | undefined {
  const open = from(conn)[0]?.packet;
  if (open?.engine !== 'open' || !isObject(open.data)) return undefined;
  const { pingInterval, pingTimeout } = open.data;
  return typeof pingInterval === 'number' && typeof pingTimeout === 'number'
    ? { interval: pingInterval * 1000, timeout: pingTimeout * 1000 }
    : undefined;
}

/** Times of the frames a connection is alive by: its first, its pings, its last. */
function pingTimes(conn: Conn): { pings: Frame[]; start: number; end: number } | undefined {
  const start = conn.frames[0]?.at_us;
  const end = conn.frames.at(-1)?.at_us;
  if (start === undefined || end === undefined) return undefined;
  return { start, end, pings: from(conn).filter((frame) => frame.packet.engine === 'ping') };
}

/** `keep-alive {}`: the server pings within the interval and time-out that it announced. */
export const keepAlive: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const conn of timeline.conns) {
    const limits = announced(conn);
    const times = pingTimes(conn);
    if (!limits || !times) continue;
    let last = times.start;
    for (const ping of times.pings) {
      seen.observed += 1;
      const gap = ping.at_us! - last;
      if (gap > limits.interval + limits.timeout)
        seen.findings.push(
          about(ping, `a ping within ${limits.interval + limits.timeout} µs`, `${gap} µs since the last`),
        );
      last = ping.at_us!;
    }
    if (times.end - last > limits.interval + limits.timeout) {
      seen.observed += 1;
      seen.findings.push(
        about(
          conn.frames.at(-1)!,
          `a ping within ${limits.interval + limits.timeout} µs`,
          `none for ${times.end - last} µs`,
        ),
      );
    }
  }
  return seen;
};

/** `pong-accepted {}`: a session that answers a ping lives on to the next one. */
export const pongAccepted: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const conn of timeline.conns) {
    const pong = conn.frames.findIndex((frame) => frame.dir === 'c2s' && frame.packet.engine === 'pong');
    if (pong === -1) continue;
    // Whatever the client sent after it may be what the server closed the session for.
    const last = conn.frames.findLast((frame) => frame.dir === 'c2s')?.packet.engine === 'pong';
    const next = conn.frames.slice(pong).some((frame) => frame.dir === 's2c' && frame.packet.engine === 'ping');
    if (next) seen.observed += 1;
    else if (conn.closedBy === 'server' && last) {
      seen.observed += 1;
      seen.findings.push(about(conn.frames[pong]!, 'the session to live on after its pong', 'the server closed it'));
    }
  }
  return seen;
};
