import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../facts.js';
import { projectFacts } from '../testing/facts.js';
import { schemas } from './schemas.js';
import { entityDiagrams, payloadDiagram, relationsOf } from './schemas/entities.js';

let facts: Facts;
let pages: Map<string, string>;
beforeAll(() => {
  facts = projectFacts();
  pages = new Map(schemas.pages(facts).map(({ path, body }) => [path, body]));
});

describe('the pages of schemas', () => {
  it('Should exist for each schema that does not belong to one message, and list the files of all schemas', () => {
    const own = new Set(facts.suite.messages.map(({ schema }) => schema));
    const ids = Object.keys(facts.suite.schemas);
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) {
      expect(pages.has(`schemas/${id}`), id).toBe(!own.has(id));
      expect(pages.get('schemas/index')).toContain(`(/schemas/${id}.schema.json)`);
    }
  });

  it('Should show where the shape is used, its fields, its examples and its invalid values', () => {
    const page = pages.get('schemas/shared/user-name')!;
    expect(page).toContain('| Part of | ');
    expect(page).toMatch(/name<\/code> \| string \| yes/);
    expect(page).toMatch(/profile&#95;image&#95;url<\/code> \| string \| \w+ \| until 0\.6\.40 \|/);
    expect(page).toContain('~~~~json');
    expect(page).toContain('Invalid values');
    expect(pages.get('schemas/events/envelope')).toContain('| Envelope of | [Status](/messages/events/status)');
    expect(pages.get('schemas/call/input-answer')).toContain('| Acknowledgement of | [Input](/messages/call/input)');
  });
});

describe('the diagrams of shapes', () => {
  it('Should have every reference between schemas, once for each field', () => {
    const relations = relationsOf(facts.suite.schemas);
    expect(relations).toContainEqual({
      from: 'shared/channel-message',
      to: 'shared/reaction',
      field: 'reactions',
      isList: true,
      required: true,
    });
    expect(new Set(relations.map(({ from, to }) => `${from} ${to}`)).size).toBeGreaterThan(50);
    const edges = entityDiagrams(facts.suite).join('\n');
    expect(edges).toContain('ChannelMessage ||--o{ Reaction : "reactions"');
    expect(payloadDiagram(facts.suite, 'channel')).toContain('ChannelEnvelope ||--|| Channel : "channel"');
    expect(payloadDiagram(facts.suite, 'transport')).toBeUndefined();
  });

  it('Should refuse schemas without references', () => {
    expect(() => entityDiagrams({ ...facts.suite, schemas: {} })).toThrow('No shape refers to another');
  });
});
