/**
 * Renders `docs/reference/`: pages with the fields of every payload.
 *
 * @module
 */
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { asList, isObject } from '../../src/json.js';
import type { Author, Json, MessageSpec, Schema, Suite } from '../../src/suite/types.js';
import { formatJson } from '../json.js';
import { fieldTables, type FieldStyle } from './field-tables.js';
import { anchor, capital, join, prose, rangeText, table } from './markdown.js';
import { isEvent } from './messages.js';

const NOTE = 'Generated from `asyncapi.yaml` and `schemas/` by `npm run generate`; do not edit.';
const SHAPES = 'Shapes that payloads of several events share.';

/** Input that every page needs. */
interface Context {
  messages: readonly MessageSpec[];
  schemas: { [id: string]: Schema };
  releases: Suite['releases'];
  /** Description of each area. */
  areaDescriptions: ReadonlyMap<string, string>;
  /** Page that shows an envelope or a shared type, by schema id. */
  shapePages: ReadonlyMap<string, string>;
}

/** File name to text: one page for each area, one for the shapes that several areas share, and the index. */
export function renderReferencePages(
  document: AsyncAPIDocumentInterface,
  messages: readonly MessageSpec[],
  { schemas, releases }: Suite,
): [string, string][] {
  const areas = [...new Set(messages.map(({ area }) => area))];
  // the section of an event shows the type of its `data`
  const dataSchemas = new Set(messages.map(({ schema }) => schema));
  const shapes = new Map(
    Object.keys(schemas).flatMap((id) => (dataSchemas.has(id) ? [] : [[id, id.split('/')[0]!] as const])),
  );
  const tags = document.info().tags().all();
  const about = new Map(tags.map((tag) => [tag.name(), tag.description() ?? '']));
  const context: Context = { messages, schemas, releases, areaDescriptions: about, shapePages: shapes };
  const shapeOnlyPages = [...new Set(shapes.values())].filter((page) => !areas.includes(page)).sort();
  return [
    ...areas.map((area): [string, string] => [`${area}.md`, areaPage(area, context)]),
    ...shapeOnlyPages.map((area): [string, string] => [`${area}.md`, shapesPage(area, context)]),
    ['README.md', indexPage(areas, shapeOnlyPages, context)],
  ];
}

const shapesOf = ({ shapePages }: Context, area: string): string[] =>
  [...shapePages].flatMap(([id, page]) => (page === area ? [id] : []));

function areaPage(area: string, context: Context): string {
  const messagesOfArea = context.messages.filter((message) => message.area === area);
  const shapes = shapesOf(context, area);
  return join([
    `# ${capital(area)}`,
    NOTE,
    prose(context.areaDescriptions.get(area) ?? ''),
    table(
      ['Message', 'Direction', 'Releases'],
      messagesOfArea.map((message) => [
        `[${message.title}](#${anchor(message.title)})`,
        directionText(message),
        rangeText(message),
      ]),
    ),
    ...messagesOfArea.map((message) => messageSection(message, context)),
    ...(shapes.length === 0 ? [] : ['## Shapes', ...shapes.map((id) => shapeSection(id, area, context))]),
  ]);
}

const shapesPage = (area: string, context: Context): string =>
  join([
    `# ${capital(area)} shapes`,
    NOTE,
    SHAPES,
    ...shapesOf(context, area).map((id) => shapeSection(id, area, context)),
  ]);

const directionText = ({ direction }: MessageSpec): string =>
  direction === 's2c' ? 'server to client' : 'client to server';

function messageSection(message: MessageSpec, context: Context): string {
  const style = styleOf(message.area, context);
  const schema = message.schema === undefined ? undefined : context.schemas[message.schema];
  const example = exampleOf(message, context);
  return join([
    `## ${message.title}`,
    prose(message.summary),
    factTable(message, style),
    ...(schema === undefined
      ? []
      : [
          `${message.envelope === undefined ? 'Payload' : 'In `data`'}: ${descriptionOf(schema)}`,
          fieldTables(schema, style),
          sourceOf(schema),
        ]),
    ...(example === undefined ? [] : ['Example:', fence(example)]),
  ]);
}

const descriptionOf = (schema: Schema): string => prose(String(schema['description'] ?? ''));
const sourceOf = (schema: Schema): string =>
  schema['x-source'] === undefined ? '' : `Source: ${prose(String(schema['x-source']))}`;
