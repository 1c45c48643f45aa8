/**
 * The handshake and the keep-alive.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import { rule } from '../define-rule.js';
import { findingAt, type RuleResult } from '../rule.js';
import type { Connection, Frame } from '../decoded-trace.js';
import { isMessage } from '../frame.js';

const serverFrames = (conn: Connection): Frame[] => conn.frames.filter((frame) => frame.dir === 's2c');

/** The first frame of a connection is an open packet, and no other frame is. */
export const openPacket = rule({
  name: 'open-packet',
  parameters: {},
  sentence: () => 'the first frame of each connection is an Engine.IO open packet, sent once',
}).check(({ trace, check }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const conn of trace.conns) {
    const frames = serverFrames(conn);
    const first = frames[0];
    if (!first) continue;
    result.observed += 1;
    if (first.kind !== 'open') {
      const packet = isMessage(first) ? 'message' : first.kind;
      result.findings.push(findingAt(first, { code: 'handshake', fault: 'no-open', packet }));
      continue;
    }
    const why = check('transport/open', first.data);
    if (why !== undefined)
      result.findings.push(findingAt(first, { code: 'schema', part: 'open', schema: 'transport/open', reason: why }));
    const secondOpen = frames.slice(1).find((frame) => frame.kind === 'open');
    if (secondOpen) result.findings.push(findingAt(secondOpen, { code: 'handshake', fault: 'second-open' }));
  }
  return result;
});

/** The open packet announces the maxPayload of the release. */
export const maxPayload = rule({
  name: 'max-payload',
  parameters: {},
  sentence: () => 'the open packet announces the largest payload of the release',
}).check(({ trace, projection }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const max = projection.release.behaviour.max_payload;
  for (const first of trace.conns.flatMap((conn) => serverFrames(conn).slice(0, 1))) {
    if (first.kind !== 'open' || !isObject(first.data)) continue;
    result.observed += 1;
    const announced = first.data['maxPayload'];
    if (announced !== max)
      result.findings.push(
        findingAt(first, {
          code: 'wrong-value',
          path: 'maxPayload',
          expected: max,
          actual: announced,
          release: projection.release.version,
        }),
      );
  }
  return result;
});

/** Each CONNECT is answered once, before any event, with a session id that no other connection has. */
export const connected = rule({
  name: 'connected',
  parameters: {},
  sentence: () => 'each CONNECT is answered once, before any event, with a session id of its own',
}).check(({ trace, check }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  const sids = new Map<string, Connection>();
  for (const conn of trace.conns) {
    let connectCount = 0;
    let acceptCount = 0;
    for (const frame of conn.frames) {
      if (frame.dir === 'c2s') connectCount += frame.kind === 'connect' ? 1 : 0;
      else if (frame.kind === 'connect') {
        acceptCount += 1;
        result.observed += 1;
        if (acceptCount > connectCount)
          result.findings.push(findingAt(frame, { code: 'handshake', fault: 'unrequested-connect' }));
        const why = check('transport/connected', frame.data ?? null);
        if (why !== undefined)
          result.findings.push(
            findingAt(frame, { code: 'schema', part: 'connect', schema: 'transport/connected', reason: why }),
          );
        const sid = isObject(frame.data) ? String(frame.data['sid']) : '';
        if (sids.has(sid))
          result.findings.push(
            findingAt(frame, { code: 'handshake', fault: 'reused-session-id', other: sids.get(sid)!.id }),
          );
        sids.set(sid, conn);
      } else if (((frame.kind === 'event' && !frame.binary) || frame.kind === 'ack') && acceptCount === 0) {
        result.findings.push(findingAt(frame, { code: 'handshake', fault: 'early-packet', packet: frame.kind }));
      }
    }
  }
  return result;
});

/** Announced interval and timeout, in microseconds. */
function announcedTimes(conn: Connection): { interval: number; timeout: number } | undefined {
  const open = serverFrames(conn)[0];
  if (open?.kind !== 'open' || !isObject(open.data)) return undefined;
  const { pingInterval, pingTimeout } = open.data;
  return typeof pingInterval === 'number' && typeof pingTimeout === 'number'
    ? { interval: pingInterval * 1000, timeout: pingTimeout * 1000 }
    : undefined;
}

/** Times of a connection's first frame, pings and last frame. */
function pingTimes(conn: Connection): { pings: Frame[]; start: number; end: number } | undefined {
  const start = conn.frames[0]?.at_us;
  const end = conn.frames.at(-1)?.at_us;
  if (start === undefined || end === undefined) return undefined;
  return { start, end, pings: serverFrames(conn).filter((frame) => frame.kind === 'ping') };
}

/** The server pings within the announced interval and timeout. */
export const keepAlive = rule({
  name: 'keep-alive',
  parameters: {},
  sentence: () => 'pings come within the announced interval and timeout',
}).check(({ trace }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const conn of trace.conns) {
    const limits = announcedTimes(conn);
    const times = pingTimes(conn);
    if (!limits || !times) continue;
    const limitMs = (limits.interval + limits.timeout) / 1000;
    let lastPingAt = times.start;
    for (const ping of times.pings) {
      result.observed += 1;
      const gap = ping.at_us! - lastPingAt;
      if (gap > limits.interval + limits.timeout)
        result.findings.push(
          findingAt(ping, { code: 'late', packet: 'ping', limitMs, came: true, afterMs: gap / 1000 }),
        );
      lastPingAt = ping.at_us!;
    }
    if (times.end - lastPingAt > limits.interval + limits.timeout) {
      result.observed += 1;
      result.findings.push(
        findingAt(conn.frames.at(-1)!, {
          code: 'late',
          packet: 'ping',
          limitMs,
          came: false,
          afterMs: (times.end - lastPingAt) / 1000,
        }),
      );
    }
  }
  return result;
});

/** A session that answers a ping stays open until the next one. */
export const pongAccepted = rule({
  name: 'pong-accepted',
  parameters: {},
  sentence: () => 'a session that answers its pings stays open',
}).check(({ trace }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const conn of trace.conns) {
    const pongIndex = conn.frames.findIndex((frame) => frame.dir === 'c2s' && frame.kind === 'pong');
    if (pongIndex === -1) continue;
    // The server may have closed the session because of another frame that the client sent after the pong.
    const isPongLast = conn.frames.findLast((frame) => frame.dir === 'c2s')?.kind === 'pong';
    const isPingedAgain = conn.frames.slice(pongIndex).some((frame) => frame.dir === 's2c' && frame.kind === 'ping');
    if (isPingedAgain) result.observed += 1;
    else if (conn.closedBy === 'server' && isPongLast) {
      result.observed += 1;
      result.findings.push(findingAt(conn.frames[pongIndex]!, { code: 'closed', when: 'after-pong' }));
    }
  }
  return result;
});
