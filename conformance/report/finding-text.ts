/**
 * Words findings as sentences: what was expected and what was received. The judge returns data; all sentences are made
 * in this file.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import type { SoughtAck } from '../judge/faults/acks.js';
import type { ClientExit } from '../judge/faults/connections.js';
import type { Side, SoughtEvents } from '../judge/faults/events.js';
import type { TriggerAnswer } from '../judge/faults/payloads.js';
import type { Fault, FaultCode } from '../judge/finding.js';
import { excerpt } from '../judge/rule.js';
import { secretLabel } from '../judge/secrets.js';
import type { Verdict } from '../judge/verdict.js';
import { mismatchText, valueText } from './pattern-text.js';

/** A finding in words. */
export interface FindingText {
  /** What was expected. */
  expected: string;
  /** What was received or observed instead. */
  got: string;
}

/**
 * Describes a finding, or a fault without its place.
 *
 * @example
 * for (const { findings } of judge(lines, options).verdicts)
 *   for (const finding of findings) console.log(describeFinding(finding).expected);
 */
export const describeFinding = (fault: Fault): FindingText => textOf(fault, false);

/** What was received, according to the first finding of a verdict. */
export const firstGot = ({ findings: [first] }: Pick<Verdict, 'findings'>): string | undefined =>
  first && describeFinding(first).got;

/** Describes a finding without payloads, so that findings of one kind get the same sentence. */
export const summarizeFinding = (fault: Fault): FindingText => textOf(fault, true);

type DescribeFault<Code extends FaultCode> = (fault: Extract<Fault, { code: Code }>, brief: boolean) => FindingText;

function textOf(fault: Fault, brief: boolean): FindingText {
  // the entry of a code takes the fault of that code; the compiler cannot check this for all codes at once
  return (TEXTS[fault.code] as DescribeFault<FaultCode>)(fault, brief);
}

const text = (expected: string, got: string): FindingText => ({ expected, got });

const timesText = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** ` matching {...}`; empty without a pattern or in a summary. */
const patternText = (word: string, pattern: Json | undefined, brief: boolean): string =>
  pattern === undefined || brief ? '' : ` ${word} ${stringifyJson(pattern)}`;

/** `"events:channel" matching {...}`; for a client `request from the client matching {...}`. */
function soughtText({ event, sender, pattern }: SoughtEvents, brief: boolean): string {
  return `${eventName(event, sender)}${patternText('matching', pattern, brief)}`;
}

function eventName(event: string, sender: Side): string {
  if (sender === 'server') return event === '*' ? 'event' : `"${event}"`;
  const names: { [event: string]: string } = {
    '*': 'event or request',
    connect: 'CONNECT',
    request: event,
    ack: event,
  };
  return `${names[event] ?? `"${event}"`} from the client`;
}

/** `an ack of "user-join" with [...]`. */
function soughtAck({ event, sender, pattern, case: name, id }: SoughtAck, brief: boolean): string {
  const patternSuffix = patternText('with', pattern, brief);
  if (sender === 'client') return `exactly one acknowledgement of call ${id}${patternSuffix}`;
  return name === undefined ? `an ack of "${event}"${patternSuffix}` : `${name}: an ack${patternSuffix}`;
}

function answerText({ status, actual }: TriggerAnswer, brief: boolean): string {
  const result = actual === undefined ? 'no result' : excerpt(stringifyJson(actual));
  return `status ${status ?? 'unknown'}${brief ? '' : `, ${result}`}`;
}

function exitText({ exitCode, said }: ClientExit): string {
  const end = exitCode === undefined ? 'it was ended by a signal' : `it ended with exit code ${exitCode}`;
  return said === undefined ? end : `${end}, and said: ${said}`;
}

