/**
 * Renders `generated/event-maps.ts`: the event maps for socket.io and socket.io-client, and the unions on `data.type`.
 *
 * @module
 */
import { variantEvents, type EventNaming } from '../../src/bindings/names.js';
import { isMadePerRequest } from '../../src/suite/names.js';
import { alternativesOf } from '../../src/suite/schema-visitor.js';
import type { MessageSpec, Range, Schema } from '../../src/suite/types.js';
import { banner } from '../banner.js';
import { isEvent } from './messages.js';

/** Input that every part of the module needs. */
interface Context {
  schemas: { [id: string]: Schema };
  events: readonly MessageSpec[];
  namings: readonly EventNaming[];
  /** Name of the type of a schema. The module then imports that type. */
  typeName(id: string): string;
}

/** The text of the module. */
export function renderEventMaps(messages: readonly MessageSpec[], schemas: { [id: string]: Schema }): string {
  const events = messages.filter(isEvent);
  const importedTypes = new Set<string>();
  const context: Context = {
    schemas,
    events: events.filter(({ event }) => !isMadePerRequest(event)),
    namings: variantEvents(messages),
    typeName: (id) => {
      const title = String(schemas[id]!['title']);
      importedTypes.add(title);
      return title;
    },
  };
  const body = [
    WITH_DATA,
    context.namings.map((naming) => renderUnion(naming, context)).join('\n'),
    context.namings
      .map((naming) => renderAcks(naming, context))
      .filter((text) => text !== '')
      .join('\n'),
    renderMap('ServerToClientEvents', FROM_SERVER, 's2c', '?', context),
    renderMap('ClientToServerEvents', FROM_CLIENT, 'c2s', '?', context),
    renderMap('AcknowledgedClientToServerEvents', FROM_ACKNOWLEDGED_CLIENT, 'c2s', '', context),
    renderPerRequestEvents(
      events.filter(({ event }) => isMadePerRequest(event)),
      context,
    ),
  ];
  const imports = `import type {\n${[...importedTypes]
    .sort()
    .map((name) => `  ${name},\n`)
    .join('')}} from './types.js';\n`;
  return [
    banner(
      'asyncapi.yaml',
      'Event maps for socket.io and socket.io-client, and the unions that narrow on `data.type`.',
    ),
    imports,
    ...body,
  ].join('\n');
}

const FROM_SERVER =
  'Events that a server sends, for the first parameter of `Socket` in socket.io-client and the second of `Server` in ' +
  "socket.io. Where some of an event's payloads are calls, there is an acknowledgement when the server asks for one.";
const FROM_CLIENT =
  'Events that a client sends. Clients may leave the acknowledgement out, so a server must not count on it.';
const FROM_ACKNOWLEDGED_CLIENT =
  'The same for a client that always asks for the acknowledgement: with these `emitWithAck` knows its answer.';
const REQUEST_NAMED =
  'Events that a client sends under a name made for one request, for a socket that sends nothing else: ' +
  '`socket as unknown as Socket<ServerToClientEvents, RequestNamedEvents>`.';

const WITH_DATA = `\
/** An envelope around one kind of data; of an envelope with several shapes, the one for that kind. */
type WithData<Envelope, Data> = Envelope extends { data: { type: infer Type } }
  ? Data extends { type: Type }
    ? Omit<Envelope, 'data'> & { data: Data }
    : never
  : never;
`;

function renderUnion(naming: EventNaming, { events, typeName }: Context): string {
  const specs = events.filter(
    (message) => message.event === naming.event && message.direction === naming.direction && message.type !== undefined,
  );
  const listed = specs.filter((message) => message.type !== '*');
  const types = unique(listed.map((message) => message.type!));
  const members = unique(listed.map((message) => typeName(message.schema!)));
  // One member for each pair of envelope and data, so that `Extract<Payload, { data: { type: 'status' } }>` works.
  const payloads = unique(
    listed.map((message) =>
      message.envelope === undefined
        ? `{ data: ${typeName(message.schema!)} }`
        : `WithData<${typeName(message.envelope)}, ${typeName(message.schema!)}>`,
    ),
  );
  const catchAll = specs.filter((message) => message.type === '*');
  const anyPayloads = unique((catchAll.length > 0 ? catchAll : listed).flatMap(({ envelope }) => envelope ?? [])).map(
    (id) => `Omit<${typeName(id)}, 'data'> & { data: ${naming.anyData} }`,
  );
  const direction = naming.direction === 's2c' ? 'server to client' : 'client to server';
  return `/** What \`${naming.event}\` (${direction}) carries in \`data\`: a closed union that narrows on \`type\`. */
export type ${naming.knownData} =
${members.map((name) => `  | ${name}`).join('\n')};

/** Any \`data\` of \`${naming.event}\` (${direction}), types that this specification does not list included. */
export interface ${naming.anyData} {
  type: string;
  data?: unknown;
}

/** Payload of \`${naming.event}\` (${direction}) with a known \`data\`. */
export type ${naming.payload} =
${payloads.map((text) => `  | ${text}`).join('\n')};

/** Payload of \`${naming.event}\` (${direction}) with any \`data\`. */
export type ${naming.anyPayload} =
${anyPayloads.map((text) => `  | (${text})`).join('\n')};

const ${naming.guardName}Types: ReadonlySet<string> = new Set<${naming.knownData}['type']>([
${types.map((name) => `  '${name}',\n`).join('')}]);

/** True when the type is one that this specification lists. It does not validate: use the validators for that. */
export function ${naming.guardName}(data: ${naming.anyData}): data is ${naming.anyData} & ${naming.knownData} {
  return ${naming.guardName}Types.has(data.type);
}
`;
}

