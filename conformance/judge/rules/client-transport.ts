/**
 * Rules on the transport of a client: packets, pings, and what it does when it was told to leave.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { about, type Rule, type Seen } from '../rule.js';
import type { Conn } from '../decoded-trace.js';

/** Frames that were on their way already, in microseconds. */
const ON_THE_WAY_US = 200_000;
/** A client that is busy may take a little longer than it was told, in ms. */
const SLACK_MS = 250;

/** `well-formed`: every frame is a packet of Engine.IO 4 and Socket.IO 5, for the namespace that there is. */
export const wellFormed: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const frame of timeline.frames.filter(({ dir }) => dir === 'c2s')) {
    seen.observed += 1;
    const { packet } = frame;
    if (packet.engine === 'broken')
      seen.findings.push(about(frame, 'a packet of Engine.IO 4 and Socket.IO 5', packet.why));
    else if (packet.engine === 'message' && packet.packet.nsp !== '/')
      seen.findings.push(about(frame, 'the namespace /', packet.packet.nsp));
  }
  return seen;
};

/** `pongs`: every ping is answered within the announced timeout, unless the connection ends before. */
export const pongs: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  const end = timeline.frames.at(-1)?.at_us ?? 0;
  for (const conn of timeline.conns) {
    const timeout = (announced(conn, 'pingTimeout') ?? 20_000) + SLACK_MS;
    const pings = conn.frames.filter(({ dir, packet }) => dir === 's2c' && packet.engine === 'ping');
    const answers = conn.frames.filter(({ dir, packet }) => dir === 'c2s' && packet.engine === 'pong');
    for (const [index, ping] of pings.entries()) {
      const pong = answers[index];
      const late = ((pong?.at_us ?? conn.closedAtUs ?? end) - (ping.at_us ?? 0)) / 1000 > timeout;
      // the connection, or the trace, ended before it was due
      if (!pong && !late) continue;
      seen.observed += 1;
      if (late)
        seen.findings.push(
          about(
            ping,
            `a pong within ${timeout - SLACK_MS} ms`,
            pong ? `one after ${Math.round(((pong.at_us ?? 0) - (ping.at_us ?? 0)) / 1000)} ms` : 'none',
          ),
        );
    }
  }
  return seen;
};

/** `quiet-after-leave`: after a DISCONNECT of the server nothing is sent into the namespace until it is asked for again. */
export const quietAfterLeave: Rule = ({ timeline }) => {
  const seen: Seen = { observed: 0, findings: [] };
  for (const { frames } of timeline.conns) {
    const leave = frames.find(
      ({ dir, packet }) => dir === 's2c' && packet.engine === 'message' && packet.packet.type === 'disconnect',
    );
    if (!leave) continue;
    seen.observed += 1;
    const after = frames.filter(
      ({ dir, line, packet }) => dir === 'c2s' && line > leave.line && packet.engine === 'message',
    );
    const [first] = after;
    const asks = first?.packet.engine === 'message' && first.packet.packet.type === 'connect';
    if (first && !asks && (first.at_us ?? 0) - (leave.at_us ?? 0) > ON_THE_WAY_US)
      seen.findings.push(about(first, 'nothing into a namespace that the server ended', 'this'));
  }
  return seen;
};

function announced({ frames }: Conn, key: string): number | undefined {
  const open = frames.find(({ packet }) => packet.engine === 'open')?.packet;
  const value: Json | undefined = open?.engine === 'open' && isObject(open.data) ? open.data[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}
