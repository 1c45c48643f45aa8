/**
 * Areas: one page per area with its sequence diagrams, and an overview with the map of the rooms.
 *
 * @module
 */
import type { Facts } from '../facts.js';
import { areaLink } from '../links.js';
import { capital, code, heading, join, link, mermaid, prose, table } from '../markdown.js';
import type { Section, Page } from '../page.js';
import { mermaidText } from '../sequence/mermaid.js';
import { pluginFlow } from './areas/flow.js';
import { aboutArea, areaPage, areasOf } from './areas/page.js';
import { roomsWithEvents, roomMap } from './areas/rooms.js';

/** The section: its pages and its entries in the sidebar. */
export const areas: Section = {
  name: 'areas',
  pages: (facts) => [indexPage(facts), ...areasOf(facts).map((area) => areaPage(facts, area))],
  sidebar: (facts) => [
    {
      text: 'Areas',
      items: [
        { text: 'Overview', link: '/areas/' },
        ...areasOf(facts).map((area) => ({ text: capital(area), link: areaLink(area) })),
      ],
    },
  ],
};

function indexPage(facts: Facts): Page {
  const { suite } = facts;
  const count = (list: readonly { area: string }[], area: string): string =>
    String(list.filter((item) => item.area === area).length);
  return {
    path: 'areas/index',
    title: 'Areas',
    body: join([
      '# Areas',
      "The protocol is divided into areas. The ids of an area's requirements and scenarios begin with its name.",
      table(
        ['Area', 'Messages', 'Requirements', 'Scenarios', 'What it is about'],
        areasOf(facts).map((area) => [
          link(capital(area), areaLink(area)),
          count(suite.messages, area),
          count(suite.requirements, area),
          count([...suite.scenarios, ...(suite.clientScenarios ?? [])], area),
          prose(aboutArea(facts, area)),
        ]),
      ),
      heading(2, 'From a plugin to the sessions, and back', 'flow'),
      'An event that a plugin emits goes to all sessions of the person. A call goes to one session, ' +
        'whose acknowledgement is the answer.',
      mermaid(mermaidText(pluginFlow(facts))),
      heading(2, 'Rooms', 'rooms'),
      'A room is the set of sessions that receive an event. A session joins a room with an event of ' +
        'its own, or the server adds it.',
      mermaid(roomMap(facts)),
      table(
        ['Room', 'Who is in it', 'How a session joins and leaves'],
        roomsWithEvents(facts).map(({ room }) => [code(room.address), prose(room.summary), prose(room.description)]),
      ),
    ]),
  };
}
