import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../facts.js';
import { projectFacts } from '../testing/facts.js';
import { areas } from './areas.js';
import { mermaidText } from '../sequence/mermaid.js';
import { pluginFlow } from './areas/flow.js';
import { aboutArea, areasOf, drawnScenarios } from './areas/page.js';
import { roomsWithEvents, roomMap } from './areas/rooms.js';

let facts: Facts;
let pages: Map<string, string>;
beforeAll(() => {
  facts = projectFacts();
  pages = new Map(areas.pages(facts).map(({ path, body }) => [path, body]));
});

describe('the pages of areas', () => {
  it('Should exist for every area of messages and of requirements', () => {
    const named = new Set([...facts.suite.messages, ...facts.suite.requirements].map(({ area }) => area));
    for (const area of [
      'transport',
      'session',
      'events',
      'channel',
      'call',
      'completion',
      'presence',
      'note',
      'document',
      'chat',
    ])
      expect(named).toContain(area);
    for (const area of named) expect(pages.has(`areas/${area}`), area).toBe(true);
  });

  it('Should each have at least two diagrams, the number of requirements and a description', () => {
    for (const area of areasOf(facts)) {
      const page = pages.get(`areas/${area}`)!;
      expect(page.split('~~~~mermaid').length, area).toBeGreaterThan(2);
      expect(page).toContain(aboutArea(facts, area).slice(0, 12));
      expect(page).toMatch(/\[The \d+ requirements of the area\]\(\/requirements\/\w+\)/);
    }
    expect(pages.get('areas/presence')).toMatch(/\| MUST \| \d+ \| \d+ \|/);
  });

  it('Should refuse an unknown scenario, an area without scenarios, and an area without a description', () => {
    expect(() => drawnScenarios({ ...facts, suite: { ...facts.suite, scenarios: [] } }, 'channel')).toThrow(
      'There is no scenario channel/typing: name another',
    );
    expect(() => drawnScenarios(facts, 'nowhere')).toThrow('The area nowhere has 0 diagrams');
    expect(() => aboutArea({ ...facts, text: () => '- id: X-001\n' }, 'channel')).toThrow(
      'conformance/requirements/channel.yaml does not begin with a comment',
    );
  });
});

describe('the map of the rooms', () => {
  it('Should show how a session enters each room, and the events sent to it', () => {
    const places = new Map(
      roomsWithEvents(facts).map(({ room, enter, sent }) => [
        room.address,
        { enter, sent: sent.map(({ event }) => event) },
      ]),
    );
    expect(places.get('user:{user_id}')?.enter).toEqual(['CONNECT', 'user-join']);
    expect(places.get('channel:{channel_id}')).toEqual({
      enter: ['user-join', 'join-channels'],
      sent: ['events:channel', 'encryption:available'],
    });
    expect(places.get('chat:{chat_id}')?.enter).toEqual(['events:chat join']);
    expect(places.get('note:{note_id}')?.enter).toEqual(['join-note']);
    expect(places.get('doc_{document_id}')?.enter).toEqual(['ydoc:document:join']);
    expect(places.has('/')).toBe(false);
    expect(roomMap(facts)).toMatch(/enter\d+ -->\|enters\| room\d+/);
  });
});

describe('the diagram of plugin events', () => {
  it('Should show events to the room of the person, and calls to one session with their answers', () => {
    const flow = mermaidText(pluginFlow(facts));
    expect(flow).toContain('All sessions in user:{user_id}');
    expect(flow).toMatch(/p0->>p1: confirmation, input, execute and \d+ more/);
    expect(() => pluginFlow({ ...facts, suite: { ...facts.suite, messages: [] } })).toThrow(
      'No message of asyncapi.yaml has a plugin as its author.',
    );
  });
});
