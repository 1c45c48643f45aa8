import { fieldTables } from './fields.js';
import { anchor, capital, prose, table } from './markdown.js';
import { isEvent, rangeText } from './messages.js';

const NOTE = 'Generated from `asyncapi.yaml` and `schemas/` by `npm run generate`; do not edit.';

/** One page an area, one for the shapes that several areas share, and the index. */
export function renderPages(messages, input, asyncapi) {
  const areas = [...new Set(messages.map((message) => message.area))];
  const context = { messages, input, pages: shapePages(messages, input) };
  const rest = [...new Set(Object.values(context.pages))].filter((page) => !areas.includes(page)).sort();
  const about = new Map(
    asyncapi
      .info()
      .tags()
      .all()
      .map((tag) => [tag.name(), tag.description()]),
  );
  return [
    ...areas.map((area) => [`${area}.md`, areaPage(area, about.get(area), context)]),
    ...rest.map((area) => [`${area}.md`, shapesPage(area, context)]),
    ['README.md', index(areas, rest, about, context)],
  ];
}

/** Schema id to the page that shows its fields as a shape: envelopes and shared types. Types of `data` stand at their event. */
function shapePages(messages, input) {
  const shown = new Set(messages.map((message) => message.schema));
  const ids = Object.keys(input.schemas).filter((id) => !shown.has(id));
  return Object.fromEntries(ids.map((id) => [id, id.split('/')[0]]));
}

function areaPage(area, about, context) {
  const own = context.messages.filter((message) => message.area === area);
  const shapes = Object.keys(context.pages).filter((id) => context.pages[id] === area);
  const parts = [
    `# ${capital(area)}`,
    NOTE,
    about ? prose(about) : '',
    contents(own),
    ...own.map((message) => section(message, context)),
  ];
  if (shapes.length > 0) parts.push('## Shapes', ...shapes.map((id) => shape(id, area, context)));
  return join(parts);
}

function shapesPage(area, context) {
  const shapes = Object.keys(context.pages).filter((id) => context.pages[id] === area);
  return join([
    `# ${capital(area)} shapes`,
    NOTE,
    'Shapes that payloads of several events share.',
    ...shapes.map((id) => shape(id, area, context)),
  ]);
}

function contents(messages) {
  const row = (message) => [
    `[${heading(message)}](#${anchor(heading(message))})`,
    direction(message),
    rangeText(message) || 'all',
  ];
  return table(['Message', 'Direction', 'Releases'], messages.map(row));
}

/** Unique, so that its anchor is. */
const heading = (message) => message.title;

const direction = (message) => (message.direction === 's2c' ? 'server to client' : 'client to server');

function section(message, context) {
  const { schemas, examples } = context.input;
  const links = linker(message.area, context);
  const schema = message.schema ? schemas[message.schema] : undefined;
  const parts = [`## ${heading(message)}`, prose(message.summary), facts(message, links)];
  if (schema) {
    parts.push(`${message.envelope ? 'In `data`' : 'Payload'}: ${prose(schema.description ?? '')}`);
    parts.push(fieldTables(schema, links));
    if (schema['x-source']) parts.push(`Source: ${prose(schema['x-source'])}`);
  }
  if (examples[message.key]) parts.push('Example:', fence(examples[message.key]));
  return join(parts);
}

function facts(message, links) {
  const rows = [['Event', `\`${message.event}\``]];
  if (!isEvent(message)) rows[0] = ['Frame', `\`${message.event}\``];
  if (message.names)
    rows.push([
      'Names by release',
      message.names.map((name) => `\`${name.name}\` ${rangeText(name)}`.trim()).join(', '),
    ]);
  if (message.type)
    rows.push(['`data.type`', message.type === '*' ? 'any type that is not listed' : `\`${message.type}\``]);
  rows.push(['Direction', direction(message)]);
  rows.push([
    message.direction === 's2c' ? 'Sent to' : 'Sent in',
    `\`${message.room}\`${message.skipSender ? ', but not to the session that caused it' : ''}`,
  ]);
  if (message.direction === 's2c')
    rows.push([
      'Author',
      { server: 'server', plugin: 'plugin: the server passes `data` through as it is', either: 'server or plugin' }[
        message.author
      ] ?? message.author,
    ]);
  rows.push(['Releases', rangeText(message) || 'all']);
  if (message.envelope) rows.push(['Envelope', links(message.envelope)]);
  if (message.ack) rows.push(['Acknowledgement', links(message.ack)]);
  return table(
    ['', ''],
    rows.map(([name, value]) => [name, value.replaceAll('|', '\\|')]),
  );
}

function shape(id, area, context) {
  const schema = context.input.schemas[id];
  const links = linker(area, context);
  const parts = [`### ${schema.title}`, prose(schema.description ?? ''), fieldTables(schema, links)];
  if (schema['x-source']) parts.push(`Source: ${prose(schema['x-source'])}`);
  if (context.input.shapeExamples[id]) parts.push('Example:', fence(context.input.shapeExamples[id]));
  return join(parts);
}

/** Link to the place that shows a schema's fields, as seen from a page. */
function linker(area, context) {
  return (id) => {
    const title = context.input.schemas[id].title;
    const user = context.messages.find((message) => message.schema === id);
    const page = context.pages[id] ?? user?.area;
    const target = context.pages[id] ? anchor(title) : anchor(heading(user));
    return `[${title}](${page === area ? '' : `${page}.md`}#${target})`;
  };
}

function index(areas, rest, about, context) {
  const rows = areas.map((area) => [
    `[${capital(area)}](${area}.md)`,
    String(context.messages.filter((message) => message.area === area).length),
    prose(about.get(area) ?? ''),
  ]);
  const shapes = rest.map((area) => [
    `[${capital(area)} shapes](${area}.md)`,
    '',
    'Shapes that payloads of several events share.',
  ]);
  const events = context.messages.map((message) => [
    `[${message.title}](${message.area}.md#${anchor(heading(message))})`,
    `\`${message.event}\``,
    message.type ? `\`${message.type}\`` : '',
    direction(message),
    rangeText(message) || 'all',
  ]);
  return join([
    '# Reference',
    NOTE,
    `Releases ${context.input.releases.first} to ${context.input.releases.last} of Open WebUI; a range is inclusive at both ends.`,
    table(['Area', 'Messages', 'What it is about'], [...rows, ...shapes]),
    '## All messages',
    table(['Message', 'Event', '`data.type`', 'Direction', 'Releases'], events),
  ]);
}

const fence = (text) => `\`\`\`json\n${text}\n\`\`\``;

const join = (parts) =>
  `${parts
    .filter((part) => part !== '')
    .map((part) => part.trimEnd())
    .join('\n\n')}\n`;
