import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../facts.js';
import { projectFacts } from '../testing/facts.js';
import { explorer } from './explorer.js';

interface Explored {
  info: { tags: { name: string }[] };
  operations: { [id: string]: { tags: { name: string }[] } };
}

describe('Explorer', () => {
  let facts: Facts;
  let files: Map<string, string>;
  let tools: string;

  beforeAll(async () => {
    facts = projectFacts();
    files = await explorer.files!(facts);
    tools = explorer.pages(facts).find(({ path }) => path === 'explorer/files')!.body;
  });

  it('Should serve the description exactly as in the repository', () => {
    const schemas = Object.keys(facts.suite.schemas);
    expect(schemas.length).toBeGreaterThan(100);
    for (const id of schemas)
      expect(files.get(`schemas/${id}.schema.json`)).toBe(facts.text(`schemas/${id}.schema.json`));
    expect(files.get('asyncapi.yaml')).toBe(facts.text('asyncapi.yaml'));
  });

  it('Should list every schema, and fetch an existing one in the example', () => {
    for (const path of files.keys()) if (path.startsWith('schemas/')) expect(tools).toContain(`(/${path})`);
    const { homepage } = JSON.parse(facts.text('package.json')) as { homepage: string };
    const address = /fetch\('([^']*)'\)/.exec(tools)![1]!;
    expect(address.startsWith(homepage)).toBe(true);
    expect([...files.keys()]).toContain(address.slice(homepage.length));
  });

  it('Should contain every operation of the document, each in an area', () => {
    const { info, operations } = JSON.parse(files.get('explorer/asyncapi.json')!) as Explored;
    const areas = info.tags.map(({ name }) => name);
    expect(Object.keys(operations).sort()).toEqual(Object.keys(facts.asyncapi['operations'] as object).sort());
    for (const { tags } of Object.values(operations)) expect(areas).toContain(tags[0]!.name);
    for (const area of areas)
      expect(
        Object.values(operations).filter(({ tags }) => tags.some(({ name }) => name === area)),
        area,
      ).not.toEqual([]);
  });

  it('Should leave out extensions that say nothing about the wire', () => {
    expect(files.get('asyncapi.yaml')).toContain('x-socketio');
    expect(files.get('explorer/asyncapi.json')).toContain('x-socketio');
    expect(files.get('explorer/asyncapi.json')).not.toContain('x-invalid-examples');
  });
});
