/**
 * How an event of a plugin reaches the sessions, and how an answer comes back to it.
 *
 * @module
 */
import type { Facts } from '../../facts.js';
import { escapeMermaid } from '../../sequence/label.js';
import type { MessageSpec } from '../../../src/suite/types.js';
import { roomsOf } from '../messages/fact-table.js';

/** Types that are named on an arrow; of the others the number. */
const NAMED = 3;

/** What plugins emit, and what they ask. */
export function authoredBy({ suite }: Facts): { emitted: MessageSpec[]; asked: MessageSpec[] } {
  const authored = suite.messages.filter(
    ({ direction, event, author, type }) =>
      direction === 's2c' && event === 'events' && (author === 'plugin' || author === 'either') && type !== '*',
  );
  return {
    emitted: authored.filter(({ ack }) => ack === undefined),
    asked: authored.filter(({ ack }) => ack !== undefined),
  };
}

/** Mermaid text. Emitted events go to the room of the person, a call to one session, and its acknowledgement back. */
export function plugInFlow(facts: Facts): string {
  const { emitted, asked } = authoredBy(facts);
  if (emitted.length === 0 || asked.length === 0)
    throw new Error('No message of asyncapi.yaml has a plugin as its author.');
  const rooms = [
    ...new Set(emitted.flatMap((message) => roomsOf(facts.asyncapi, message).map(({ address }) => address))),
  ];
  const [caller] = roomsOf(facts.asyncapi, asked[0]!);
  const label = (text: string): string => escapeMermaid(text);
  return [
    'sequenceDiagram',
    'participant p as Plugin',
    'participant s as Server',
    `participant one as ${label(`The session that asked: ${caller!.address}`)}`,
    `participant all as ${label(`All sessions in ${rooms[0]!}`)}`,
    ...rooms.slice(1).map((room, index) => `participant r${index} as ${label(`Sessions in ${room}`)}`),
    'Note over p,s: __event_emitter__',
    `p->>s: ${label(types(emitted))}`,
    's->>all: events, with chat_id and message_id',
    's->>one: the same, when it is of the same person',
    ...rooms.slice(1).map((_, index) => `s->>r${index}: a copy of some types, with shared`),
    'Note over p,s: __event_call__',
    `p->>s: ${label(types(asked))}`,
    's->>one: events, with an ack id',
    'one-->>s: acknowledgement',
    's-->>p: its argument',
  ].join('\n  ');
}

function types(messages: readonly MessageSpec[]): string {
  const all = [...new Set(messages.map(({ type }) => type!))];
  return `${all.slice(0, NAMED).join(', ')}${all.length > NAMED ? ` and ${all.length - NAMED} more types` : ''}`;
}
