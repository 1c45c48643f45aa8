/**
 * Transport rules for clients: pongs, and silence after a DISCONNECT of the server.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { rule } from '../define-rule.js';
import { findingAt, type RuleResult } from '../rule.js';
import type { Connection } from '../decoded-trace.js';
import { isMessage } from '../frame.js';

/** Time after a DISCONNECT in which frames may still arrive, because they were sent before it, in microseconds. */
const ON_THE_WAY_US = 200_000;
/** Tolerance for a busy client on top of the announced timeout, in ms. */
const SLACK_MS = 250;

/** The client answers every ping within the announced timeout, unless the connection ends before. */
export const pongs = rule({
  name: 'pongs',
  parameters: {},
  sentence: () => 'each ping is answered within the announced timeout',
}).check(({ trace }) => {
  const seen: RuleResult = { observed: 0, findings: [] };
  const end = trace.frames.at(-1)?.at_us ?? 0;
  for (const conn of trace.conns) {
    const timeout = (announced(conn, 'pingTimeout') ?? 20_000) + SLACK_MS;
    const pings = conn.frames.filter(({ dir, kind }) => dir === 's2c' && kind === 'ping');
    const answers = conn.frames.filter(({ dir, kind }) => dir === 'c2s' && kind === 'pong');
    for (const [index, ping] of pings.entries()) {
      const pong = answers[index];
      const late = ((pong?.at_us ?? conn.closedAtUs ?? end) - (ping.at_us ?? 0)) / 1000 > timeout;
      // the connection or the trace ended before the pong was due
      if (!pong && !late) continue;
      seen.observed += 1;
      if (late)
        seen.findings.push(
          findingAt(ping, {
            code: 'late',
            packet: 'pong',
            limitMs: timeout - SLACK_MS,
            came: pong !== undefined,
            afterMs: pong && Math.round(((pong.at_us ?? 0) - (ping.at_us ?? 0)) / 1000),
          }),
        );
    }
  }
  return seen;
});

/** After a DISCONNECT of the server the client sends nothing into the namespace until it connects again. */
export const quietAfterLeave = rule({
  name: 'quiet-after-leave',
  parameters: {},
  sentence: () => 'after a DISCONNECT of the server the client sends nothing into the namespace',
}).check(({ trace }) => {
  const seen: RuleResult = { observed: 0, findings: [] };
  for (const { frames } of trace.conns) {
    const leave = frames.find(({ dir, kind }) => dir === 's2c' && kind === 'disconnect');
    if (!leave) continue;
    seen.observed += 1;
    const after = frames.filter((frame) => frame.dir === 'c2s' && frame.line > leave.line && isMessage(frame));
    const [first] = after;
    const asks = first?.kind === 'connect';
    if (first && !asks && (first.at_us ?? 0) - (leave.at_us ?? 0) > ON_THE_WAY_US)
      seen.findings.push(
        findingAt(first, { code: 'forbidden-event', sender: 'client', event: first.event, when: 'after-disconnect' }),
      );
  }
  return seen;
});

function announced({ frames }: Connection, key: string): number | undefined {
  const open = frames.find((frame) => frame.kind === 'open');
  const value: Json | undefined = isObject(open?.data) ? open.data[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}