/** @param mark `?` where the acknowledgement may be left out. */
function renderMap(
  name: string,
  description: string,
  direction: MessageSpec['direction'],
  mark: '?' | '',
  context: Context,
): string {
  const sent = context.events.filter((message) => message.direction === direction);
  const entries = unique(sent.map(({ event }) => event)).flatMap((event) => {
    const specs = sent.filter((message) => message.event === event);
    const naming = context.namings.find((entry) => entry.event === event && entry.direction === direction);
    const signature =
      `(payload: ${payloadType(specs, naming, context)}${ackParameter(specs, naming, mark, context)}) ` + '=> void';
    const summary = naming
      ? `\`${event}\`: see {@link ${naming.payload}}.`
      : specs.map((message) => message.summary).join(' ');
    const names = specs.flatMap((message) => message.names ?? []);
    return wireNames(event, names).map(
      ({ wire, tags }) => `  /** ${[summary, ...tags].join('\n   *\n   * ')} */\n  ${quote(wire)}: ${signature};`,
    );
  });
  return `/** ${description} */\nexport interface ${name} {\n${entries.join('\n')}\n}\n`;
}

const payloadType = (
  specs: readonly MessageSpec[],
  naming: EventNaming | undefined,
  { typeName }: Pick<Context, 'typeName'>,
): string =>
  naming?.payload ?? unique(specs.map(({ schema, envelope }) => typeName((schema ?? envelope)!))).join(' | ');

/** The acknowledgement parameter of a listener, with a comma in front; empty when the event has no acknowledgement. */
function ackParameter(
  specs: readonly MessageSpec[],
  naming: EventNaming | undefined,
  mark: '?' | '',
  context: Context,
): string {
  const ackIds = unique(specs.flatMap(({ ack }) => ack ?? []));
  if (ackIds.length === 0) return '';
  const type =
    naming?.direction === 's2c'
      ? `(...answer: ${naming.acks}[keyof ${naming.acks}]) => void`
      : ackType(ackIds, context);
  return `, ack${mark}: ${type}`;
}

/** Renders the acknowledgement types of the calls that the server makes through an event, by `data.type`. */
function renderAcks(naming: EventNaming, { events, typeName }: Context): string {
  const calls = events.filter(
    (message) =>
      message.event === naming.event &&
      message.direction === 's2c' &&
      naming.direction === 's2c' &&
      message.ack !== undefined,
  );
  if (calls.length === 0) return '';
  const entries = calls.map(
    (message) => `  /** ${message.summary} */\n  ${quote(message.type!)}: ${typeName(message.ack!)};`,
  );
  return (
    `/** Arguments of the acknowledgement of \`${naming.event}\`, by the \`data.type\` with which a ` +
    `server asks for one. */\nexport interface ${naming.acks} {\n${entries.join('\n')}\n}\n`
  );
}

/**
 * Renders the events whose name is made for one request. They have a map of their own: a name pattern in the map of
 * all events would match other names too.
 */
function renderPerRequestEvents(messages: readonly MessageSpec[], context: Context): string {
  const byEvent = unique(messages.map(({ event }) => event)).map((event) => {
    const specs = messages.filter((message) => message.event === event);
    const name = `[event: \`${event.replace(/\{\w+\}/g, '${string}')}\`]`;
    const parameters =
      `payload: ${payloadType(specs, undefined, context)}` + `${ackParameter(specs, undefined, '?', context)}`;
    return [
      `  /** \`${event}\`: the name is in \`channel\` of the call that asks for the stream. */`,
      `  ${name}: (${parameters}) => void;`,
    ].join('\n');
  });
  return `/** ${REQUEST_NAMED} */\nexport interface RequestNamedEvents {\n${byEvent.join('\n')}\n}\n`;
}

/** The newest name of an event, then every older name. */
function wireNames(event: string, names: readonly (Range & { name: string })[]): { wire: string; tags: string[] }[] {
  const older = new Map(names.filter((entry) => entry.name !== event).map((entry) => [entry.name, entry]));
  const own = names.find((entry) => entry.name === event);
  const tags = ({ since, until }: Range): string[] => [
    ...(since ? [`@since ${since}`] : []),
    ...(until ? [`@until ${until}`] : []),
  ];
  return [
    { wire: event, tags: tags(own ?? {}) },
    ...[...older.values()].map((entry) => ({
      wire: entry.name,
      tags: [`Older name of \`${event}\`.`, ...tags(entry)],
    })),
  ];
}

/** Type of the acknowledgement callback; an argument that only some of the acknowledgements have is optional. */
function ackType(ids: readonly string[], { schemas, typeName }: Context): string {
  const lengthsOf = (id: string): number[] => {
    const schema = schemas[id]!;
    const alternatives = alternativesOf(schema);
    return (alternatives.length === 0 ? [schema] : alternatives).map(({ maxItems, prefixItems }) =>
      Number(maxItems ?? (Array.isArray(prefixItems) ? prefixItems.length : 1)),
    );
  };
  const lengths = ids.flatMap(lengthsOf);
  const most = Math.max(...lengths);
  const least = Math.min(...lengths);
  const args = Array.from({ length: most }, (_, index) => {
    const types = ids
      .filter((id) => Math.max(...lengthsOf(id)) > index)
      .map((id) => `Extract<${typeName(id)}, [${'unknown, '.repeat(index + 1)}...unknown[]]>[${index}]`);
    return `${most === 1 ? 'answer' : `answer${index + 1}`}${index >= least ? '?' : ''}: ${types.join(' | ')}`;
  });
  return `(${args.join(', ')}) => void`;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

const quote = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);
