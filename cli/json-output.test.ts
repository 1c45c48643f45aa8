import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../src/suite/load.js';
import type { JsonChanges, JsonExplanation, JsonList, JsonReleases } from './json-output.js';
import { call } from './testing/call.js';

const suite = loadSuite();
const documented = readFileSync(new URL('../docs/json.md', import.meta.url), 'utf8');

async function printed<Document>(...words: string[]): Promise<Document> {
  const { code, stdout, stderr } = await call([...words, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Document;
}

/** The distinct keys of all objects, in alphabetical order. */
const keysOf = (...things: object[]): string[] => [...new Set(things.flatMap((thing) => Object.keys(thing)))].sort();
const REQUIREMENT = [
  'actor',
  'area',
  'docs',
  'excluded',
  'id',
  'level',
  'needs',
  'since',
  'slow',
  'statement',
  'until',
];
const EXPLANATION = [...REQUIREMENT, 'divergence', 'format', 'rule', 'scenarios', 'source'].sort();
const RELEASE = ['date', 'verified', 'version'];
const CHANGES = ['behaviour', 'count', 'events', 'fields', 'format', 'from', 'names', 'requirements', 'to'];

describe('--json', () => {
  it('Should list requirements in the documented shape', async () => {
    const all = await printed<JsonList>('list');
    expect(keysOf(all)).toEqual(['format', 'requirements', 'set']);
    expect(all).toMatchObject({ format: 1, set: suite.set });
    expect(all.requirements.map(({ id }) => id)).toEqual(suite.requirements.map(({ id }) => id));
    expect(keysOf(...all.requirements)).toEqual(REQUIREMENT);
    const some = await printed<JsonList>('list', '--profile', '0.7.2', '--area', 'session');
    expect(some.profile).toBe('0.7.2');
    expect(new Set(some.requirements.map(({ area }) => area))).toEqual(new Set(['session']));
  });

  it('Should explain a requirement in the documented shape', async () => {
    const found: JsonExplanation[] = [];
    for (const id of ['CHANNEL-006', 'CLIENT-031', 'EVENTS-009', 'TRANSPORT-001', ...excluded(1), ...ambient(1)])
      found.push(await printed<JsonExplanation>('explain', id));
    expect(keysOf(...found)).toEqual(EXPLANATION.filter((key) => found.some((one) => key in one)));
    for (const one of found) for (const key of Object.keys(one)) expect(EXPLANATION).toContain(key);
    const [typing, client] = found;
    expect(typing!.scenarios.map(({ id }) => id)).toContain('channel/typing');
    expect(typing!.scenarios[0]!.steps.filter(({ proves }) => proves)).not.toEqual([]);
    expect(client!.scenarios[0]).toMatchObject({ id: 'client/confirmation', title: expect.any(String) as string });
  });

  it('Should list the releases and compare two in the documented shape', async () => {
    const { releases, ...rest } = await printed<JsonReleases>('versions');
    expect(rest).toEqual({ format: 1 });
    expect(releases.map(({ version }) => version)).toEqual(suite.releases.map(({ version }) => version));
    expect(keysOf(...releases)).toEqual(RELEASE);
    const changes = await printed<JsonChanges>('versions', '0.6.32', '0.12.4');
    expect(keysOf(changes)).toEqual(CHANGES);
    expect(changes).toMatchObject({ from: { version: '0.6.32', verified: true }, to: { version: '0.12.4' } });
    const { events, names, fields, requirements, behaviour } = changes;
    expect(keysOf(...events.added, ...events.removed)).toEqual(['direction', 'event', 'title', 'type']);
    expect(keysOf(...names)).toEqual(['after', 'before', 'event']);
    expect(keysOf(...fields.added)).toEqual(['path', 'schema']);
    expect(keysOf(...requirements.added)).toEqual(['id', 'level', 'statement']);
    expect(keysOf(...behaviour)).toEqual(['after', 'before', 'key']);
    const single = [events, fields, requirements].flatMap(({ added, removed }) => [...added, ...removed]);
    expect(changes.count).toBe(single.length + names.length + behaviour.length);
  });

  it('Should document every key', () => {
    for (const key of [...EXPLANATION, ...RELEASE, ...CHANGES, 'set', 'profile', 'requirements', 'steps', 'proves'])
      expect(documented, key).toMatch(new RegExp(`[\`{ ,]${key}[?\`}, ]`, 'u'));
  });

  it('Should refuse the same arguments as without --json', async () => {
    expect(await call(['explain', 'CHANEL-004', '--json'])).toMatchObject({ code: 2, stdout: '' });
    expect(await call(['versions', '0.7.2', '--json'])).toMatchObject({ code: 2, stdout: '' });
  });
});

const excluded = (count: number): string[] =>
  suite.requirements
    .filter((requirement) => requirement.excluded !== undefined)
    .slice(0, count)
    .map(({ id }) => id);
const ambient = (count: number): string[] =>
  suite.requirements
    .filter((requirement) => requirement.ambient !== undefined)
    .slice(0, count)
    .map(({ id }) => id);
