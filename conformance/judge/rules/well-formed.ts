/**
 * Frames that a socket.io library cannot read: it closes the connection, or the page of the user throws.
 *
 * @module
 */
import { rule } from '../define-rule.js';
import { oneOf } from '../parameters.js';
import { findingAt, type RuleResult } from '../rule.js';
import type { Frame } from '../decoded-trace.js';
import type { Side } from '../faults/events.js';
import { isMessage } from '../frame.js';

/** Event names that socket.io libraries keep for themselves: they refuse a packet that has one. */
const RESERVED = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'];

/** Engine.IO packets that only the other side sends. */
const OF_OTHER_SIDE: { readonly [sender in Side]: readonly Frame['kind'][] } = {
  server: ['pong'],
  client: ['open', 'ping', 'noop'],
};

/** Every frame is a packet of Engine.IO 4 and Socket.IO 5, complete, and for a namespace that was entered. */
export const wellFormed = rule({
  name: 'well-formed',
  parameters: { sender: oneOf('Side that sends the frames.', 'server', 'client') },
  sentence: ({ sender }) =>
    `each frame of the ${sender} is a packet of Engine.IO 4 and Socket.IO 5, complete, for a namespace in use`,
}).check(({ trace }, { sender }) => {
  const result: RuleResult = { observed: 0, findings: [] };
  for (const conn of trace.conns) {
    const frames = conn.frames.filter(({ dir }) => dir === (sender === 'server' ? 's2c' : 'c2s'));
    for (const [index, frame] of frames.entries()) {
      result.observed += 1;
      const reason = faultOf(frame, sender, index === frames.length - 1 && conn.closedAt === Infinity);
      if (reason !== undefined) result.findings.push(findingAt(frame, { code: 'malformed-packet', reason }));
      else if (isMessage(frame) && !isInUse(frame, frame.nsp, sender))
        result.findings.push(
          findingAt(frame, { code: 'wrong-value', path: 'namespace', expected: '/', actual: frame.nsp }),
        );
    }
  }
  return result;
});

/**
 * Why a library refuses the frame; undefined when it does not.
 *
 * @param isLast the trace has nothing more of the sender on this connection, not even its end.
 */
function faultOf(frame: Frame, sender: Side, isLast: boolean): string | undefined {
  if (frame.kind === 'broken') return frame.why;
  if (OF_OTHER_SIDE[sender].includes(frame.kind)) return `a ${sender} sends no ${frame.kind} packet`;
  if (frame.kind === 'event' && RESERVED.includes(frame.wire)) return `the event name "${frame.wire}" is reserved`;
  if (frame.kind !== 'event' && frame.kind !== 'binary-ack') return undefined;
  // a trace may end between a packet and its attachments
  return frame.attached < frame.announced && !isLast
    ? `it announces ${attachments(frame.announced)}, and ${frame.attached === 0 ? 'none' : frame.attached} followed`
    : undefined;
}

const attachments = (count: number): string => (count === 1 ? '1 attachment' : `${count} attachments`);

/** True for the default namespace, and for one that the client asked for: a server answers that it does not exist. */
const isInUse = ({ conn, line }: Frame, nsp: string, sender: Side): boolean =>
  nsp === '/' || (sender === 'server' && conn.connects.some((connect) => connect.nsp === nsp && connect.line < line));
