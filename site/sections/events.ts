/**
 * Events: the table of all messages, and one page per event name.
 *
 * @module
 */
import type { MessageSpec } from '../../src/suite/types.js';
import { crossReferencesOf, eventKey } from '../cross-references/message-references.js';
import type { Facts } from '../facts.js';
import { schemaLinks } from '../fields.js';
import { areaLink, eventLink, messageLink } from '../links.js';
import { capital, code, heading, join, link, prose, rangeText, table } from '../markdown.js';
import type { Section, Page } from '../page.js';
import { requirementTable, scenarioList } from '../requirement-table.js';
import { isFrame } from './messages/fact-table.js';

/** The section: its pages and its entries in the sidebar. */
export const events: Section = {
  name: 'events',
  pages: (facts) => [indexPage(facts), ...eventNames(facts).map((event) => eventPage(facts, event))],
  sidebar: (facts) => [
    {
      text: 'Events',
      items: [
        { text: 'All events', link: '/events/' },
        ...eventNames(facts).map((event) => ({ text: event.replaceAll(/[{}]/g, ''), link: eventLink(event) })),
      ],
    },
  ],
};

const eventNames = ({ suite }: Facts): string[] => [...new Set(suite.messages.map(({ event }) => event))];

const directionText = ({ direction: direction }: Pick<MessageSpec, 'direction'>): string =>
  direction === 's2c' ? 'server to client' : 'client to server';
const typeCell = ({ type }: MessageSpec): string => (type === undefined ? '' : type === '*' ? 'any other' : code(type));

function indexPage(facts: Facts): Page {
  const { messages } = facts.suite;
  const rows = messages.map((message) => [
    link(prose(message.title), messageLink(message)),
    link(code(message.event), eventLink(message.event)),
    typeCell(message),
    directionText(message),
    link(capital(message.area), areaLink(message.area)),
    rangeText(message),
    prose(message.summary),
  ]);
  return {
    path: 'events/index',
    title: 'All events',
    body: join([
      '# All events',
      `${messages.length} messages under ${eventNames(facts).length} names. Where an event has variants, ` +
        `${code('data.type')} distinguishes them, and each has its own page. A range of releases ` +
        'includes both ends.',
      '<FilterTable label="Name, type, area or a word of the description">',
      table(['Message', 'Event', '`data.type`', 'Direction', 'Area', 'Releases', 'What it is'], rows),
      '</FilterTable>',
    ]),
    // A table of seven columns needs the full width.
    frontMatter: { outline: false, aside: false },
  };
}

function eventPage(facts: Facts, event: string): Page {
  const all = facts.suite.messages.filter((message) => message.event === event);
  const directions = (['s2c', 'c2s'] as const)
    .map((direction) => all.filter((message) => message.direction === direction))
    .filter((list) => list.length > 0);
  return {
    path: eventLink(event).slice(1),
    // VitePress reads braces in a title as attributes.
    title: event.replaceAll(/[{}]/g, ''),
    body: join([
      `# ${code(event)}`,
      isFrame(event)
        ? 'This is not an event, but a frame of Engine.IO or Socket.IO.'
        : event.includes('{')
          ? 'Each request has its own event name; the parts in braces stand for ids.'
          : undefined,
      renamesText(all),
      ...directions.flatMap((list) => directionSection(facts, list)),
      ...eventRequirements(facts, directions),
    ]),
  };
}

function renamesText(all: readonly MessageSpec[]): string {
  const known = [...new Map(all.flatMap(({ names: list }) => list ?? []).map((entry) => [entry.name, entry])).values()];
  return known.length === 0
    ? ''
    : join([
        heading(2, 'Names by release', 'names'),
        'The event was renamed. No release uses both names.',
        table(
          ['Name', 'Releases'],
          known.map((entry) => [code(entry.name), rangeText(entry)]),
        ),
      ]);
}

function directionSection(facts: Facts, list: readonly MessageSpec[]): string[] {
  const title = capital(directionText(list[0]!));
  const envelopes = [...new Set(list.flatMap(({ envelope }) => envelope ?? []))];
  return [
    heading(2, title, list[0]!.direction),
    envelopes.length === 0 ? '' : `Envelope: ${envelopes.map(schemaLinks(facts.suite)).join(', ')}.`,
    table(
      [
        'Message',
        '`data.type`',
        list[0]!.direction === 's2c' ? 'Sent to' : 'Acknowledgement',
        'Releases',
        'What it is',
      ],
      list.map((message) => [
        link(prose(message.title), messageLink(message)),
        typeCell(message),
        message.direction === 's2c'
          ? code(message.room)
          : message.ack === undefined
            ? ''
            : schemaLinks(facts.suite)(message.ack),
        rangeText(message),
        prose(message.summary),
      ]),
    ),
  ];
}

/** Requirements on every message of the event; the page of a message shows those on that message alone. */
function eventRequirements({ suite }: Facts, directions: readonly (readonly MessageSpec[])[]): string[] {
  const all = directions.map(([first]) => crossReferencesOf(suite).events.get(eventKey(first!))!);
  const requirements = [...new Set(all.flatMap((references) => references.requirements))];
  const scenarios = [...new Set(all.flatMap((references) => references.scenarios))];
  if (requirements.length === 0) return [];
  return [
    heading(2, 'Requirements', 'requirements'),
    'These requirements apply to every message of the event. The page of a message lists those that apply to it alone.',
    requirementTable(requirements),
    ...(scenarios.length === 0 ? [] : [heading(2, 'Scenarios', 'scenarios'), scenarioList(scenarios)]),
  ];
}