const firstExample = (schema: Schema | undefined): Json | undefined => asList(schema?.['examples'])[0];

/** Example of the whole payload: the envelope's first example around the first example of the data. */
function exampleOf({ envelope, schema }: MessageSpec, { schemas }: Context): Json | undefined {
  const data = schema === undefined ? undefined : firstExample(schemas[schema]);
  const envelopeExample = envelope === undefined ? undefined : firstExample(schemas[envelope]);
  return isObject(envelopeExample) && data !== undefined ? { ...envelopeExample, data } : (data ?? envelopeExample);
}

const AUTHORS: { [author in Author]: string } = {
  client: 'client',
  server: 'server',
  plugin: 'plugin: the server passes `data` through as it is',
  either: 'server or plugin',
};

function factTable(message: MessageSpec, { link }: FieldStyle): string {
  const { event, names, type, direction, room, skipSender, author, envelope, ack } = message;
  const others = skipSender === true ? ', but not to the session that caused it' : '';
  const nameText = names?.map((each) => `\`${each.name}\`${hasRange(each) ? ` ${rangeText(each)}` : ''}`);
  const rows: (string[] | undefined)[] = [
    [isEvent(message) ? 'Event' : 'Frame', `\`${event}\``],
    nameText && ['Names by release', nameText.join(', ')],
    type === undefined ? undefined : ['`data.type`', type === '*' ? 'any type that is not listed' : `\`${type}\``],
    ['Direction', directionText(message)],
    [direction === 's2c' ? 'Sent to' : 'Sent in', `\`${room}\`${others}`],
    direction === 's2c' ? ['Author', AUTHORS[author]] : undefined,
    ['Releases', rangeText(message)],
    envelope === undefined ? undefined : ['Envelope', link(envelope)],
    ack === undefined ? undefined : ['Acknowledgement', link(ack)],
  ];
  return table(
    ['', ''],
    rows.filter((row) => row !== undefined),
  );
}

const hasRange = ({ since, until }: { since?: string; until?: string }): boolean => (since ?? until) !== undefined;

function shapeSection(id: string, area: string, context: Context): string {
  const schema = context.schemas[id]!;
  const example = firstExample(schema);
  return join([
    `### ${String(schema['title'])}`,
    descriptionOf(schema),
    fieldTables(schema, styleOf(area, context)),
    sourceOf(schema),
    ...(example === undefined ? [] : ['Example:', fence(example)]),
  ]);
}

/** Style of the field tables on the page of an area. */
function styleOf(area: string, { messages, schemas, shapePages }: Context): FieldStyle {
  return {
    code: (text) => `\`${text}\``,
    prose,
    link: (id) => {
      const title = String(schemas[id]!['title']);
      const messageOfSchema = messages.find((message) => message.schema === id);
      const page = shapePages.get(id) ?? messageOfSchema!.area;
      const target = anchor(shapePages.has(id) ? title : messageOfSchema!.title);
      return `[${title}](${page === area ? '' : `${page}.md`}#${target})`;
    },
    required: { head: 'Presence', yes: 'always', no: 'optional' },
    showUnits: false,
  };
}

function indexPage(areas: readonly string[], others: readonly string[], context: Context): string {
  const { messages, releases, areaDescriptions } = context;
  return join([
    '# Reference',
    NOTE,
    `Releases ${releases[0]!.version} to ${releases.at(-1)!.version} of Open WebUI; a range is inclusive at both ends.`,
    table(
      ['Area', 'Messages', 'What it is about'],
      [
        ...areas.map((area) => [
          `[${capital(area)}](${area}.md)`,
          String(messages.filter((message) => message.area === area).length),
          prose(areaDescriptions.get(area) ?? ''),
        ]),
        ...others.map((area) => [`[${capital(area)} shapes](${area}.md)`, '', SHAPES]),
      ],
    ),
    '## All messages',
    table(
      ['Message', 'Event', '`data.type`', 'Direction', 'Releases'],
      messages.map((message) => [
        `[${message.title}](${message.area}.md#${anchor(message.title)})`,
        `\`${message.event}\``,
        message.type === undefined ? '' : `\`${message.type}\``,
        directionText(message),
        rangeText(message),
      ]),
    ),
  ]);
}

const fence = (example: Json): string => `\`\`\`json\n${formatJson(example)}\n\`\`\``;
