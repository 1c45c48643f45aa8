/**
 * Draws how an event of a plugin reaches the sessions, and how an answer returns to the plugin.
 *
 * @module
 */
import type { Facts } from '../../facts.js';
import type { Sequence } from '../../../conformance/report/sequence/sequence.js';
import { SequenceBuilder } from '../../sequence/builder.js';
import type { MessageSpec } from '../../../src/suite/types.js';
import { roomsOf } from '../messages/fact-table.js';

/** Most types that an arrow names; the label gives the number of the others. */
const MAX_NAMED_TYPES = 3;

/** Messages that plugins emit, and messages with which they call a session. */
export function pluginMessages({ suite }: Facts): { events: MessageSpec[]; calls: MessageSpec[] } {
  const authored = suite.messages.filter(
    ({ direction, event, author, type }) =>
      direction === 's2c' && event === 'events' && (author === 'plugin' || author === 'either') && type !== '*',
  );
  return {
    events: authored.filter(({ ack }) => ack === undefined),
    calls: authored.filter(({ ack }) => ack !== undefined),
  };
}

/** The diagram: events go to the room of the person; a call goes to one session, whose acknowledgement returns. */
export function pluginFlow(facts: Facts): Sequence {
  const { events, calls } = pluginMessages(facts);
  if (events.length === 0 || calls.length === 0)
    throw new Error('No message of asyncapi.yaml has a plugin as its author.');
  const rooms = [
    ...new Set(events.flatMap((message) => roomsOf(facts.asyncapi, message).map(({ address }) => address))),
  ];
  const [caller] = roomsOf(facts.asyncapi, calls[0]!);
  const others = rooms.slice(1).map((room) => `Sessions in ${room}`);
  const [plugin, server, callerSessions, all] = [
    'Plugin',
    'Server',
    `The session that asked: ${caller!.address}`,
    `All sessions in ${rooms[0]!}`,
  ] as const;
  const diagram = new SequenceBuilder();
  for (const name of [plugin, server, callerSessions, all, ...others]) diagram.add({ name });
  diagram.note([plugin, server], '__event_emitter__');
  diagram.arrow(plugin, server, typeList(events));
  diagram.arrow(server, all, 'events, with chat_id and message_id');
  diagram.arrow(server, callerSessions, 'the same, if it belongs to the same person');
  for (const room of others) diagram.arrow(server, room, 'a copy of some types, with shared');
  diagram.note([plugin, server], '__event_call__');
  diagram.arrow(plugin, server, typeList(calls));
  diagram.arrow(server, callerSessions, 'events, with an ack id');
  diagram.arrow(callerSessions, server, 'acknowledgement', 'answer');
  diagram.arrow(server, plugin, 'argument of the acknowledgement', 'answer');
  return diagram;
}

function typeList(messages: readonly MessageSpec[]): string {
  const all = [...new Set(messages.map(({ type }) => type!))];
  const more = all.length - MAX_NAMED_TYPES;
  return `${all.slice(0, MAX_NAMED_TYPES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
