/**
 * Writes the event maps for the type parameters of `Socket` and `Server`.
 *
 * @module
 */
import type { EventEntry } from '../model.js';
import type { Argument } from '../shape.js';
import { nameDoc } from '../text.js';
import { comment, key, typeOf } from './text.js';

/**
 * Writes the event maps.
 *
 * @param acksType name of the type that maps each type of call to its answer.
 */
export function renderMaps(events: readonly EventEntry[], acksType: string | undefined): string[] {
  const listed = events.filter(({ perRequest }) => !perRequest);
  const [sent, received] = (['c2s', 's2c'] as const).map((direction) =>
    listed.filter((entry) => entry.direction === direction),
  ) as [EventEntry[], EventEntry[]];
  const perRequestEvents = events.filter(({ perRequest }) => perRequest);
  return [
    eventMap(
      'ServerToClientEvents',
      'Events that a server sends: the first parameter of `Socket` in socket.io-client.',
      received.flatMap((entry) => eventLines(entry, '?', acksType)),
    ),
    eventMap(
      'ClientToServerEvents',
      'Events that a client sends. Clients may leave the acknowledgement out.',
      sent.flatMap((entry) => eventLines(entry, '?')),
    ),
    eventMap(
      'AcknowledgedClientToServerEvents',
      'The same for a client that always asks for the acknowledgement: with these `emitWithAck` knows its answer.',
      sent.flatMap((entry) => eventLines(entry, '')),
    ),
    ...(perRequestEvents.length === 0
      ? []
      : [
          eventMap(
            'RequestNamedEvents',
            'Events that a client sends under a name made for one request.',
            perRequestEvents.flatMap((entry) => eventLines(entry, '?')),
          ),
        ]),
  ];
}

const eventMap = (name: string, text: string, entries: readonly string[]): string =>
  [...comment({ text }, ''), `export interface ${name} {`, ...entries, '}'].join('\n');

function eventLines(entry: EventEntry, mark: '?' | '', acksType?: string): string[] {
  const { naming, payload = [], event, summary, perRequest } = entry;
  const callAck =
    naming && entry.direction === 's2c' && acksType !== undefined
      ? `(...answer: ${acksType}[keyof ${acksType}]) => void`
      : undefined;
  const ack = entry.ack === undefined ? '' : `, ack${mark}: ${callAck ?? acknowledgement(entry.ack.arguments)}`;
  const signature = `(payload: ${naming?.payload ?? payload.join(' | ')}${ack}) => void`;
  return entry.names.flatMap((one) => [
    ...comment(nameDoc(naming ? `See {@link ${naming.payload}}.` : summary, event, one), '  '),
    `  ${perRequest ? `[event: \`${one.name.replace(/\{\w+\}/g, '${string}')}\`]` : key(one.name)}: ${signature};`,
  ]);
}

function acknowledgement(args: readonly Argument[]): string {
  const list = args.map(
    ({ shape, optional }, index) =>
      `answer${args.length === 1 ? '' : index + 1}${optional ? '?' : ''}: ${typeOf(shape)}`,
  );
  return `(${list.join(', ')}) => void`;
}
