import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../facts.js';
import { projectFacts } from '../testing/facts.js';
import { events } from './events.js';

let facts: Facts;
let pages: Map<string, string>;
beforeAll(() => {
  facts = projectFacts();
  pages = new Map(events.pages(facts).map(({ path, body }) => [path, body]));
});

describe('the pages of events', () => {
  it('Should list every message in the filterable table', () => {
    const index = pages.get('events/index')!;
    const table = index.slice(index.indexOf('<FilterTable'), index.indexOf('</FilterTable>'));
    expect(table.match(/\]\(\/messages\//g)).toHaveLength(facts.suite.messages.length);
  });

  it('Should have a page for every name, with its variants by direction', () => {
    expect(pages.size).toBe(new Set(facts.suite.messages.map(({ event }) => event)).size + 1);
    const channel = pages.get('events/events-channel')!;
    expect(channel).toMatch(/## Server to client \{#s2c\}[^]*## Client to server \{#c2s\}/);
    const [s2c, c2s] = channel.split('{#c2s}');
    expect(s2c).toContain('/messages/channel/reaction-add');
    expect(s2c).not.toContain('/messages/channel/send-typing');
    expect(c2s).toContain('/messages/channel/send-typing');
  });

  it('Should list the older names of an event', () => {
    expect(pages.get('events/events')).toContain('| <code v-pre>chat-events</code> | until 0.6.32 |');
    expect(pages.get('events/events-note')).toContain('| <code v-pre>note-events</code> | until 0.10.2 |');
    expect(pages.get('events/user-join')).not.toContain('Names by release');
  });

  it('Should list the requirements on every message of the event, and none on a single message', () => {
    const requirements = pages.get('events/events')!.split('{#requirements}')[1]!;
    expect(requirements).toContain('[EVENTS-003](/requirements/events#EVENTS-003)');
    expect(requirements).not.toContain('EVENTS-020');
  });
});