/** One entry for each code; a code without one does not compile. */
const TEXTS: { readonly [Code in FaultCode]: DescribeFault<Code> } = {
  // events
  'missing-event': (fault, brief) =>
    text(
      `${fault.times ?? 'at least one'} ${soughtText(fault, brief)}`,
      fault.nearest === undefined
        ? '0'
        : brief
          ? 'none'
          : `none; the nearest was ${fault.nearest.wire} - ${mismatchText(fault.nearest, 'the payload')}`,
    ),
  'wrong-count': (fault, brief) => text(`${fault.times} ${soughtText(fault, brief)}`, `${fault.count}`),
  'delivery-count': ({ type, trigger, times: wanted, count }) =>
    text(
      trigger === undefined
        ? `${type} ${timesText(wanted)}, as often as it was sent`
        : `${type} for ${trigger} ${timesText(wanted)}`,
      timesText(count),
    ),
  'unexpected-event': (fault, brief) =>
    text(
      `${fault.allowed === 0 ? 'no' : `at most ${fault.allowed}`} ${soughtText(fault, brief)}`,
      fault.sender === 'server' ? 'one' : `${fault.count}`,
    ),
  'forbidden-event': ({ sender, event, type, when, names = [] }) => {
    if (sender === 'client') return text('no frame to a namespace after the server disconnected it', 'this frame');
    if (when === 'after-end')
      return text(`no event of the server about an ended reply, except ${names.join(', ')}`, `${type}`);
    const where = {
      never: `named ${names.join(' or ')}`,
      'after-disconnect': 'after the DISCONNECT',
      unauthenticated: 'at a session that never authenticated',
    };
    return text(`no event ${where[when]}`, `the event ${event}`);
  },
  'missing-in-sequence': (fault, brief) =>
    text(
      `${soughtText(fault, brief)} as number ${fault.position} of the sequence`,
      fault.position === 1 ? 'none' : `none after number ${fault.position - 1}`,
    ),
  'wrong-order': ({ event, type, beforeAck, beforeEvent }) =>
    beforeAck === undefined
      ? text(`the order of the requests: ${event} before ${beforeEvent}`, `${event} after ${beforeEvent}`)
      : text(`${event}${type === undefined ? '' : ` ${type}`} before ack ${beforeAck}`, 'the ack came first'),
  'different-sequence': ({ other }) =>
    text(
      'the same events in the same order at every session in the room',
      other === undefined
        ? 'an event that another session in the room did not receive'
        : `another session received ${other} at this place`,
    ),
  'duplicate-event': ({ keys, cause }) =>
    text(
      keys === undefined
        ? `one event for each ${cause} of another session`
        : `a new ${keys.join(' or ')} in each event`,
      keys === undefined ? 'the same event again' : 'the same value again',
    ),
  'event-without-cause': ({ cause, events = [] }) => {
    const eventNames = events.join(' or ');
    return {
      sent: text('channel_id, message_id and data as a session sent them', 'values that no session sent'),
      authored: text('the type and data exactly as authored', 'values that nobody authored'),
      plugin: text('type and data of a call that the plugin made', 'values of no call'),
      relayed: text(`only what another session sent with ${eventNames}`, 'data that no other session sent'),
      requested: text(`one event for each ${eventNames} of the session`, 'an event without a request'),
    }[cause];
  },
  'missing-delivery': ({ room, missingAt }) =>
    text(
      `the same event at every other session in ${room}, before that session receives its next ack`,
      `not delivered to ${missingAt}`,
    ),
  'wrong-recipient': ({ users = [], entry }) =>
    entry === undefined
      ? text(
          'delivery only to sessions of entitled users',
          `delivery to ${users.length === 0 ? 'an anonymous session' : `user ${users.join(', ')}`}`,
        )
      : text(`delivery only to sessions that entered the room with ${entry}`, 'delivery to another session'),
  'wrong-sender': ({ user }) => text('the user who sent the event', `user ${valueText(user)}, who did not send it`),
  'unknown-event': ({ event, release }) => text(`an event that ${release} knows`, `"${event}"`),

  // payloads
  schema: ({ event, part, schema = 'its schema', reason }) => {
    const what = {
      payload: 'a payload',
      data: 'data',
      'plugin-data': 'data',
      ack: `ack arguments of ${event}`,
      open: 'an open packet',
      connect: 'an answer',
    };
    const alternative = part === 'plugin-data' ? ', or as the plugin wrote them' : '';
    return text(`${what[part]} valid against ${schema}${alternative}`, reason);
  },
  'wrong-value': ({ path, expected, actual, release }) =>
    ({
      interaction_id: text('a text as interaction_id', valueText(actual)),
      maxPayload: text(`maxPayload ${valueText(expected)} as in ${release}`, valueText(actual)),
      namespace: text(`the namespace ${String(expected)}`, String(actual)),
    })[path],
  'different-fields': ({ paths, first, second }) =>
    text(paths.join(' = '), `${valueText(first)} and ${valueText(second)}`),
  'argument-count': ({ count }) => text('exactly one argument', `${count} arguments`),
  'missing-type': () => text('a payload with a data.type', 'none'),
  'text-mismatch': ({ relation, expected, actual }) =>
    text(
      relation === 'continues' ? `a text that begins with ${valueText(expected)}` : `${valueText(expected)} in pieces`,
      valueText(actual),
    ),
  leak: ({ kind, of, leaked }) => {
    if (kind === 'internal-text')
      return text('nothing of what went wrong inside the server', leaked.map(({ what }) => `"${what}"`).join(', '));
    return text(
      kind === 'id'
        ? `no id of a ${of} at a session of a user without access to it`
        : 'no token, password, key or e-mail address of anybody',
      leaked.map(secretLabel).join(', '),
    );
  },
  refused: (fault, brief) => text(`${fault.trigger} to be accepted`, answerText(fault, brief)),
  accepted: (fault, brief) => text(`${fault.trigger} to be refused`, answerText(fault, brief)),
  'result-mismatch': ({ trigger, pattern, mismatch }, brief) =>
    text(
      `a result of ${trigger}${patternText('like', pattern, brief)}`,
      `at ${mismatch.path || 'the result'}: ${valueText(mismatch.actual)}`,
    ),

  // acks
  'missing-ack': (fault, brief) => {
    if (fault.laterAcked) return text(soughtAck(fault, brief), 'none, though later requests of the session were acked');
    return text(soughtAck(fault, brief), fault.sender === 'client' ? 'none' : 'no ack');
  },
  'unexpected-ack': ({ event, case: name, actual }, brief) =>
    text(
      name === undefined ? `no ack of "${event}"` : `${name}: no ack`,
      brief ? 'an ack' : `ack ${stringifyJson(actual)}`,
    ),
  'ack-mismatch': (fault, brief) =>
    text(
      soughtAck(fault, brief),
      brief ? 'other arguments' : `${stringifyJson(fault.actual)} (${mismatchText(fault.mismatch, 'the arguments')})`,
    ),
  'duplicate-ack': ({ sender, id, pattern, count }, brief) => {
    if (count !== undefined) return text(soughtAck({ sender, id, pattern }, brief), `${count}`);
    return sender === 'server'
      ? text('one ack for each request', `a second ack ${id}`)
      : text('one acknowledgement for each call', `a second one for ${id}`);
  },
  'unrequested-ack': ({ sender, id }) =>
    sender === 'server'
      ? text('acks only with ids of requests', `ack ${id}, the id of no request`)
      : text('acknowledgements only with ids of calls on this connection', `id ${id}, the id of no call`),
  'reused-ack-id': ({ id }) => text('a new acknowledgement id for each call on a connection', `${id} again`),

  // connections
  'not-closed': ({ by }) =>
    text(
      by === 'disconnect' ? 'a Socket.IO DISCONNECT from the server' : 'the server to close the websocket',
      'the session stayed',
    ),
  closed: ({ when, event }) =>
    ({
      'before-call': text(`an open session to send "${event}" on`, 'the server had closed it'),
      'after-disconnect': text('the websocket to stay open after the DISCONNECT', 'the server closed it'),
      'after-pong': text('the session to live on after its pong', 'the server closed it'),
    })[when],
  handshake: ({ fault, packet, other }) =>
    ({
      'no-open': text('the Engine.IO open packet as the first frame', `a ${packet} packet`),
      'second-open': text('one open packet a connection', 'a second one'),
      'unrequested-connect': text('one answer to each CONNECT', 'an answer without a CONNECT'),
      'reused-session-id': text('a session id of its own', `the id of session ${other}`),
      'early-packet': text('the answer to CONNECT before any other packet', `an ${packet} packet`),
    })[fault],
  'malformed-packet': ({ reason }) => text('a packet of Engine.IO 4 and Socket.IO 5', reason),
  late: ({ packet, limitMs, afterMs, came }) => {
    const got =
      packet === 'pong'
        ? came
          ? `one after ${afterMs} ms`
          : 'none'
        : came
          ? `${afterMs} ms since the last`
          : `none for ${afterMs} ms`;
    return text(`a ${packet} within ${limitMs} ms`, got);
  },

  // clients
  'connection-count': ({ open, inside }) =>
    open === undefined
      ? text('one connection in the namespace', `${inside.length}: ${inside.join(', ')}`)
      : text(
          'exactly one websocket of the client, in the namespace',
          `${open.length} open (${open.join(', ') || 'none'}), ${inside.length} in the namespace`,
        ),
  'not-connected': ({ again, instead, exit }) => {
    const observed = { none: 'none', outside: 'a connection outside of it', previous: 'only the previous connection' }[
      instead
    ];
    return text(`a ${again ? 'new ' : ''}connection in the namespace`, exit ? exitText(exit) : observed);
  },
  'connection-lost': ({ connection, how, exit }) => {
    const lost = {
      'closed-by-client': 'it was closed by the client',
      'closed-by-server': 'it was closed by the server',
      'left-namespace': 'it left the namespace',
    }[how];
    return text(`the connection ${connection} to stay`, exit ? exitText(exit) : lost);
  },
  'unanswered-ping': ({ connection, reason }) => text(`the connection ${connection} to answer a ping`, reason),
  'missing-token': ({ again }) =>
    text(`${again ? 'the new connection to carry the token,' : 'the token'} in CONNECT or in user-join`, 'neither'),
  'misplaced-token': ({ place }) =>
    place === 'packet'
      ? text('the token in CONNECT or in auth.token only', 'it is elsewhere in the packet')
      : text(
          'the token in the Authorization header only',
          `it is in the ${place === 'address' ? 'address' : 'body'} of a request`,
        ),
  'missing-join': () => text('user-join on every connection', 'none'),
  'wrong-endpoint': ({ fault }) =>
    text(
      '/ws/socket.io/?EIO=4&transport=websocket',
      {
        'protocol-version': 'EIO is not 4',
        transport: 'transport is not websocket',
        'token-in-address': 'the address holds the token',
      }[fault],
    ),
  'state-mismatch': ({ pattern, mismatch }) =>
    text(`the client to show ${stringifyJson(pattern)}`, mismatchText(mismatch, 'the state')),
  'wrong-exit': ({ expectedCode, exit }) =>
    text(`the client to end with exit code ${expectedCode}`, exit ? exitText(exit) : 'it did not end'),
};
