import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser, fromFile, type Diagnostic } from '@asyncapi/parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Reference {
  $ref: string;
}
interface SocketIo {
  key: string;
  event: string;
  names?: { name: string; since?: string; until?: string }[];
  type?: string;
  direction: string;
  area: string;
  room: string;
  skipSender?: boolean;
  envelope?: string;
  schema: string;
  ack?: string;
}
interface Message {
  name: string;
  title: string;
  summary: string;
  payload: Reference | { allOf: [Reference, { properties: { data: Reference } }] };
  'x-socketio'?: SocketIo;
  'x-author'?: string;
  'x-since'?: string;
  'x-until'?: string;
}
interface Operation {
  action: string;
  channel: Reference;
  messages: Reference[];
  reply?: { channel: Reference; messages: Reference[] };
}
interface Document {
  channels: { [id: string]: { address: string; messages: { [key: string]: Reference } } };
  operations: { [id: string]: Operation };
  components: { messages: { [key: string]: Message } };
}

const root = fileURLToPath(new URL('..', import.meta.url));
const document = parse(readFileSync(`${root}asyncapi.yaml`, 'utf8')) as Document;
const messages = Object.entries(document.components.messages);
/** Events and frames; acknowledgements are replies and carry no x-socketio. */
const specs = messages.flatMap(([key, message]) =>
  message['x-socketio'] ? [{ key, message, spec: message['x-socketio'] }] : [],
);
const releases = (
  parse(readFileSync(`${root}versions.yaml`, 'utf8')) as { releases: { version: string }[] }
).releases.map(({ version }) => version);

const duplicates = (values: string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);
const idOf = ({ $ref }: Reference): string => $ref.replace(/^\.\/schemas\//, '').replace(/\.schema\.json$/, '');
const lastOf = ({ $ref }: Reference): string => $ref.split('/').at(-1)!;
const schemaFile = (id: string): string => `${root}schemas/${id}.schema.json`;
const inOrder = ({
  since = releases[0]!,
  until = releases.at(-1)!,
}: {
  since?: string | undefined;
  until?: string | undefined;
}): boolean =>
  releases.includes(since) && releases.includes(until) && releases.indexOf(since) <= releases.indexOf(until);

describe('asyncapi.yaml', () => {
  let diagnostics: Diagnostic[] = [];
  let parsed: number | undefined;

  beforeAll(async () => {
    const result = await fromFile(new Parser(), `${root}asyncapi.yaml`).parse();
    diagnostics = result.diagnostics;
    parsed = result.document?.allMessages().all().length;
  });

  it('Should parse without an error or a warning', () => {
    const severe = diagnostics.filter(({ severity }) => Number(severity) <= 1);
    expect(severe.map(({ code, path, message }) => `${code} ${path.join('/')} ${message}`)).toEqual([]);
    expect(parsed).toBe(messages.length);
    expect(messages.length).toBeGreaterThan(50);
  });

  it('Should give every message a name and a title of its own', () => {
    expect(duplicates(messages.map(([, message]) => message.name))).toEqual([]);
    expect(duplicates(messages.map(([, message]) => message.title))).toEqual([]);
    for (const [key, message] of messages) expect(message.name).toBe(key);
  });

  it('Should put every message in a channel and in an operation', () => {
    const inChannels = Object.values(document.channels).flatMap(({ messages: listed }) => Object.keys(listed));
    const operations = Object.values(document.operations);
    const used = operations
      .flatMap(({ messages: listed, reply }) => [...listed, ...(reply?.messages ?? [])])
      .map(lastOf);
    // Copies of an event are sent in a second channel.
    expect([...new Set(inChannels)].sort()).toEqual(messages.map(([key]) => key).sort());
    expect(messages.map(([key]) => key).filter((key) => !used.includes(key))).toEqual([]);
  });

  it('Should describe every schema of an event', () => {
    const used = new Set(specs.map(({ spec }) => spec.schema));
    const ids = ['transport', 'session', 'events', 'channel', 'presence', 'note', 'chat', 'document', 'call'].flatMap(
      (area) => readdirSync(`${root}schemas/${area}`).map((file) => `${area}/${file.replace('.schema.json', '')}`),
    );
    expect(ids.filter((id) => !used.has(id) && !/envelope$|-ack$|^call\/.*-answer$/.test(id))).toEqual([]);
  });
});

describe.each(specs)('Message $key', ({ key, message, spec }) => {
  it('Should have a well-formed x-socketio', () => {
    const known = [
      'key',
      'event',
      'names',
      'type',
      'direction',
      'area',
      'room',
      'skipSender',
      'envelope',
      'schema',
      'ack',
      'every',
      'enters',
      'leaves',
      'refusal',
    ];
    expect(Object.keys(spec).filter((name) => !known.includes(name))).toEqual([]);
    expect(spec.key).toBe(key);
    // or a name made for one request
    expect(spec.event).toMatch(/^([a-z]+([:.-][a-z]+)*|\{\w+\}(:\{\w+\})+)$/);
    expect(['c2s', 's2c']).toContain(spec.direction);
    expect(key.split('.')[0]).toBe(spec.area);
    expect(['server', 'plugin', 'either']).toContain(message['x-author']);
    expect(message.summary.length).toBeGreaterThan(10);
    if (spec.type !== undefined) expect(spec.type).toMatch(/^(\*|[a-z][a-z_:]*)$/);
    // a message of the server can be acknowledged only when it goes to one session
    if (spec.ack !== undefined && spec.direction === 's2c') expect(spec.room).toBe('{session_id}');
    if (spec.envelope !== undefined) expect(spec.type).toBeDefined();
  });

  it('Should name known releases as its bounds', () => {
    expect(inOrder({ since: message['x-since'], until: message['x-until'] })).toBe(true);
    for (const range of spec.names ?? []) expect(inOrder(range), range.name).toBe(true);
    if (spec.names) expect(spec.names.at(-1)?.name).toBe(spec.event);
  });

  it('Should have the payload that x-socketio names', () => {
    const parts =
      'allOf' in message.payload
        ? [message.payload.allOf[0], message.payload.allOf[1].properties.data]
        : [message.payload];
    expect(parts.map(idOf)).toEqual(spec.envelope === undefined ? [spec.schema] : [spec.envelope, spec.schema]);
    for (const id of [...parts.map(idOf), ...(spec.ack === undefined ? [] : [spec.ack])])
      expect(existsSync(schemaFile(id)), id).toBe(true);
  });

  it('Should be listed in the channel of its room and in an operation of its direction', () => {
    const [channel] = Object.entries(document.channels).filter(([, { messages: listed }]) => key in listed);
    expect(channel?.[1].address).toBe(spec.room);
    const operation = Object.values(document.operations).find(({ messages: listed }) =>
      listed.map(lastOf).includes(key),
    );
    expect(operation?.action).toBe(spec.direction === 'c2s' ? 'receive' : 'send');
    const reply = operation?.reply?.messages[0];
    const ack = reply && document.components.messages[lastOf(reply)];
    if (spec.ack !== undefined) expect(ack && idOf(ack.payload as Reference)).toBe(spec.ack);
  });
});
