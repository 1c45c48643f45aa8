import { isEvent, isMadePerRequest } from './messages.js';

/** `event-maps.ts`: what socket.io and socket.io-client need to know, and the unions on `data.type`. */
export function renderEventMaps(messages, input) {
  const events = messages.filter(isEvent).filter((message) => !isMadePerRequest(message));
  const used = new Set();
  const type = (id) => {
    const title = input.schemas[id].title;
    used.add(title);
    return title;
  };
  const unions = input.variantEvents.map((naming) => renderUnion(naming, events, type)).join('\n');
  const answers = input.variantEvents
    .map((naming) => renderAnswers(naming, events, type))
    .filter((text) => text !== '')
    .join('\n');
  const s2c = renderMap(
    'ServerToClientEvents',
    "Events that a server sends, for the first parameter of `Socket` in socket.io-client and the second of `Server` in socket.io. Where some of an event's payloads are calls, there is an acknowledgement when the server asks for one.",
    's2c',
    events,
    input,
    type,
    'optional',
  );
  const c2s = renderMap(
    'ClientToServerEvents',
    'Events that a client sends. Clients may leave the acknowledgement out, so a server must not count on it.',
    'c2s',
    events,
    input,
    type,
    'optional',
  );
  const acked = renderMap(
    'AcknowledgedClientToServerEvents',
    'The same for a client that always asks for the acknowledgement: with these `emitWithAck` knows its answer.',
    'c2s',
    events,
    input,
    type,
    'required',
  );
  const named = renderNamed(messages.filter(isEvent).filter(isMadePerRequest), input, type);
  const imports = `import type {\n${[...used]
    .sort()
    .map((name) => `  ${name},\n`)
    .join('')}} from './types.js';\n`;
  return [input.banner, imports, WITH_DATA, unions, answers, s2c, c2s, acked, named].join('\n');
}

const WITH_DATA = `/** An envelope around one kind of data; of an envelope with several shapes, the one for that kind. */
type WithData<Envelope, Data> = Envelope extends { data: { type: infer Type } }
  ? Data extends { type: Type }
    ? Omit<Envelope, 'data'> & { data: Data }
    : never
  : never;
`;

function renderUnion(naming, events, type) {
  const specs = events.filter(
    (message) => message.event === naming.event && message.direction === naming.direction && message.type !== undefined,
  );
  const known = specs.filter((message) => message.type !== '*');
  const types = unique(known.map((message) => message.type));
  const members = unique(known.map((message) => type(message.schema)));
  // One member a pair, not one an envelope: so `Extract<Payload, { data: { type: 'status' } }>` finds it.
  const payloads = unique(
    known.map((message) =>
      message.envelope === undefined
        ? `{ data: ${type(message.schema)} }`
        : `WithData<${type(message.envelope)}, ${type(message.schema)}>`,
    ),
  );
  const catchAll = specs.filter((message) => message.type === '*');
  const open = unique((catchAll.length > 0 ? catchAll : known).map((message) => message.envelope))
    .filter((id) => id !== undefined)
    .map((id) => `Omit<${type(id)}, 'data'> & { data: ${naming.any} }`);
  const direction = naming.direction === 's2c' ? 'server to client' : 'client to server';
  return `/** What \`${naming.event}\` (${direction}) carries in \`data\`: a closed union that narrows on \`type\`. */
export type ${naming.known} =
${members.map((name) => `  | ${name}`).join('\n')};

/** Any \`data\` of \`${naming.event}\` (${direction}), types that this specification does not list included. */
export interface ${naming.any} {
  type: string;
  data?: unknown;
}

/** Payload of \`${naming.event}\` (${direction}) with a known \`data\`. */
export type ${naming.payload} =
${payloads.map((text) => `  | ${text}`).join('\n')};

/** Payload of \`${naming.event}\` (${direction}) with any \`data\`. */
export type ${naming.anyPayload} =
${open.map((text) => `  | (${text})`).join('\n')};

const ${naming.guard}Types: ReadonlySet<string> = new Set<${naming.known}['type']>([
${types.map((name) => `  '${name}',\n`).join('')}]);

/** True when the type is one that this specification lists. It does not validate: use the validators for that. */
export function ${naming.guard}(data: ${naming.any}): data is ${naming.any} & ${naming.known} {
  return ${naming.guard}Types.has(data.type);
}
`;
}

