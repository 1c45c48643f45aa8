/**
 * After a Socket.IO DISCONNECT of the server: no event, and the websocket stays open.
 *
 * @module
 */
import { rule } from '../define-rule.js';
import { findingAt, type RuleResult } from '../rule.js';
import type { Connection, Frame } from '../decoded-trace.js';

const isFromServer = (frame: Frame, kind: 'connect' | 'disconnect'): boolean =>
  frame.dir === 's2c' && frame.kind === kind;

/** DISCONNECTs of the server, each with the frames up to the answer to the next CONNECT. */
function endings({ frames }: Connection): { end: Frame; after: Frame[] }[] {
  return frames.flatMap((end, at) => {
    if (!isFromServer(end, 'disconnect')) return [];
    const rest = frames.slice(at + 1);
    const acceptedAt = rest.findIndex((frame) => isFromServer(frame, 'connect'));
    return [{ end, after: acceptedAt === -1 ? rest : rest.slice(0, acceptedAt) }];
  });
}

/** After a DISCONNECT the server sends no event until it accepts a CONNECT again. Acks are allowed. */
export const silentAfterDisconnect = rule({
  name: 'silent-after-disconnect',
  parameters: {},
  sentence: () => 'a session that was ended with a DISCONNECT receives no event until it connects again',
}).check(({ trace }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const { after } of trace.conns.flatMap(endings)) {
    result.observed += 1;
    const late = after.find((frame) => frame.dir === 's2c' && frame.event !== undefined);
    if (late)
      result.findings.push(
        findingAt(late, { code: 'forbidden-event', sender: 'server', event: late.event, when: 'after-disconnect' }),
      );
  }
  return result;
});

/** A DISCONNECT ends the session but not the websocket. */
export const websocketKept = rule({
  name: 'websocket-kept',
  parameters: {},
  sentence: () => 'after its DISCONNECT the server leaves the websocket open',
}).check(({ trace }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const conn of trace.conns) {
    const end = endings(conn).at(-1)?.end;
    // without the side that closed, the trace proves nothing
    if (!end || (conn.closedAt < Infinity && conn.closedBy === undefined)) continue;
    result.observed += 1;
    if (conn.closedBy === 'server') result.findings.push(findingAt(end, { code: 'closed', when: 'after-disconnect' }));
  }
  return result;
});
