/**
 * Schemas: the shapes that payloads share, and how they refer to each other.
 *
 * @module
 */
import { asObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import type { Facts } from '../facts.js';
import { fieldTables } from '../../codegen/render/field-tables.js';
import { fieldStyle, schemaLinks } from '../fields.js';
import { groupBy } from '../group.js';
import { messageLink, schemaLink } from '../links.js';
import { capital, code, heading, join, link, mermaid, prose, table } from '../markdown.js';
import type { Section, Page } from '../page.js';
import { details } from '../requirement-table.js';
import { exampleBlock, examplesOf } from './messages/examples.js';
import { entityDiagrams, payloadDiagram, relationsOf } from './schemas/entities.js';

/** The section: its pages and its entries in the sidebar. */
export const schemas: Section = {
  name: 'schemas',
  pages: (facts) => [indexPage(facts), ...sharedSchemas(facts).map((id) => shapePage(facts, id))],
  sidebar: (facts) => [
    {
      text: 'Schemas',
      items: [
        { text: 'All schemas', link: '/schemas/' },
        ...folders(sharedSchemas(facts)).map(([folder, ids]) => ({
          text: capital(folder),
          items: ids.map((id) => ({ text: String(facts.suite.schemas[id]!['title']), link: schemaLink(id) })),
        })),
      ],
    },
  ],
};

/** Schemas that do not belong to one message: envelopes, acknowledgements, shared shapes. */
export function sharedSchemas({ suite }: Facts): string[] {
  const messageSchemas = new Set(suite.messages.map(({ schema }) => schema));
  return Object.keys(suite.schemas)
    .filter((id) => !messageSchemas.has(id))
    .sort();
}

const folders = (ids: readonly string[]): [string, string[]][] => [
  ...groupBy(ids, (id) => id.slice(0, id.indexOf('/'))),
];

/** Link to the schema file, for tools. */
const fileLink = (id: string): string => link(code(`${id}.schema.json`), `/schemas/${id}.schema.json`);

function indexPage(facts: Facts): Page {
  const { suite } = facts;
  const all = Object.keys(suite.schemas).sort();
  const links = schemaLinks(suite);
  return {
    path: 'schemas/index',
    title: 'All schemas',
    body: join([
      '# All schemas',
      `${all.length} JSON Schemas (2020-12). The page of a message shows its schema; envelopes, ` +
        'acknowledgements and shared objects have their own pages. ' +
        `${link('Files for tools', '/explorer/files')} says how to fetch them.`,
      heading(2, 'Shared objects', 'entities'),
      'The diagrams show the fields of each object. A line that ends in a fork is a list.',
      ...entityDiagrams(suite).map(mermaid),
      ...folders(all).flatMap(([folder, ids]) => {
        const diagram = folder === 'shared' ? undefined : payloadDiagram(suite, folder);
        return [
          heading(2, capital(folder), folder),
          table(
            ['Schema', 'What it is', 'File'],
            ids.map((id) => [links(id), prose(String(suite.schemas[id]!['description'] ?? '')), fileLink(id)]),
          ),
          diagram === undefined ? '' : details(`Diagram of the shapes in payloads of ${folder}`, mermaid(diagram)),
        ];
      }),
    ]),
  };
}

function shapePage(facts: Facts, id: string): Page {
  const { suite } = facts;
  const schema = suite.schemas[id]!;
  const title = String(schema['title']);
  const invalid = Array.isArray(schema['x-invalid-examples']) ? schema['x-invalid-examples'] : [];
  return {
    path: schemaLink(id).slice(1),
    title,
    body: join([
      `# ${prose(title)}`,
      prose(String(schema['description'] ?? '')),
      table(
        ['', ''],
        [
          ['File', fileLink(id)],
          ...userRows(facts, id),
          ...(schema['x-source'] === undefined ? [] : [['Source', prose(String(schema['x-source']))]]),
        ],
      ),
      heading(2, 'Fields', 'fields'),
      fieldTables(schema, fieldStyle(suite)),
      heading(2, 'Examples', 'examples'),
      ...examplesOf(facts, id).map(exampleBlock),
      details(`Invalid values (${invalid.length})`, join(invalid.flatMap(invalidText))),
    ]),
  };
}

function invalidText(entry: Json): string[] {
  const { value = null, why = '' } = asObject(entry) ?? {};
  return [`${prose(String(why))}:`, exampleBlock(value)];
}

/** Messages and schemas that use the schema, by role. */
function userRows({ suite }: Facts, id: string): string[][] {
  const row = (name: string, list: readonly string[]): string[][] =>
    list.length === 0 ? [] : [[name, [...new Set(list)].join(', ')]];
  const messages = (key: 'envelope' | 'ack'): string[] =>
    suite.messages
      .filter((message) => message[key] === id)
      .map((message) => link(prose(message.title), messageLink(message)));
  return [
    ...row('Envelope of', messages('envelope')),
    ...row('Acknowledgement of', messages('ack')),
    ...row(
      'Part of',
      relationsOf(suite.schemas)
        .filter(({ to }) => to === id)
        .map(({ from }) => schemaLinks(suite)(from)),
    ),
  ];
}