function renderMap(name, what, direction, events, input, type, acks) {
  const sent = events.filter((message) => message.direction === direction);
  const entries = unique(sent.map((message) => message.event)).flatMap((event) => {
    const specs = sent.filter((message) => message.event === event);
    const naming = input.variantEvents.find((entry) => entry.event === event && entry.direction === direction);
    const payload = naming
      ? naming.payload
      : unique(specs.map((message) => type(message.schema ?? message.envelope))).join(' | ');
    const answered = answersOf(specs);
    const signature = `(payload: ${payload}${answered.length === 0 ? '' : `, ack${acks === 'optional' ? '?' : ''}: ${direction === 's2c' && naming ? `(...answer: ${naming.answers}[keyof ${naming.answers}]) => void` : ackType(answered, input, type)}`}) => void`;
    const summary = naming
      ? `\`${event}\`: see {@link ${naming.payload}}.`
      : specs.map((message) => message.summary).join(' ');
    const names = specs.flatMap((message) => message.names ?? []);
    return wireNames(event, names).map(
      ({ wire, tags }) => `  /** ${[summary, ...tags].join('\n   *\n   * ')} */\n  ${quote(wire)}: ${signature};`,
    );
  });
  return `/** ${what} */\nexport interface ${name} {\n${entries.join('\n')}\n}\n`;
}

/** What a session may answer to each type of an event with which the server asks it something. */
function renderAnswers(naming, events, type) {
  const calls = events.filter(
    (message) =>
      message.event === naming.event &&
      message.direction === 's2c' &&
      naming.direction === 's2c' &&
      message.ack !== undefined,
  );
  if (calls.length === 0) return '';
  const entries = calls.map(
    (message) => `  /** ${message.summary} */\n  ${quote(message.type)}: ${type(message.ack)};`,
  );
  return `/** Arguments of the acknowledgement of \`${naming.event}\`, by the \`data.type\` with which a server asks for one. */\nexport interface ${naming.answers} {\n${entries.join('\n')}\n}\n`;
}

/** Events of which each request has its own: no map can list them, and a pattern beside it would claim other names too. */
function renderNamed(messages, input, type) {
  const byEvent = unique(messages.map((message) => message.event)).map((event) => {
    const specs = messages.filter((message) => message.event === event);
    const payload = unique(specs.map((message) => type(message.schema))).join(' | ');
    const answered = answersOf(specs);
    return `  /** \`${event}\`: the name is in \`channel\` of the call that asks for the stream. */\n  [event: \`${event.replace(/\{\w+\}/g, '${string}')}\`]: (payload: ${payload}${answered.length === 0 ? '' : `, ack?: ${ackType(answered, input, type)}`}) => void;`;
  });
  return `/** Events that a client sends under a name made for one request, for a socket that sends nothing else: \`socket as unknown as Socket<ServerToClientEvents, RequestNamedEvents>\`. */\nexport interface RequestNamedEvents {\n${byEvent.join('\n')}\n}\n`;
}

/** The newest name, and every older one. */
function wireNames(event, names) {
  const older = new Map(names.filter((entry) => entry.name !== event).map((entry) => [entry.name, entry]));
  const own = names.find((entry) => entry.name === event);
  const tags = ({ since, until }) => [...(since ? [`@since ${since}`] : []), ...(until ? [`@until ${until}`] : [])];
  return [
    { wire: event, tags: tags(own ?? {}) },
    ...[...older.values()].map((entry) => ({
      wire: entry.name,
      tags: [`Older name of \`${event}\`.`, ...tags(entry)],
    })),
  ];
}

const answersOf = (specs) => unique(specs.map((message) => message.ack).filter((id) => id !== undefined));

/** Acknowledgements differ in how many arguments they have: an argument that is not in all of them is optional. */
function ackType(ids, input, type) {
  const lengthsOf = (id) => {
    const schema = input.schemas[id];
    return (schema.anyOf ?? schema.oneOf ?? [schema]).map(
      ({ maxItems, prefixItems }) => maxItems ?? prefixItems?.length ?? 1,
    );
  };
  const lengths = ids.flatMap(lengthsOf);
  const most = Math.max(...lengths);
  const least = Math.min(...lengths);
  const args = Array.from({ length: most }, (_, index) => {
    const types = ids
      .filter((id) => Math.max(...lengthsOf(id)) > index)
      .map((id) => `Extract<${type(id)}, [${'unknown, '.repeat(index + 1)}...unknown[]]>[${index}]`);
    return `${most === 1 ? 'answer' : `answer${index + 1}`}${index >= least ? '?' : ''}: ${types.join(' | ')}`;
  });
  return `(${args.join(', ')}) => void`;
}

const unique = (list) => [...new Set(list)];

const quote = (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);
